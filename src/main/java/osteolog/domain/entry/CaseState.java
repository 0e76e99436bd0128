package osteolog.domain.entry;

/// How far a record has come.
public enum CaseState {
  DRAFT,
  COMPLETE,
  UNDER_REVIEW,
  APPROVED
}
