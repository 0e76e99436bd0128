package osteolog.exchange.table;

import java.util.List;

/// A table in a file, read row by row as often as wanted.
public interface Table {

  /// The names of the columns as written, without the space around them, each one once: a second
  /// `x` becomes `x (2)`, and one without a name becomes `column 3`.
  List<String> header();

  /// What was noticed when the file was opened.
  List<Note> notes();

  /// Hands every row under the header to the reader, in order, until it has had enough.
  ///
  /// Rows without any text are passed over. The file is opened and closed again each time.
  ///
  /// @throws TableRefused where it cannot be read to its end, or is no longer the file that was
  ///   opened; the rows handed over until then must not be used
  void read(RowReader reader) throws TableRefused;

  /// Takes the rows.
  @FunctionalInterface
  interface RowReader {

    /// Takes one row, and answers whether it wants the next.
    boolean row(Row row);
  }
}
