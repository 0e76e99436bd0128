package osteolog.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text as a cell of Excel can hold it.
///
/// A line break is one line feed, the only one that Excel has. Control characters and half
/// characters, which XML cannot hold, become U+FFFD. What looks like Excel's own way to write a
/// character (`_x0041_`) is masked, so that it stays what it is.
final class CellText {

  /// The most characters (UTF-16 units) in a cell.
  static final int MOST = 32_767;

  /// What follows on the beginning of a text that goes on in the sheet of long texts.
  static final String CONTINUED = " [continued in sheet " + WorkbookExport.LONG_TEXTS + "]";

  /// How much of a long text stands in one cell.
  private static final int PART = 32_000;

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /// Whether the text fits into one cell.
  static boolean fits(String text) {
    return text.length() <= MOST;
  }

  /// Whether a character of it has to be replaced.
  static boolean isReplaced(String text) {
    return text.codePoints().anyMatch(c -> c != '\r' && !isXml(c));
  }

  /// The text as it goes into the cell.
  static String of(String text) {
    var clean = new StringBuilder(text.length());
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    lines.codePoints().forEach(c -> clean.appendCodePoint(isXml(c) ? c : 0xFFFD));
    return ESCAPE.matcher(clean).replaceAll("_x005F_");
  }

  /// A long text in parts that fit; no character is cut in two.
  static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PART);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
