package osteolog.domain.time;

/// How precisely a moment is known.
public enum Precision {
  /// A full date.
  DAY,
  /// Month and year.
  MONTH,
  /// Year alone.
  YEAR,
  /// A stated distance from the anchor, with no date.
  RELATIVE,
  /// "About" a date or a distance.
  ABOUT,
  /// Before something, undated.
  BEFORE,
  /// After something, undated.
  AFTER,
  /// Between two limits.
  BETWEEN,
  /// Not known at all.
  UNKNOWN
}
