package osteolog.review.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whole numbers in figures and in English words, up to 999 in figures and 99 in words.
final class Numbers {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /// A number, for use within a larger pattern.
  static final String PATTERN =
      "(?:(?<![\\d.])\\d{1,3}(?![\\d]|\\.\\d)|\\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-"
          + " ]?(?:one|two|three|four|five|six|seven|eight|nine)(?![a-su-xz]))?"
          + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|ten|eleven|twelve"
          + "|one|two|three|four|five|six|seven|eight|nine))";

  private Numbers() {}

  /// The number that these figures or words say; empty where they say none.
  static Optional<Integer> read(String said) {
    var word = said.strip().toLowerCase(Locale.ROOT);
    if (word.matches("\\d{1,3}")) {
      return Optional.of(Integer.parseInt(word));
    }
    if (SMALL.contains(word)) {
      return Optional.of(SMALL.indexOf(word));
    }
    for (int ten = 2; ten < TENS.size(); ten++) {
      if (word.startsWith(TENS.get(ten))) {
        var rest = word.substring(TENS.get(ten).length()).replaceFirst("^[- ]", "");
        if (rest.isEmpty()) {
          return Optional.of(ten * 10);
        }
        int one = SMALL.indexOf(rest);
        return one > 0 && one < 10 ? Optional.of(ten * 10 + one) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
