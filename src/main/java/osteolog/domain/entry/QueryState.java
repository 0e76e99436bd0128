package osteolog.domain.entry;

/// How far a question on the record has come.
public enum QueryState {
  OPEN,
  ANSWERED,
  CLOSED
}
