package osteolog.domain.entry;

/// What an outcome is about.
public enum OutcomeKind {
  RECURRENCE,
  QUALITY_OF_LIFE,
  ADDITIONAL_SURGERY,
  STATUS_AT_END
}
