package osteolog.store;

import java.io.IOException;
import osteolog.journal.Journal;
import osteolog.journal.JournalDamaged;
import osteolog.store.StoreTrouble.Kind;

/// Puts acts back into the journal that its damaged end has lost and the working copy still has.
///
/// The working copy commits an act only after the journal was forced, so an act in it was
/// acknowledged. It is put back only from tables that were proven, behind a record that both have.
final class Mending {

  private Mending() {}

  /// Returns how many acts were put back.
  static long run(Journal journal, StoreFolder folder, WorkingCopy copy)
      throws StoreTrouble, Distrusted {
    var state = copy.state();
    long last = journal.head().number();
    if (state.number() <= last) {
      return 0;
    }
    try {
      if (last > 0) {
        journal.read(last, (number, payload) -> same(copy, number, payload));
      }
      for (long number = last + 1; number <= state.number(); number++) {
        var act = History.act(copy.handle(), number);
        journal.append(ActText.bytes(act, act.changes().stream().map(ActText.Said::of).toList()));
      }
    } catch (OtherHistory other) {
      throw new Distrusted();
    } catch (JournalDamaged damaged) {
      throw StoreTrouble.of(damaged);
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder.journal());
    }
    return state.number() - last;
  }

  private static boolean same(WorkingCopy copy, long number, byte[] payload) {
    if (!History.act(copy.handle(), number).equals(ActText.act(number, payload))) {
      throw new OtherHistory();
    }
    return true;
  }

  private static final class OtherHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
