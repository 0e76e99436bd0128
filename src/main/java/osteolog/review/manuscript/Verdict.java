package osteolog.review.manuscript;

/// What became of a statement of a manuscript.
public enum Verdict {
  /// The record says the same.
  AGREES,
  /// The record, or another sentence of the manuscript, says otherwise.
  DISAGREES,
  /// The record holds nothing to compare it with.
  NOT_RECORDED,
  /// Which case it is about could not be told.
  NOT_ATTRIBUTED,
  /// It is told of something that is not compared: another time, a normal side, an old injury.
  NOT_COMPARED,
  /// It could not be read.
  NOT_READ
}
