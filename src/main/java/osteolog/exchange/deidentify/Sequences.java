package osteolog.exchange.deidentify;

/// Tells the last words that went by, as numbers: one for the last word, one for the last two, up
/// to the last six. Equal words give equal numbers; two others give the same one with a chance of
/// one in 2^64.
final class Sequences {

  /// The longest sequence.
  static final int MOST = 6;

  private static final long PRIME = 0x9E37_79B9_7F4A_7C15L;

  private final long[] last = new long[MOST];
  private final long[] linked = new long[MOST];
  private int count;

  /// Takes the next word and the sign before it.
  void add(String word, char gap) {
    System.arraycopy(last, 0, last, 1, MOST - 1);
    System.arraycopy(linked, 0, linked, 1, MOST - 1);
    last[0] = number(word);
    linked[0] = mixed(last[0] + gap);
    count++;
  }

  /// How many sequences there are by now, 0 to 6.
  int longest() {
    return Math.min(count, MOST);
  }

  /// The number of the last `length` words.
  long of(int length) {
    long number = length;
    for (int i = length - 1; i >= 0; i--) {
      number = mixed(number * PRIME + last[i]);
    }
    return number;
  }

  /// The number of the last `length` words together with the one sign between each two of them.
  long linked(int length) {
    long number = -length;
    for (int i = length - 1; i >= 0; i--) {
      number = mixed(number * PRIME + (i == length - 1 ? last[i] : linked[i]));
    }
    return number;
  }

  /// The number of a single word as a sequence.
  static long single(String word) {
    var one = new Sequences();
    one.add(word, Words.NO_GAP);
    return one.of(1);
  }

  private static long number(String word) {
    long number = word.length();
    for (int i = 0; i < word.length(); i++) {
      number = (number ^ word.charAt(i)) * PRIME;
      number ^= number >>> 29;
    }
    return mixed(number);
  }

  private static long mixed(long number) {
    long n = (number ^ (number >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    n = (n ^ (n >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return n ^ (n >>> 31);
  }
}
