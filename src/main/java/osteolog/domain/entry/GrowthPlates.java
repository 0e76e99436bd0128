package osteolog.domain.entry;

/// Whether the growth plates are still open.
public enum GrowthPlates {
  OPEN,
  CLOSED,
  NOT_STATED
}
