package osteolog.domain.entry;

/// The time that a statement about pain looks back on.
public enum Recall {
  NOW,
  LAST_24_HOURS,
  LAST_WEEK
}
