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
        journal.append(told(copy, number));
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

  private static byte[] told(WorkingCopy copy, long number) {
    var act = History.head(copy.handle(), number).orElseThrow(ActText.Unreadable::new);
    var rows = new ActRows(copy.handle(), number);
    var record = new ActBytes.Writer(act, rows.count() > Act.LARGE);
    for (var row = rows.next(); row != null; row = rows.next()) {
      record.add(ActText.Said.of(row.change()));
    }
    return record.end();
  }

  private static boolean same(WorkingCopy copy, long number, byte[] payload) {
    if (!SameAct.of(copy.handle(), number, payload, _ -> {})) {
      throw new OtherHistory();
    }
    return true;
  }

  private static final class OtherHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
