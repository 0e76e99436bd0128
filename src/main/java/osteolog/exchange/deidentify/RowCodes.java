package osteolog.exchange.deidentify;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// Fresh random identities for rows, the same one each time that a row is met.
///
/// Nothing of the old identity is in the new one: the pair stands in this table alone, which lives
/// as long as the export. It holds 32 bytes for each row and some room, so that a large log fits.
final class RowCodes {

  private static final int LONGS = 4;
  private static final int FIRST_ROWS = 256;

  private final RandomGenerator random;
  private long[] slots = new long[FIRST_ROWS * LONGS];
  private int filled;

  RowCodes(RandomGenerator random) {
    this.random = random;
  }

  /// The new identity of a row.
  synchronized UUID of(UUID old) {
    if (filled * 2 >= slots.length / LONGS) {
      grow();
    }
    int at = place(slots, old.getMostSignificantBits(), old.getLeastSignificantBits());
    if (isFree(slots, at)) {
      var fresh = fresh();
      put(slots, at, old.getMostSignificantBits(), old.getLeastSignificantBits(), fresh);
      filled++;
    }
    return new UUID(slots[at + 2], slots[at + 3]);
  }

  /// A random identity that belongs to nothing yet (UUID version 4, RFC 9562).
  UUID fresh() {
    long most = (random.nextLong() & ~0xF000L) | 0x4000L;
    long least = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
    return new UUID(most, least);
  }

  private void grow() {
    var larger = new long[Math.multiplyExact(slots.length, 2)];
    for (int i = 0; i < slots.length; i += LONGS) {
      if (!isFree(slots, i)) {
        var code = new UUID(slots[i + 2], slots[i + 3]);
        put(larger, place(larger, slots[i], slots[i + 1]), slots[i], slots[i + 1], code);
      }
    }
    slots = larger;
  }

  private static void put(long[] slots, int at, long most, long least, UUID code) {
    slots[at] = most;
    slots[at + 1] = least;
    slots[at + 2] = code.getMostSignificantBits();
    slots[at + 3] = code.getLeastSignificantBits();
  }

  private static int place(long[] slots, long most, long least) {
    int rows = slots.length / LONGS;
    long mixed = (most * 31 + least) * 0x9E37_79B9_7F4A_7C15L;
    int row = (int) Math.floorMod(mixed >>> 20, (long) rows);
    while (!isFree(slots, row * LONGS)
        && (slots[row * LONGS] != most || slots[row * LONGS + 1] != least)) {
      row = row + 1 == rows ? 0 : row + 1;
    }
    return row * LONGS;
  }

  /// A code of version 4 never has an empty second half.
  private static boolean isFree(long[] slots, int at) {
    return slots[at + 3] == 0;
  }
}
