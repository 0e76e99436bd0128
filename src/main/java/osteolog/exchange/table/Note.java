package osteolog.exchange.table;

/// Something noticed about a table when it was opened, for the user to see before a row is taken.
///
/// @param kind what
/// @param name the encoding, separator, column or sheet that it is about; may be empty
/// @param number a line, or how many; 0 where there is nothing to count
public record Note(Kind kind, String name, long number) {

  /// What was noticed.
  public enum Kind {
    /// The encoding of the text: its name.
    ENCODING,
    /// The encoding was told apart by what the text looks like, and could be another: its name.
    ENCODING_GUESSED,
    /// The character between cells.
    SEPARATOR,
    /// The first line tells spreadsheets the separator and is no row.
    SEPARATOR_LINE,
    /// The header stands below other lines, which are passed over: its line.
    HEADER_BELOW,
    /// A column of the name came before; the new name.
    HEADER_DOUBLED,
    /// A column has no name; the given one.
    HEADER_EMPTY,
    /// The sheet that is read: its name.
    SHEET,
    /// The workbook has several sheets: how many.
    SEVERAL_SHEETS,
    /// The sheet that is read is hidden: its name.
    HIDDEN_SHEET,
    /// Sheets of the workbook hold formulas, of which the last saved result is read: how many.
    FORMULAS,
    /// The workbook counts days from 1904; its dates are read so.
    DAYS_FROM_1904
  }

  static Note of(Kind kind, String name) {
    return new Note(kind, name, 0);
  }

  static Note of(Kind kind, long number) {
    return new Note(kind, "", number);
  }
}
