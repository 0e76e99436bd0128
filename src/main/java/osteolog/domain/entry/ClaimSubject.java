package osteolog.domain.entry;

/// What a claim is about.
public enum ClaimSubject {
  AGE,
  SEX,
  DELAY,
  FOLLOW_UP_MONTHS,
  STUDY_MONTH,
  BONE,
  SIDE,
  PAIN_REGION,
  FIGURE_REFERENCE,
  FINDING,
  BLOOD_POOL,
  PAIN_COURSE,
  RECURRENCE,
  PROCEDURE,
  DRUG_RESPONSE,
  HISTOLOGY,
  MODALITY,
  TIME_TO_RELIEF,
  TEXT,
  JUDGEMENT
}
