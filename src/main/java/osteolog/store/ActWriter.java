package osteolog.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// Writes an act into the working copy: the same way when it is saved and when it is replayed.
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
  private @Nullable PreparedBatch batch;
  private @Nullable EntryKind kind;
  private @Nullable Deed deed;

  private ActWriter(Handle handle, Act act) {
    this.handle = handle;
    this.act = act;
  }

  /// Writes entries and history; returns what they add to the sums.
  static Sums write(Handle handle, Act act, List<ActText.Said> said) {
    long entries = new ActWriter(handle, act).entries(said);
    return new Sums(entries, History.add(handle, act, History.rows(act, said)));
  }

  private long entries(List<ActText.Said> said) {
    long sum = 0;
    for (int ordinal = 0; ordinal < said.size(); ordinal++) {
      var one = said.get(ordinal);
      var change = one.change();
      write(change, ordinal);
      sum += sum(change.after(), one.after()) - sum(change.before(), one.before());
    }
    flush();
    return sum;
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
    flush();
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

  private void flush() {
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
