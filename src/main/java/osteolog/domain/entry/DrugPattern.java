package osteolog.domain.entry;

/// How a medication is taken.
public enum DrugPattern {
  CONTINUOUS,
  INTERMITTENT,
  STOPPED
}
