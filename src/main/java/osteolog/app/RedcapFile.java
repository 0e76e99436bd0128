package osteolog.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.EntryChanges;
import osteolog.exchange.Progress;
import osteolog.exchange.redcap.Fault;
import osteolog.exchange.redcap.Outcome;
import osteolog.exchange.redcap.RedcapImport;
import osteolog.words.Words;

/// The records of a REDCap project that was made with our data dictionary.
///
/// REDCap puts the rows of a case in any order, so the file is read twice: the cases first. Rows
/// that were made there get the same new identities both times.
///
/// @param file the records as CSV, in UTF-8
/// @param log the log that they come into
/// @param seed where the new identities begin
/// @param brought the files that lie beside it
/// @param words the language of the reasons
record RedcapFile(Path file, CaseSource log, long seed, BroughtFiles brought, Words words)
    implements Incoming {

  @Override
  public Count tell(Consumer<Change> changes, Consumer<NotTaken> notTaken) throws Exception {
    var reading = new Arriving(new EntryChanges(log), brought, changes, notTaken, words);
    read(
        (line, entry) -> {
          if (entry.kind() == EntryKind.CASE) {
            reading.take("", line, entry);
          }
        },
        _ -> {});
    var faulty = new AtomicLong();
    read(
        (line, entry) -> {
          if (entry.kind() != EntryKind.CASE) {
            reading.take("", line, entry);
          }
        },
        one -> {
          faulty.incrementAndGet();
          notTaken.accept(one);
        });
    return reading.count(faulty.get());
  }

  private interface Taker {
    void take(long line, Entry entry);
  }

  private void read(Taker taken, Consumer<NotTaken> notTaken) throws Exception {
    new RedcapImport(ids())
        .read(
            file,
            StandardCharsets.UTF_8,
            outcome -> {
              switch (outcome) {
                case Outcome.Taken(var line, var entry) -> taken.take(line, entry);
                case Outcome.NotTaken(var line, _, var faults) ->
                    notTaken.accept(new NotTaken("", line, reasons(faults)));
              }
            },
            Progress.NONE,
            () -> false);
  }

  private Supplier<UUID> ids() {
    var random = new SplittableRandom(seed);
    // Random by version 4; the same row of numbers at every reading.
    return () ->
        new UUID(
            (random.nextLong() & ~0xF000L) | 0x4000L,
            (random.nextLong() & ~(3L << 62)) | (2L << 62));
  }

  private static String reasons(List<Fault> faults) {
    return faults.stream().map(RedcapFile::reason).collect(Collectors.joining(", "));
  }

  private static String reason(Fault fault) {
    var problem = fault.problem();
    return (fault.field() + " " + (problem == null ? fault.why() : problem.why())).strip();
  }
}
