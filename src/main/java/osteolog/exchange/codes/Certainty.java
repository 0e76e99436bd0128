package osteolog.exchange.codes;

/// How surely a code belongs to its label; what sources disagree on is not in the table at all.
public enum Certainty {
  /// Two independent sources agree.
  A,
  /// One source.
  B,
  /// Our own code, which nobody else can know better.
  LOCAL
}
