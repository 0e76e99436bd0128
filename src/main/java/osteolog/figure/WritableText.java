package osteolog.figure;

import java.util.regex.Pattern;

/// Text that every file format can hold: XML 1.0 forbids most control characters.
final class WritableText {

  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private WritableText() {}

  /// The text with a replacement sign for each character that XML forbids.
  static String of(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }
}
