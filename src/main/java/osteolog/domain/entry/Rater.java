package osteolog.domain.entry;

/// Who rated.
public enum Rater {
  PATIENT,
  CLINICIAN
}
