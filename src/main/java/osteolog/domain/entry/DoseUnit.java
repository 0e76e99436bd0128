package osteolog.domain.entry;

/// The unit of a dose.
public enum DoseUnit {
  MG,
  MG_PER_KG,
  G,
  MICROGRAM
}
