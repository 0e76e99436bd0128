package osteolog.ui.exchange;

/// The parts of the exchange, in the order in which they are offered.
public enum ExchangePart {
  /// Cases go out, in files of many formats.
  TAKE_OUT,
  /// A table comes in, by a mapping of its columns.
  BRING_IN,
  /// Cases go to colleagues, in a packet.
  SEND_PACKET,
  /// A packet of a colleague comes in.
  RECEIVE_PACKET,
  /// The user's keys, and those of the colleagues.
  PACKET_KEYS
}
