package osteolog.exchange.csv;

/// Keeps a spreadsheet from running a recorded text as a formula, and takes that back again.
///
/// Spreadsheets run a cell that begins with `=`, `+`, `-` or `@`, also behind a tab, a line break
/// or a NUL (OWASP ASVS 1.2.10; quotes do not help); some do so behind any white space, and with
/// the full-width signs of Asian keyboards. Such a text gets one leading apostrophe. A text that
/// already begins with apostrophes before such a character gets one more: so [#unguard] always
/// gives back the very text that was recorded.
public final class SpreadsheetSafe {

  private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String CONTROLS = "\t\r\n\0";

  private SpreadsheetSafe() {}

  /// The text as it may stand in a cell.
  public static String guard(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  /// The text as it was recorded; a cell without such an apostrophe is given back as it is.
  public static String unguard(String cell) {
    return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
  }

  private static boolean isRisky(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    if (at < text.length() && CONTROLS.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    while (at < text.length() && isUnseen(text.charAt(at))) {
      at++;
    }
    return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  /// White space of any kind, and signs without a shape, such as a byte order mark.
  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
