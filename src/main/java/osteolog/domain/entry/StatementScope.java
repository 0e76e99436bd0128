package osteolog.domain.entry;

/// Whether a statement is about this patient or about a whole series.
public enum StatementScope {
  CASE,
  SERIES
}
