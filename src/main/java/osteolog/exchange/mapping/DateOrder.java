package osteolog.exchange.mapping;

/// In which order a column writes the parts of a date that begins with no year.
public enum DateOrder {
  /// Year first; a date that begins otherwise may still be unclear.
  YMD,
  /// Day, month, year.
  DMY,
  /// Month, day, year.
  MDY
}
