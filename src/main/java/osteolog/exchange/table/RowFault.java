package osteolog.exchange.table;

/// Something wrong about a row that does not keep it from being read.
public enum RowFault {
  /// It has fewer cells than the header has columns; the missing ones are empty.
  TOO_FEW_CELLS,
  /// Text stands in cells beyond the last column; it is not handed on.
  TOO_MANY_CELLS,
  /// A cell holds the character NUL, which stays in the text.
  NUL,
  /// A character could not be read in the encoding; the text has U+FFFD in its place.
  UNREADABLE_CHARACTER,
  /// Text follows a closing quote before the next separator, so that quotes may be lost.
  TEXT_AFTER_QUOTE,
  /// A cell holds a formula; its text is the result as last saved.
  FORMULA,
  /// A cell holds a formula of which no result was saved, so its text is empty and what it shows is
  /// not known: some programs write formulas and never work them out.
  FORMULA_WITHOUT_RESULT,
  /// A cell holds an error of the spreadsheet, such as `#DIV/0!`, which is its text.
  ERROR_CELL,
  /// A cell is longer than a million characters, or the row than 16 million; the rest is cut off.
  CELL_TOO_LONG
}
