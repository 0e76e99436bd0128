package osteolog.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.journal.Journal;
import osteolog.journal.JournalDamaged;
import osteolog.store.StoreTrouble.Kind;

/// Writes the acts of the journal that a working copy lacks into it.
final class Replay {

  /// Changes written between two commits.
  private static final int SLICE = 10_000;

  /// More touched cases than this are derived anew in one walk over all.
  private static final int MANY_CASES = 500;

  private final Journal journal;
  private final StoreFolder folder;
  private final Progress progress;

  Replay(Journal journal, StoreFolder folder, Progress progress) {
    this.journal = journal;
    this.folder = folder;
    this.progress = progress;
  }

  /// Brings the working copy to the head of the journal; returns how many acts it lacked.
  ///
  /// @throws Distrusted when the working copy's last act is not the journal's, or a row that an act
  ///   changes is not there
  long into(WorkingCopy copy) throws StoreTrouble, Distrusted {
    var from = copy.state();
    var head = journal.head();
    if (from.number() == head.number() && head.hash().hex().equals(from.headHash())) {
      return 0;
    }
    var slice = new Slice(copy, from);
    try {
      journal.read(Math.max(1, from.number()), slice::take);
      slice.finish();
    } catch (JournalDamaged damaged) {
      throw StoreTrouble.of(damaged);
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, folder.journal());
    } catch (ActWriter.RowGone | OtherHistory gone) {
      throw new Distrusted();
    } catch (ActText.Unreadable unreadable) {
      throw StoreTrouble.atRecord(Kind.JOURNAL_DAMAGED, folder.journal(), slice.state.number() + 1);
    }
    return head.number() - from.number();
  }

  /// The act in the tables is not the journal's act of that number.
  private static final class OtherHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// Acts that are committed together.
  private final class Slice {
    private final WorkingCopy copy;
    private final WorkingCopy.State from;
    private final Set<UUID> touched = new HashSet<>();
    private WorkingCopy.State state;
    private int changes;

    Slice(WorkingCopy copy, WorkingCopy.State from) {
      this.copy = copy;
      this.from = from;
      this.state = from;
      copy.handle().begin();
    }

    boolean take(long number, byte[] payload) {
      var act = ActText.act(number, payload);
      if (number <= from.number()) {
        if (!History.act(copy.handle(), number).equals(act)) {
          throw new OtherHistory();
        }
        return true;
      }
      var said = act.changes().stream().map(ActText.Said::of).toList();
      var sums = state.sums().plus(ActWriter.write(copy.handle(), act, said));
      state = new WorkingCopy.State(state.schema(), number, null, sums);
      act.changes().forEach(change -> touched.add(change.caseId()));
      changes += act.changes().size();
      if (changes > SLICE) {
        copy.commit(state);
        copy.handle().begin();
        changes = 0;
      }
      progress.at(number, journal.head().number());
      return true;
    }

    void finish() {
      derive();
      var hash = journal.head().hash().hex();
      copy.commit(new WorkingCopy.State(state.schema(), state.number(), hash, state.sums()));
    }

    private void derive() {
      var handle = copy.handle();
      Map<UUID, Optional<CaseFile>> cases = new HashMap<>();
      if (touched.size() <= MANY_CASES) {
        touched.forEach(id -> cases.put(id, CaseFiles.stored(handle, id)));
        Digest.replace(handle, cases);
        return;
      }
      touched.forEach(id -> cases.put(id, Optional.empty()));
      Digest.replace(handle, cases);
      cases.clear();
      new CaseWalk(handle)
          .each(
              file -> {
                cases.put(file.surgicalCase().id(), Optional.of(file));
                if (cases.size() == MANY_CASES) {
                  Digest.replace(handle, cases);
                  cases.clear();
                }
              });
      Digest.replace(handle, cases);
    }
  }
}
