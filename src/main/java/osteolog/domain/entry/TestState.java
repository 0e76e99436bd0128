package osteolog.domain.entry;

/// Whether the report of a test is there.
public enum TestState {
  REPORTED,
  AWAITED,
  NOT_DONE,
  NOT_STATED
}
