package osteolog.domain.entry;

/// How a pain was told, which decides what else may stand in the row.
public enum PainScale {
  /// Numeric rating scale, 0 to 10.
  NRS,
  /// Visual analogue scale, 0 to 100 mm.
  VAS,
  /// Four words: none, mild, moderate, severe; or a range of them.
  VRS4,
  /// As a fraction of the pain before the biopsy.
  RELATIVE,
  /// A change alone; the level is not known.
  TREND,
  /// Words alone, with neither level nor change.
  VERBATIM
}
