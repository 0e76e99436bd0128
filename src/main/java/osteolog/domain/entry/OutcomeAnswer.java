package osteolog.domain.entry;

/// The answer to an outcome.
public enum OutcomeAnswer {
  YES,
  NO,
  INDETERMINATE
}
