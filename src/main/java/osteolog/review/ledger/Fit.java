package osteolog.review.ledger;

/// How a recorded phase stands to a published pattern: never how likely a disease is.
public enum Fit {
  COMPATIBLE,
  NOT_COMPATIBLE,
  /// The record does not tell.
  NOT_RECORDED
}
