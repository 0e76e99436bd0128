package osteolog.ui.exchange;

/// The parts of the exchange, in the order in which they are offered.
public enum ExchangePart {
  /// Cases go out, in files of many formats.
  TAKE_OUT,
  /// A table comes in, by a mapping of its columns.
  BRING_IN
}
