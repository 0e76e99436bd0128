package osteolog.exchange.table;

/// The rows of a file as they stand there, before one of them is known to be the header.
interface Lines {

  /// Hands on every row that holds any text, with no more cells than `width`, but often fewer.
  void each(int width, Table.RowReader reader) throws TableRefused;
}
