package osteolog.domain.entry;

/// A change of pain, as told.
public enum PainTrend {
  IMPROVED_SHARPLY,
  IMPROVED_CONSIDERABLY,
  IMPROVED_SLIGHTLY,
  /// Better, with no word for how much.
  IMPROVED,
  /// Kept at what it had come to.
  MAINTAINED,
  UNCHANGED,
  WORSENED,
  RECURRED,
  NO_RECURRENCE
}
