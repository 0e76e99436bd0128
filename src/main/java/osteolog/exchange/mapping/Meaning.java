package osteolog.exchange.mapping;

import osteolog.domain.schema.Missing;

/// What one foreign value means in our words.
public sealed interface Meaning {

  /// A value of ours.
  ///
  /// @param text its canonical text: a code, `true` or `false`, a number that stands in the foreign
  ///   value too
  record Value(String text) implements Meaning {}

  /// No value, for a reason that somebody gave.
  record Absent(Missing.Reason reason) implements Meaning {}

  /// Nothing at all, as an empty cell.
  record Blank() implements Meaning {}

  /// The value with this canonical text.
  static Meaning of(String text) {
    return new Value(text);
  }

  /// No value, for this reason.
  static Meaning missing(Missing.Reason reason) {
    return new Absent(reason);
  }
}
