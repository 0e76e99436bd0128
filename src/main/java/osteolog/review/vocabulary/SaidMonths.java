package osteolog.review.vocabulary;

import java.util.List;
import java.util.Optional;

/// A length of time as somebody wrote it, in months, with how fine it was told.
///
/// @param months the length in months
/// @param grain by how many months two such lengths must differ to be different
/// @param about whether it was told as approximate
public record SaidMonths(double months, double grain, boolean about) {

  private static final List<String> ABOUT =
      List.of("about", "approximately", "approx", "around", "circa", "roughly", "nearly", "almost");
  private static final List<String> AT_ONCE =
      List.of("immediately", "immediate", "promptly", "instantly", "once");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final double YEAR = 12;
  private static final double WEEK = 7 / 30.4375;
  private static final double DAY = 1 / 30.4375;

  /// Whole months, told to the month.
  public static SaidMonths of(double months) {
    return new SaidMonths(months, 1, false);
  }

  /// The first length of time in the words; a bare number is of months. Empty where there is none.
  public static Optional<SaidMonths> read(String text) {
    var phrase = Phrase.of(text);
    var words = phrase.words();
    for (int i = 0; i < words.size(); i++) {
      var number = number(words.get(i));
      if (number.isPresent()) {
        var unit = i + 1 < words.size() ? words.get(i + 1) : "";
        return Optional.of(of(number.get(), unit, phrase.hasAny(ABOUT)));
      }
    }
    return phrase.hasAny(AT_ONCE) ? Optional.of(new SaidMonths(0, 1, false)) : Optional.empty();
  }

  private static SaidMonths of(double number, String unit, boolean about) {
    if (unit.startsWith("y")) {
      return new SaidMonths(number * YEAR, YEAR / 2, about);
    }
    if (unit.startsWith("w")) {
      return new SaidMonths(number * WEEK, WEEK, about);
    }
    return unit.startsWith("d")
        ? new SaidMonths(number * DAY, DAY, about)
        : new SaidMonths(number, 1, about);
  }

  /// The first number in the words, whatever it counts.
  public static Optional<Double> firstNumber(String text) {
    return Phrase.of(text).words().stream().flatMap(word -> number(word).stream()).findFirst();
  }

  /// A number in figures, or a small one in words.
  private static Optional<Double> number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      int end = 0;
      while (end < word.length() && isFigure(word.charAt(end))) {
        end++;
      }
      boolean figuresAlone = end == word.length();
      return figuresAlone ? Optional.of(Double.valueOf(word)) : Optional.empty();
    }
    int inWords = NUMBERS.indexOf(word);
    return inWords < 0 ? Optional.empty() : Optional.of((double) inWords);
  }

  private static boolean isFigure(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }

  /// Whether the two cannot be the same length, each as coarse as it was told.
  public boolean differsFrom(SaidMonths other) {
    return Math.abs(months - other.months) >= Math.max(grain, other.grain) - 1e-9;
  }

  /// Whether one is at least half as long again as the other: more than "about" can mean.
  public boolean isFarFrom(SaidMonths other) {
    double less = Math.min(months, other.months);
    double more = Math.max(months, other.months);
    return more >= less * 1.5;
  }
}
