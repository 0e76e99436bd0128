package osteolog.ui.exchange;

/// The parts of the exchange, in the order in which they are offered.
public enum ExchangePart {
  /// Cases go out, in files of many formats.
  TAKE_OUT
}
