package osteolog.review;

/// What a finding is about.
public enum Subject {
  PATIENT,
  SIDE,
  BONE,
  FOLLOW_UP,
  REFERENCE,
  FINDING,
  OUTCOME,
  PROCEDURE,
  MODALITY,
  DRUG,
  HISTOLOGY,
  TEXT
}
