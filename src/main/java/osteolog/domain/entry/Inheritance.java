package osteolog.domain.entry;

/// The pattern of inheritance.
public enum Inheritance {
  AUTOSOMAL_RECESSIVE,
  AUTOSOMAL_DOMINANT,
  X_LINKED,
  SPORADIC,
  NONE_DEMONSTRATED,
  NOT_STATED
}
