package osteolog.exchange.csv;

/// How the files are written.
///
/// @param separator what stands between two cells
/// @param byteOrderMark whether a file begins with the mark without which a double click in Excel
///   does not read UTF-8
/// @param formulaSafe whether texts are guarded by [SpreadsheetSafe]; it alters texts that look
///   like a formula, so it can be left out for programs that run none
/// @param replace whether files of the same names may be replaced
/// @param fileNames whether the names that attached files had are told; such a name often holds a
///   patient's
/// @param oneLine whether line breaks and NULs in texts become a slash between blanks, for programs
///   that end a row at every line break; the texts it alters are counted as left out
public record CsvOptions(
    Separator separator,
    boolean byteOrderMark,
    boolean formulaSafe,
    boolean replace,
    boolean fileNames,
    boolean oneLine) {

  /// What stands between two cells; the decimal mark is a point with either.
  public enum Separator {
    /// As RFC 4180 has it.
    COMMA(','),
    /// For spreadsheets in countries that write a decimal comma.
    SEMICOLON(';');

    private final char sign;

    Separator(char sign) {
      this.sign = sign;
    }

    /// The sign itself.
    public char sign() {
      return sign;
    }
  }

  /// The same, with texts on as many lines as they have.
  public CsvOptions(
      Separator separator,
      boolean byteOrderMark,
      boolean formulaSafe,
      boolean replace,
      boolean fileNames) {
    this(separator, byteOrderMark, formulaSafe, replace, fileNames, false);
  }

  /// Safe to open by a double click, replacing nothing and telling no file names.
  public static final CsvOptions DEFAULT =
      new CsvOptions(Separator.COMMA, true, true, false, false, false);

  /// The same with another separator.
  public CsvOptions separatedBy(Separator other) {
    return new CsvOptions(other, byteOrderMark, formulaSafe, replace, fileNames, oneLine);
  }

  /// The same without the mark at the beginning of a file.
  public CsvOptions withoutByteOrderMark() {
    return new CsvOptions(separator, false, formulaSafe, replace, fileNames, oneLine);
  }

  /// The same with every text exactly as recorded, formulas included.
  public CsvOptions exact() {
    return new CsvOptions(separator, byteOrderMark, false, replace, fileNames, oneLine);
  }

  /// The same, replacing files of the same names.
  public CsvOptions replacing() {
    return new CsvOptions(separator, byteOrderMark, formulaSafe, true, fileNames, oneLine);
  }

  /// The same, with the names that attached files had.
  public CsvOptions withFileNames() {
    return new CsvOptions(separator, byteOrderMark, formulaSafe, replace, true, oneLine);
  }

  /// The same, with every text on one line.
  public CsvOptions onOneLine() {
    return new CsvOptions(separator, byteOrderMark, formulaSafe, replace, fileNames, true);
  }
}
