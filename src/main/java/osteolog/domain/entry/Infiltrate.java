package osteolog.domain.entry;

/// The degree of inflammatory cell infiltration, in order.
public enum Infiltrate {
  NONE,
  SLIGHT,
  MODERATE,
  MARKED,
  NOT_STATED
}
