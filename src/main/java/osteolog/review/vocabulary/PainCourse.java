package osteolog.review.vocabulary;

import java.util.List;
import java.util.Optional;

/// Which way pain is said to have gone.
public enum PainCourse {
  /// Kept at what it had come to, or never come back.
  MAINTAINED,
  RECURRED,
  WORSENED,
  /// None, or as good as none.
  ALMOST_NONE,
  IMPROVED,
  /// Still there.
  REMAINED;

  private static final List<String> KEPT =
      List.of(
          "kept", "keep", "maintained", "maintain", "sustained", "lasting", "lasted", "durable");
  private static final List<String> FREE =
      List.of("free", "painless", "disappeared", "resolved", "vanished", "asymptomatic");

  /// The course that the words tell.
  public static Optional<PainCourse> read(String text) {
    var phrase = Phrase.of(text);
    boolean back = phrase.has("recur") || phrase.has("relaps") || phrase.has("redevelop");
    if (back) {
      return Optional.of(phrase.isNegated() ? MAINTAINED : RECURRED);
    }
    if (phrase.hasAny(KEPT)) {
      return Optional.of(MAINTAINED);
    }
    if (phrase.hasAny(FREE) || phrase.contains(Phrase.of("no pain"))) {
      return Optional.of(ALMOST_NONE);
    }
    if (phrase.has("remain") || phrase.has("persist") || phrase.has("intermittent")) {
      return Optional.of(REMAINED);
    }
    if (phrase.has("worse") || phrase.has("aggravat")) {
      return Optional.of(WORSENED);
    }
    boolean better =
        phrase.has("improv")
            || phrase.has("reliev")
            || phrase.has("ameliorat")
            || phrase.has("subsid")
            || phrase.has("reduc")
            || phrase.has("decreas");
    return better && !phrase.isNegated() ? Optional.of(IMPROVED) : Optional.empty();
  }
}
