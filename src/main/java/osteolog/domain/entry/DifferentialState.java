package osteolog.domain.entry;

/// What the record says of a differential diagnosis.
public enum DifferentialState {
  OPEN,
  EXCLUDED,
  CONFIRMED,
  CANNOT_EXCLUDE
}
