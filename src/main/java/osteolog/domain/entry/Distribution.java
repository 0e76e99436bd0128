package osteolog.domain.entry;

/// Whether one bone or several are affected.
public enum Distribution {
  MONO_OSTOTIC,
  POLY_OSTOTIC
}
