package osteolog.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import osteolog.domain.entry.PainWord;
import osteolog.words.Words;

/// How months, fractions and words of pain are said, in the language of the reader.
final class Phrases {

  private static final double AS_GOOD_AS = 0.005;

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  /// When it was, as the end of a sentence.
  String when(Spot spot) {
    return switch (spot) {
      case Spot.At(var month, var about) ->
          words.text(about ? "course.when.about" : "course.when.at", number(month));
      case Spot.During(var from, var to, var about) ->
          words.text(
              about ? "course.when.about.between" : "course.when.between",
              number(from),
              number(to));
      case Spot.Before(var month, _) -> words.text("course.when.before", number(month));
      case Spot.After(var month, _) -> words.text("course.when.after", number(month));
      case Spot.Unknown() -> words.getString("course.when.unknown");
    };
  }

  /// A name and when it was: one heading.
  String heading(String name, Spot spot) {
    return words.text("course.heading", name, when(spot));
  }

  /// A name and, where one single month is known, that month.
  String dated(String name, Spot spot) {
    return switch (spot) {
      case Spot.At(var month, var about) ->
          words.text(about ? "course.label.about" : "course.label.at", name, number(month));
      case Spot.Before(var month, _) when month != 0 ->
          words.text("course.label.before", name, number(month));
      case Spot.After(var month, _) when month != 0 ->
          words.text("course.label.after", name, number(month));
      case Spot.Before _, Spot.After _, Spot.During _, Spot.Unknown _ -> name;
    };
  }

  /// A word of pain, or the range of words that a statement may mean.
  String pain(PainWord low, PainWord high) {
    var least = inside(words.name(low));
    return low == high ? least : words.text("course.words.range", least, inside(words.name(high)));
  }

  /// A fraction of the pain before: a simple fraction only where it is one, else per cent.
  String fraction(BigDecimal ratio, boolean approx) {
    return words.text(
        approx ? "course.fraction.about" : "course.fraction.of", simple(ratio.doubleValue()));
  }

  private static String simple(double ratio) {
    for (int below = 2; below <= 5; below++) {
      for (int above = 1; above < below; above++) {
        if (Math.abs(ratio - (double) above / below) <= AS_GOOD_AS) {
          return above + "/" + below;
        }
      }
    }
    return number(ratio * 100) + " %";
  }

  /// A name as it stands inside a sentence: "Severe" becomes "severe", "NSAID" stays.
  static String inside(String name) {
    boolean capital =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isLowerCase(name.charAt(1));
    return capital ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  /// The words of the source in quotation marks.
  String quoted(String said) {
    return words.text("course.quote", said);
  }

  /// A number as it is read: a true minus sign, and one place only where it is needed.
  static String number(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString().replace('-', '−');
  }
}
