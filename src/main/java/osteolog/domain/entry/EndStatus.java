package osteolog.domain.entry;

/// Where the patient stands at the end of follow-up.
public enum EndStatus {
  IN_FOLLOW_UP,
  DISCHARGED,
  LOST,
  DIED
}
