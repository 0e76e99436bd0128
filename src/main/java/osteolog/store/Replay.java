package osteolog.store;

import java.io.IOException;
import java.util.ArrayList;
import osteolog.domain.Change;
import osteolog.journal.Journal;
import osteolog.journal.JournalDamaged;
import osteolog.store.StoreTrouble.Kind;

/// Writes the acts of the journal that a working copy lacks into it.
final class Replay {

  /// Changes written between two commits.
  private static final int SLICE = 10_000;

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
    private final Touched touched;
    private WorkingCopy.State state;
    private int changes;

    Slice(WorkingCopy copy, WorkingCopy.State from) {
      this.copy = copy;
      this.from = from;
      this.state = from;
      this.touched = new Touched(copy.handle());
      copy.handle().begin();
    }

    boolean take(long number, byte[] payload) {
      var handle = copy.handle();
      if (number <= from.number()) {
        if (!SameAct.of(handle, number, payload, _ -> {})) {
          throw new OtherHistory();
        }
        return true;
      }
      state =
          new WorkingCopy.State(
              state.schema(), number, null, state.sums().plus(written(number, payload)));
      if (changes > SLICE) {
        copy.commit(state);
        handle.begin();
        changes = 0;
      }
      progress.at(number, journal.head().number());
      return true;
    }

    private Sums written(long number, byte[] payload) {
      var acts = new ArrayList<Act>(1);
      var writers = new ArrayList<ActWriter>(1);
      ActBytes.read(
          number,
          payload,
          new ActBytes.Reader() {
            @Override
            public void act(Act act) {
              acts.add(act);
              writers.add(new ActWriter(copy.handle(), act));
            }

            @Override
            public void change(Change change) {
              writers.getFirst().add(ActText.Said.of(change));
              touched.add(acts.getFirst(), change);
              changes++;
            }
          });
      try (var writer = writers.getFirst()) {
        return writer.end();
      }
    }

    void finish() {
      touched.derive();
      var hash = journal.head().hash().hex();
      copy.commit(new WorkingCopy.State(state.schema(), state.number(), hash, state.sums()));
    }
  }
}
