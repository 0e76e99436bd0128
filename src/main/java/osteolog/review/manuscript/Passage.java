package osteolog.review.manuscript;

import java.util.Arrays;

/// Lines of a text put together as one run of words, each sign with its place in the text.
///
/// A word that a hyphen divides at the end of a line is joined; dashes, quotes and spaces of other
/// kinds become plain ones.
final class Passage {

  private final StringBuilder words = new StringBuilder();
  private int[] places = new int[256];

  /// Adds a line; `at` is the place of its first sign in the text.
  void add(String line, int at) {
    int from = 0;
    int to = line.length();
    while (from < to && isBlank(line.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(line.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return;
    }
    join(line.charAt(from), at + from);
    for (int i = from; i < to; i++) {
      put(line.charAt(i), at + i);
    }
  }

  private void join(char next, int at) {
    int length = words.length();
    if (length == 0) {
      return;
    }
    char last = words.charAt(length - 1);
    if (last == '\u00ad') {
      words.setLength(length - 1);
    } else if (last == '-' && length > 1 && !Character.isWhitespace(words.charAt(length - 2))) {
      boolean divided = Character.isLetter(words.charAt(length - 2)) && Character.isLowerCase(next);
      if (divided) {
        words.setLength(length - 1);
      }
    } else {
      put(' ', at);
    }
  }

  private void put(char sign, int at) {
    char plain = plain(sign);
    if (plain == ' ' && (words.isEmpty() || words.charAt(words.length() - 1) == ' ')) {
      return;
    }
    if (words.length() == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[words.length()] = at;
    words.append(plain);
  }

  private static char plain(char sign) {
    return switch (sign) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      default -> isBlank(sign) ? ' ' : sign;
    };
  }

  /// White space of any kind, the no-break ones and the mark at the beginning of a file too.
  static boolean isBlank(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign)
        || sign == '\ufeff'
        || sign == '\u200b';
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int length() {
    return words.length();
  }

  boolean endsWith(char sign) {
    return !words.isEmpty() && words.charAt(words.length() - 1) == sign;
  }

  /// The words from one place to another.
  String words(int from, int to) {
    return words.substring(from, to);
  }

  /// The words so far.
  String words() {
    return words.toString();
  }

  char signAt(int index) {
    return words.charAt(index);
  }

  /// Where the sign at `index` of the words stands in the text.
  int placeOf(int index) {
    return places[index];
  }

  /// Whether the words so far can be the end of a sentence.
  boolean isClosed() {
    int at = words.length() - 1;
    while (at >= 0 && "\"')]".indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ".!?:;".indexOf(words.charAt(at)) >= 0;
  }
}
