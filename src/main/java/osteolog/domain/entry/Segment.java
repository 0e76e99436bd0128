package osteolog.domain.entry;

/// The segment of a long bone.
public enum Segment {
  PROXIMAL_EPIPHYSIS,
  PROXIMAL_METAPHYSIS,
  DIAPHYSIS,
  DISTAL_METAPHYSIS,
  DISTAL_EPIPHYSIS,
  APOPHYSIS
}
