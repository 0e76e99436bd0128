package osteolog.review.manuscript;

import java.util.regex.Pattern;

/// Tells sentences about other people's patients from those about the paper's own.
final class Literature {

  private static final Pattern OTHERS =
      Pattern.compile(
          "\\bet al\\b|\\b(?i:literature|previously (?:reported|described)|previous"
              + " (?:reports?|studies|series)|(?:their|other|several|some|many|these|those)"
              + " (?:report|study|studies|series|authors|case"
              + " reports?))\\b|\\b[A-Z][a-z]+(?:\\s+(?:and|&)\\s+[A-Z][a-z]+)?(?:'s)?\\s*(?:\\[[\\d,"
              + " -]{1,20}\\]\\s*)?"
              + "(?:reported|described|published|presented)\\s+(?:a|an|one|two|three|the|that|on)\\b");

  private static final Pattern OURS =
      Pattern.compile(
          "(?i)\\b(?:our|ours)\\s+(?:\\w+\\s+){0,2}(?:patients?|cases?|series|study|report)\\b|\\b(?:the"
              + " present|the current|this|these|in the"
              + " reported)\\s+(?:\\w+\\s+)?(?:patients?|cases?|series|study|report)\\b"
              + "|\\b(?:here|herein),?\\s+we\\b|\\bwe\\s+(?:\\w+\\s+){0,2}(?:present|report|describe|treat|encounter|investigate|review|examine)(?:ed|d)?\\b"
              + "|\\ball\\s+(?:of\\s+)?(?:the\\s+)?(?:"
              + Numbers.PATTERN
              + "\\s+)?(?:patients|cases)\\b");

  private Literature() {}

  /// Whether the words tell of other authors' patients.
  static boolean is(String words) {
    return OTHERS.matcher(words).find();
  }

  /// Whether the words say that they are about the paper's own patients.
  static boolean isOurs(String words) {
    return OURS.matcher(words).find() && !is(words);
  }
}
