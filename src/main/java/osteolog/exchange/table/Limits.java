package osteolog.exchange.table;

/// How much of anything a table may have; no honest table comes near.
final class Limits {

  /// The most characters of a cell that are handed on.
  static final int CELL = 1_000_000;

  /// The most characters of a cell in a text file that are read at all: what a reader must hold.
  static final int CELL_READ = 16 * 1024 * 1024;

  /// The most characters of a row that are handed on.
  static final int ROW = 16 * 1024 * 1024;

  /// The most columns; as many as Excel has.
  static final int COLUMNS = 16_384;

  /// The most rows of a sheet; as many as Excel has.
  static final int SHEET_ROWS = 1_048_576;

  /// The most parts of a workbook.
  static final int PARTS = 10_000;

  /// How deep the elements of a part may lie in one another.
  static final int DEPTH = 100;

  /// The most bytes of one tag of a part, or of its text without a tag.
  static final int TAG = 8 * 1024 * 1024;

  /// The most characters of all shared texts together, which are held while a workbook is read.
  static final long SHARED = 100_000_000;

  /// The most bytes of a part that describes a workbook, as its styles.
  static final long DESCRIPTION = 32L * 1024 * 1024;

  /// So many bytes may any workbook unpack to.
  static final long UNPACKED_ALWAYS = 64L * 1024 * 1024;

  /// Beyond that, no more than so many times the size of its file.
  static final long UNPACKED_TIMES = 200;

  /// And never more than so many bytes.
  static final long UNPACKED_EVER = 8L * 1024 * 1024 * 1024;

  /// The most array formulas times cells: for each cell the library asks every one of them.
  static final long ARRAYS_TIMES_CELLS = 2_000_000_000;

  private Limits() {}
}
