package osteolog.exchange.mapping;

import osteolog.domain.schema.Missing;

/// What one cell says of one column of an entry.
sealed interface Said {

  /// Nothing: the cell is blank, or means nothing.
  record Nothing() implements Said {}

  /// A value, as canonical text.
  record Value(String text) implements Said {}

  /// Why there is no value.
  record Absent(Missing.Reason reason) implements Said {}

  /// Something that the column cannot hold.
  record Wrong(Fault fault) implements Said {}

  /// Nothing is said.
  static Said nothing() {
    return new Nothing();
  }
}
