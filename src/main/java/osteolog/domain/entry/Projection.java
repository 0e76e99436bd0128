package osteolog.domain.entry;

/// A view of a film or of a scan.
public enum Projection {
  AP,
  LATERAL,
  OBLIQUE,
  ANTERIOR,
  POSTERIOR,
  MEDIAL
}
