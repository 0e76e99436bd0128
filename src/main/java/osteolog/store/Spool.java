package osteolog.store;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.pool.Attribution;
import osteolog.journal.Journal;
import osteolog.store.StoreTrouble.Kind;

/// Changes that wait to be saved, packed, because there may be too many to hold. They are told
/// before anything of them is saved, so whoever tells them reads a log that stays as it is.
public final class Spool {

  /// Stands where the act of the changes will stand.
  private static final Act ANY =
      new Act(
          0,
          new UUID(0, 0),
          "",
          "",
          Instant.EPOCH,
          OptionalLong.empty(),
          Attribution.NONE,
          List.of(),
          true);

  private final ActBytes.Writer record = new ActBytes.Writer(ANY, true);
  private byte @Nullable [] packed;
  private long size;

  private Spool() {}

  /// Takes everything that is told; throws [StoreTrouble] where it can never be saved.
  ///
  /// @return the changes; none where they were stopped on the way
  public static <E extends Exception> @Nullable Spool of(Changes<E> changes)
      throws StoreTrouble, E {
    var spool = new Spool();
    try {
      if (!changes.tell(spool::take)) {
        return null;
      }
    } catch (StoreTrouble.Unchecked refused) {
      throw refused.trouble();
    }
    spool.packed = spool.record.end();
    return spool;
  }

  private void take(Change change) {
    try {
      record.add(ActText.Said.of(Canonical.of(change)));
    } catch (StoreTrouble refused) {
      throw new StoreTrouble.Unchecked(refused);
    }
    size++;
    if (record.size() > Journal.MAX_PAYLOAD) {
      throw new StoreTrouble.Unchecked(StoreTrouble.of(Kind.TOO_MUCH_AT_ONCE));
    }
  }

  /// How many changes there are.
  public long size() {
    return size;
  }

  /// Hands over every change in its order.
  void each(Consumer<Change> reader) {
    var bytes = packed;
    if (bytes == null) {
      throw new IllegalStateException("not everything was told yet");
    }
    ActBytes.read(
        ANY.number(),
        bytes,
        new ActBytes.Reader() {
          @Override
          public void act(Act act) {
            // It only stands for the one that is to come.
          }

          @Override
          public void change(Change change) {
            reader.accept(change);
          }
        });
  }
}
