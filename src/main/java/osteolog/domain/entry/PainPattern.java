package osteolog.domain.entry;

/// How pain comes and goes.
public enum PainPattern {
  CONSTANT,
  INTERMITTENT,
  NIGHT,
  REST,
  ACTIVITY
}
