package osteolog.store;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.journal.Journal;
import osteolog.store.StoreTrouble.Kind;

/// Changes that wait to be saved, packed, because there may be too many to hold. They are told
/// before anything of them is saved, so whoever tells them reads a log that stays as it is.
public final class Spool {

  private final PackedChanges.Writer writer = new PackedChanges.Writer();
  private @Nullable PackedChanges packed;
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
    spool.packed = spool.writer.end();
    return spool;
  }

  private void take(Change change) {
    try {
      writer.add(Canonical.said(change));
    } catch (StoreTrouble refused) {
      throw new StoreTrouble.Unchecked(refused);
    }
    size++;
    if (writer.size() > Journal.MAX_PAYLOAD) {
      throw new StoreTrouble.Unchecked(StoreTrouble.of(Kind.TOO_MUCH_AT_ONCE));
    }
  }

  /// How many changes there are.
  public long size() {
    return size;
  }

  /// Hands over every change in its order, with its texts.
  void each(Consumer<ActText.Said> reader) {
    packed().each(reader);
  }

  /// All of it as the record of an act.
  byte[] record(Act act) {
    return packed().record(act);
  }

  private PackedChanges packed() {
    var changes = packed;
    if (changes == null) {
      throw new IllegalStateException("not everything was told yet");
    }
    return changes;
  }
}
