package osteolog.domain.entry;

/// How intense the uptake is, in order.
public enum Intensity {
  NONE,
  SLIGHT,
  MODERATE,
  INTENSE
}
