package osteolog.ui.series;

/// What the series shows.
public enum SeriesView {
  /// Individual pain lines.
  PAIN,
  /// The courses of the cases, side by side.
  COURSES,
  /// One bar for each case.
  SWIMMER,
  /// The recurrence-free curve.
  RECURRENCE_FREE,
  /// The delays from onset to diagnosis.
  DELAYS,
  /// One row for each case.
  CASES,
  /// The statistics.
  STATISTICS,
  /// Bones, sex and age.
  SITES
}
