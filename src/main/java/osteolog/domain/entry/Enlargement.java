package osteolog.domain.entry;

/// The size of the lesion against the first film.
public enum Enlargement {
  NO_ENLARGEMENT,
  ENLARGED,
  SMALLER,
  NOT_STATED
}
