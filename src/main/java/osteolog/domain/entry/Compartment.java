package osteolog.domain.entry;

/// The compartment of the bone that a lesion lies in.
public enum Compartment {
  INTRAMEDULLARY,
  ENDOSTEAL,
  CORTICAL,
  PERIOSTEAL,
  JUXTACORTICAL
}
