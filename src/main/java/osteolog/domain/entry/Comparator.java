package osteolog.domain.entry;

/// How a result stands to the number that is given.
public enum Comparator {
  LESS_THAN,
  AT_MOST,
  AT_LEAST,
  GREATER_THAN
}
