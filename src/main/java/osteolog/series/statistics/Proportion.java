package osteolog.series.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/// So many of so many.
///
/// @param count how many
/// @param of of how many that can be assessed; at least one
public record Proportion(int count, int of) {

  private static final double ERROR = 0.05;

  /// Checks the counts.
  public Proportion {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException("no proportion");
    }
  }

  /// The exact (Clopper-Pearson) interval of the share.
  public Interval exact() {
    var interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(of, count, ERROR);
    return new Interval(interval.getLowerBound(), interval.getUpperBound());
  }

  /// The share, from 0 to 1. Never shown without the counts.
  public double share() {
    return (double) count / of;
  }
}
