package osteolog.domain.entry;

/// The third of the diaphysis.
public enum Third {
  PROXIMAL,
  MIDDLE,
  DISTAL
}
