package osteolog.exchange.mapping;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Identities by identity, in few bytes each: what must be remembered of a million rows.
///
/// Texts are looked up by their 128-bit digest, so that none of them need be kept.
final class IdTable {

  private final int width;
  private long[] cells;
  private int size;

  private IdTable(int width) {
    this.width = width;
    this.cells = new long[width * 64];
  }

  /// Identities alone, in 16 bytes and the room between them.
  static IdTable set() {
    return new IdTable(2);
  }

  /// Identities by identity, in twice as many bytes.
  static IdTable map() {
    return new IdTable(4);
  }

  /// The identity that stands for a text.
  static UUID key(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// What is kept under the key, or none.
  @Nullable UUID get(UUID key) {
    int at = place(cells, key);
    return isFree(cells, at) ? null : value(at);
  }

  boolean has(UUID key) {
    return !isFree(cells, place(cells, key));
  }

  /// Keeps the key by itself.
  void add(UUID key) {
    put(key, key);
  }

  /// Keeps a value, in place of what was there. The identity of nothing but zeros is no key.
  void put(UUID key, UUID value) {
    if (isZero(key)) {
      throw new IllegalArgumentException("no identity");
    }
    int at = place(cells, key);
    if (isFree(cells, at)) {
      size++;
    }
    set(cells, at, key, value);
    if (3L * size * width > 2L * cells.length) {
      grow();
    }
  }

  private void grow() {
    var larger = new long[Math.multiplyExact(cells.length, 2)];
    for (int at = 0; at < cells.length; at += width) {
      if (!isFree(cells, at)) {
        var key = new UUID(cells[at], cells[at + 1]);
        set(larger, place(larger, key), key, value(at));
      }
    }
    cells = larger;
  }

  /// Of identities alone, each stands for itself.
  private UUID value(int at) {
    return new UUID(cells[at + width - 2], cells[at + width - 1]);
  }

  private void set(long[] cells, int at, UUID key, UUID value) {
    cells[at] = key.getMostSignificantBits();
    cells[at + 1] = key.getLeastSignificantBits();
    cells[at + width - 2] = value.getMostSignificantBits();
    cells[at + width - 1] = value.getLeastSignificantBits();
  }

  /// Where the key stands, or the free place where it would.
  private int place(long[] cells, UUID key) {
    long mixed =
        (key.getMostSignificantBits() ^ key.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
    int places = cells.length / width;
    int at = (int) (mixed >>> 33) & (places - 1);
    while (!isFree(cells, at * width)
        && (cells[at * width] != key.getMostSignificantBits()
            || cells[at * width + 1] != key.getLeastSignificantBits())) {
      at = (at + 1) & (places - 1);
    }
    return at * width;
  }

  private static boolean isFree(long[] cells, int at) {
    return cells[at] == 0 && cells[at + 1] == 0;
  }

  private static boolean isZero(UUID key) {
    return key.getMostSignificantBits() == 0 && key.getLeastSignificantBits() == 0;
  }
}
