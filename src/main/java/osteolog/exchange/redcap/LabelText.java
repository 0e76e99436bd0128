package osteolog.exchange.redcap;

import java.util.regex.Pattern;

/// A label of REDCap as plain words: it may hold HTML and line breaks of two kinds.
final class LabelText {

  /// "x < y" is no tag: one begins with a letter, a stroke or an exclamation mark.
  private static final Pattern TAG = Pattern.compile("<(?:[A-Za-z]|/[A-Za-z]|!)[^<>]{0,2000}>");

  /// Tags that end a line or a cell.
  private static final Pattern BREAK =
      Pattern.compile(
          "</?(?:br|p|div|li|ul|ol|tr|td|th|h[1-6]|hr)\\b[^<>]{0,2000}>", Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANKS = Pattern.compile("(?:\\\\[rn]|[\\s\\u00A0])+");

  private LabelText() {}

  /// The words, on one line.
  static String plain(String label) {
    var words = TAG.matcher(BREAK.matcher(label).replaceAll(" ")).replaceAll("");
    words =
        words
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&#039;", "'")
            .replace("&amp;", "&");
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }
}
