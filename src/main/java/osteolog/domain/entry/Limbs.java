package osteolog.domain.entry;

/// Whether one side of the body or both are affected.
public enum Limbs {
  UNILATERAL,
  BILATERAL
}
