package osteolog.review.vocabulary;

import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.Sex;

/// Short answers in words: yes or no, male or female, good or bad.
public final class Answers {

  private static final List<String> YES =
      List.of("yes", "true", "present", "recurred", "recurrence", "recur", "recurrent", "relapse");
  private static final List<String> MALE =
      List.of("male", "man", "boy", "m", "gentleman", "he", "his");
  private static final List<String> FEMALE =
      List.of("female", "woman", "girl", "f", "lady", "she", "her");
  private static final List<String> GOOD =
      List.of(
          "good",
          "excellent",
          "successful",
          "success",
          "satisfactory",
          "favorable",
          "favourable",
          "cured",
          "resolved");

  private Answers() {}

  /// Yes or no.
  public static Optional<Boolean> yesOrNo(String text) {
    var phrase = Phrase.of(text);
    if (phrase.isNegated()) {
      return Optional.of(false);
    }
    return phrase.hasAny(YES) ? Optional.of(true) : Optional.empty();
  }

  /// The sex.
  public static Optional<Sex> sex(String text) {
    var phrase = Phrase.of(text);
    if (phrase.hasAny(MALE)) {
      return Optional.of(Sex.MALE);
    }
    return phrase.hasAny(FEMALE) ? Optional.of(Sex.FEMALE) : Optional.empty();
  }

  /// Whether a judgement praises the result.
  public static boolean isPraise(String text) {
    var phrase = Phrase.of(text);
    return phrase.hasAny(GOOD) && !phrase.isNegated();
  }

  /// Whether a judgement says that other diseases are excluded.
  public static boolean isExclusion(String text) {
    var phrase = Phrase.of(text);
    return (phrase.has("exclu") || phrase.has("ruled")) && !phrase.isNegated();
  }
}
