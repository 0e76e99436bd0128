package osteolog.domain.entry;

/// How far a metaphyseal change has gone back.
public enum Regression {
  NONE,
  PARTIAL,
  COMPLETE
}
