package osteolog.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// Writes an act into the working copy: the same way when it is saved and when it is replayed.
/// Memory holds one batch of its changes.
final class ActWriter {

  /// A row that was to be changed is not there, so the working copy is not what it should be.
  static final class RowGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowGone() {
      super("a row is gone");
    }
  }

  private enum Deed {
    INSERT,
    UPDATE,
    DELETE
  }

  private static final int BATCH = 1000;

  private final Handle handle;
  private final Act act;
  private final List<History.Row> rows = new ArrayList<>();
  private @Nullable PreparedBatch batch;
  private @Nullable EntryKind kind;
  private @Nullable Deed deed;
  private int ordinal;
  private Sums sums;

  /// Begins to write an act; its changes are added one by one.
  ActWriter(Handle handle, Act act) {
    this.handle = handle;
    this.act = act;
    this.sums = new Sums(0, History.add(handle, act));
  }

  /// Writes an act with its changes; returns what they add to the sums.
  static Sums write(Handle handle, Act act, List<ActText.Said> said) {
    var writer = new ActWriter(handle, act);
    said.forEach(writer::add);
    return writer.end();
  }

  /// Writes a change; it may wait with others until it is sent.
  void add(ActText.Said said) {
    var change = said.change();
    write(change, ordinal);
    rows.add(History.row(act, ordinal, said));
    ordinal++;
    sums =
        sums.plus(
            new Sums(sum(change.after(), said.after()) - sum(change.before(), said.before()), 0));
    if (rows.size() == BATCH) {
      flush();
    }
  }

  /// Sends what waits; returns what everything added to the sums.
  Sums end() {
    flush();
    return sums;
  }

  /// What an entry adds to the sum over the entries.
  static long sum(@Nullable Entry entry, @Nullable String text) {
    return entry == null || text == null ? 0 : Sums.of(entry.kind().tableName() + text);
  }

  private void write(Change change, int ordinal) {
    var after = change.after();
    if (after == null) {
      batch(change, Deed.DELETE).bind(0, change.id()).add();
    } else if (change.before() == null) {
      var insert = batch(change, Deed.INSERT);
      int at = EntryTable.of(after.kind()).bind(insert, after);
      insert.bind(at, place(after, ordinal)).add();
    } else {
      var update = batch(change, Deed.UPDATE);
      int at = EntryTable.of(after.kind()).bind(update, after);
      update.bind(at, after.id()).add();
    }
  }

  /// An entry that comes back stands where it stood: "the first biopsy" must stay the same one.
  private long place(Entry entry, int ordinal) {
    long place = History.place(act.number(), ordinal);
    return act.reverses().isEmpty()
        ? place
        : History.firstPlace(handle, entry.caseId(), entry.id()).orElse(place);
  }

  private PreparedBatch batch(Change change, Deed next) {
    var current = batch;
    if (current != null
        && deed == next
        && kind == change.entry().kind()
        && current.size() < BATCH) {
      return current;
    }
    flushEntries();
    kind = change.entry().kind();
    deed = next;
    var table = EntryTable.of(kind);
    var started =
        handle.prepareBatch(
            switch (next) {
              case INSERT -> table.insert();
              case UPDATE -> table.update();
              case DELETE -> table.delete();
            });
    batch = started;
    return started;
  }

  /// Sends what waits, so that it can be read.
  void flush() {
    flushEntries();
    sums = sums.plus(new Sums(0, History.add(handle, rows)));
    rows.clear();
  }

  private void flushEntries() {
    var full = batch;
    batch = null;
    if (full != null) {
      for (int rows : full.execute()) {
        if (rows != 1) {
          throw new RowGone();
        }
      }
    }
  }
}
