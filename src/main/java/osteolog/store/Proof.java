package osteolog.store;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.EntryKind;

/// Proves, after an unclean end, that the tables are what was written: every row counts in a sum
/// that was committed with it, so that a flipped bit or a lost page shows.
final class Proof {

  private Proof() {}

  /// The sums over everything that stands in the tables.
  static Sums sums(Handle handle) {
    var entries = new AtomicLong();
    new CaseWalk(handle).each(file -> entries.addAndGet(sum(file)));
    return new Sums(entries.get(), History.sum(handle));
  }

  private static long sum(CaseFile file) {
    long sum = ActWriter.sum(file.surgicalCase(), ActText.text(file.surgicalCase()));
    for (var entry : file.entries()) {
      sum += ActWriter.sum(entry, ActText.text(entry));
    }
    return sum;
  }

  /// Throws unless tables, derived tables and history agree with what was committed.
  static void of(Handle handle, WorkingCopy.State state) throws Distrusted {
    var digests = Digest.all(handle);
    var packs = PainPack.all(handle);
    var entries = new AtomicLong();
    var derived = new AtomicLong();
    new CaseWalk(handle)
        .each(
            file -> {
              entries.addAndGet(sum(file));
              var id = file.surgicalCase().id();
              var packed = packs.getOrDefault(id, new byte[0]);
              if (!Digest.of(file).equals(digests.get(id))
                  || !Arrays.equals(PainPack.of(file), packed)) {
                derived.incrementAndGet();
              }
            });
    var sums = new Sums(entries.get(), History.sum(handle));
    if (derived.get() > 0
        || !sums.equals(state.sums())
        || digests.size() != EntryTable.of(EntryKind.CASE).count(handle)
        || History.steps(handle).size() != state.number()) {
      throw new Distrusted();
    }
  }
}
