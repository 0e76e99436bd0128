package osteolog.domain.entry;

/// The four words of the verbal rating scale, in order; they are never numbers.
public enum PainWord {
  NONE,
  MILD,
  MODERATE,
  SEVERE
}
