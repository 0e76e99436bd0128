package osteolog.domain.entry;

/// Whether both sides are alike.
public enum Symmetry {
  SYMMETRIC,
  ASYMMETRIC
}
