package osteolog.domain.entry;

/// Whether a follow-up visit took place.
public enum VisitState {
  PLANNED,
  DONE,
  MISSED,
  CANCELLED
}
