package osteolog.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// Writes an act into the working copy: the same way when it is saved and when it is replayed.
/// Memory holds one batch of its changes.
final class ActWriter implements AutoCloseable {

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

  private record Statement(EntryKind kind, Deed deed) {}

  private static final int BATCH = 1000;

  private final Handle handle;
  private final Act act;
  private final Map<Statement, RowBatch> batches = new HashMap<>();
  private final RowBatch history;
  private @Nullable RowBatch waiting;
  private int ordinal;
  private Sums sums;

  /// Begins to write an act; its changes are added one by one.
  ActWriter(Handle handle, Act act) {
    this.handle = handle;
    this.act = act;
    this.sums = new Sums(0, History.add(handle, act));
    this.history = new RowBatch(handle, History.INSERT);
  }

  /// Writes an act with its changes; returns what they add to the sums.
  static Sums write(Handle handle, Act act, List<ActText.Said> said) {
    try (var writer = new ActWriter(handle, act)) {
      said.forEach(writer::add);
      return writer.end();
    }
  }

  /// Writes a change; it may wait with others until it is sent.
  void add(ActText.Said said) {
    var change = said.change();
    write(change, ordinal);
    var row = History.row(act, ordinal, said);
    history.add(row::bind);
    ordinal++;
    sums =
        sums.plus(
            new Sums(
                sum(change.after(), said.after()) - sum(change.before(), said.before()),
                row.sum()));
    if (history.waiting() == BATCH) {
      flush();
    }
  }

  /// Sends what waits; returns what everything added to the sums.
  Sums end() {
    flush();
    return sums;
  }

  @Override
  public void close() {
    batches.values().forEach(RowBatch::close);
    history.close();
  }

  /// What an entry adds to the sum over the entries.
  static long sum(@Nullable Entry entry, @Nullable String text) {
    return entry == null || text == null ? 0 : Sums.of(entry.kind().tableName() + text);
  }

  private void write(Change change, int ordinal) {
    var after = change.after();
    var kind = change.entry().kind();
    var table = EntryTable.of(kind);
    if (after == null) {
      batch(kind, Deed.DELETE).add(row -> row.setObject(1, change.id()));
    } else if (change.before() == null) {
      long place = place(after, ordinal);
      batch(kind, Deed.INSERT).add(row -> row.setLong(table.bind(row, after), place));
    } else {
      batch(kind, Deed.UPDATE).add(row -> row.setObject(table.bind(row, after), after.id()));
    }
  }

  /// An entry that comes back stands where it stood: "the first biopsy" must stay the same one.
  private long place(Entry entry, int ordinal) {
    long place = History.place(act.number(), ordinal);
    return act.reverses().isEmpty()
        ? place
        : History.firstPlace(handle, entry.caseId(), entry.id()).orElse(place);
  }

  /// Where such a row waits. What waits elsewhere is sent first: a case goes before its entries,
  /// and one row may be changed twice.
  private RowBatch batch(EntryKind kind, Deed deed) {
    var batch = batches.computeIfAbsent(new Statement(kind, deed), this::prepared);
    if (waiting != batch) {
      flushEntries();
      waiting = batch;
    }
    return batch;
  }

  private RowBatch prepared(Statement statement) {
    var table = EntryTable.of(statement.kind());
    return new RowBatch(
        handle,
        switch (statement.deed()) {
          case INSERT -> table.insert();
          case UPDATE -> table.update();
          case DELETE -> table.delete();
        });
  }

  /// Sends what waits, so that it can be read.
  void flush() {
    flushEntries();
    history.send();
  }

  private void flushEntries() {
    var full = waiting;
    waiting = null;
    if (full != null && !full.send()) {
      throw new RowGone();
    }
  }
}
