package osteolog.exchange.deidentify;

/// A set of numbers that are evenly spread, as small as it can be.
final class LongSet {

  private static final int FIRST = 256;

  private long[] slots = new long[FIRST];
  private int filled;
  private boolean zero;

  void add(long number) {
    if (number == 0) {
      zero = true;
      return;
    }
    if (filled * 2 >= slots.length) {
      grow();
    }
    int at = place(slots, number);
    if (slots[at] == 0) {
      slots[at] = number;
      filled++;
    }
  }

  boolean has(long number) {
    return number == 0 ? zero : slots[place(slots, number)] == number;
  }

  int size() {
    return filled + (zero ? 1 : 0);
  }

  private void grow() {
    var larger = new long[Math.multiplyExact(slots.length, 2)];
    for (long number : slots) {
      if (number != 0) {
        larger[place(larger, number)] = number;
      }
    }
    slots = larger;
  }

  private static int place(long[] slots, long number) {
    int at = (int) (number >>> 17) & (slots.length - 1);
    while (slots[at] != 0 && slots[at] != number) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }
}
