package osteolog.store;

import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;

/// Whether the history holds an act exactly as the journal does, compared change by change.
final class SameAct implements ActBytes.Reader {

  private final Handle handle;
  private final Consumer<Change> also;
  private boolean same = true;
  private @Nullable ActRows rows;

  private SameAct(Handle handle, Consumer<Change> also) {
    this.handle = handle;
    this.also = also;
  }

  /// Compares the act; each change of the journal is handed on as well.
  static boolean of(Handle handle, long number, byte[] payload, Consumer<Change> also) {
    var reader = new SameAct(handle, also);
    ActBytes.read(number, payload, reader);
    return reader.same && reader.rows != null && reader.rows.next() == null;
  }

  @Override
  public void act(Act act) {
    same = History.head(handle, act.number()).equals(Optional.of(act));
    rows = new ActRows(handle, act.number());
  }

  @Override
  public void change(Change change) {
    var row = rows == null ? null : rows.next();
    same = same && row != null && row.change().equals(change);
    also.accept(change);
  }
}
