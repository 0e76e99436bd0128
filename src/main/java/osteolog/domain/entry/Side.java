package osteolog.domain.entry;

/// The side of the body as stated.
public enum Side {
  RIGHT,
  LEFT,
  /// Both sides in one statement; two lesions are two rows.
  BOTH,
  /// The statement has no side, as of the spine.
  NOT_APPLICABLE
}
