package osteolog.domain.entry;

/// The sex of a patient as recorded; there is no default.
public enum Sex {
  MALE,
  FEMALE,
  OTHER,
  NOT_STATED
}
