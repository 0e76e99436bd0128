package osteolog.review;

/// How hard a finding is.
public enum Severity {
  /// Two statements that cannot both be true.
  CONTRADICTION,
  /// Something that only a person can decide.
  QUESTION,
  /// Something stated in one place only, or not at all.
  GAP
}
