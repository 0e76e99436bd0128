package osteolog.domain.entry;

/// What is left of the medullary cavity.
public enum Cavity {
  NORMAL,
  NARROWED,
  OBLITERATED
}
