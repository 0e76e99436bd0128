package osteolog.domain.entry;

/// The result of a culture.
public enum CultureResult {
  NEGATIVE,
  POSITIVE,
  AWAITED,
  NOT_DONE
}
