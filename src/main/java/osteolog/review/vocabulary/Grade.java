package osteolog.review.vocabulary;

import java.util.List;
import java.util.Optional;

/// How much of something there is said to be, in order.
public enum Grade {
  NONE,
  SLIGHT,
  MODERATE,
  MARKED;

  private static final List<String> NO =
      List.of("none", "no", "not", "absent", "absence", "without", "negative", "nil", "normal");
  private static final List<String> LITTLE =
      List.of(
          "slight",
          "slightly",
          "little",
          "minimal",
          "minimally",
          "faint",
          "faintly",
          "mild",
          "mildly",
          "weak",
          "weakly",
          "low",
          "few",
          "trace",
          "equivocal",
          "sparse",
          "scant");
  private static final List<String> SOME = List.of("moderate", "moderately", "some");
  private static final List<String> MUCH =
      List.of(
          "marked",
          "markedly",
          "intense",
          "intensely",
          "severe",
          "severely",
          "strong",
          "strongly",
          "extensive",
          "abundant",
          "high",
          "increased",
          "raised",
          "elevated",
          "positive",
          "considerable",
          "dense",
          "heavy",
          "present");

  /// A degree and the word that told it.
  ///
  /// @param grade the degree
  /// @param word the word, without its ending
  public record Said(Grade grade, String word) {}

  /// The degree that the words tell: "slightly increased" is slight, "no evidence of increased" is
  /// none.
  public static Optional<Said> read(String text) {
    var phrase = Phrase.of(text);
    return word(phrase, NO)
        .map(_ -> new Said(NONE, "none"))
        .or(() -> word(phrase, LITTLE).map(w -> new Said(SLIGHT, w)))
        .or(() -> word(phrase, SOME).map(w -> new Said(MODERATE, w)))
        .or(() -> word(phrase, MUCH).map(w -> new Said(MARKED, w)));
  }

  private static Optional<String> word(Phrase phrase, List<String> list) {
    return phrase.words().stream().filter(list::contains).findFirst().map(Grade::withoutEnding);
  }

  private static String withoutEnding(String word) {
    return word.endsWith("ly") ? word.substring(0, word.length() - 2) : word;
  }
}
