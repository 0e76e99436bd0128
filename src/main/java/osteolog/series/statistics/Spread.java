package osteolog.series.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/// How numbers spread: median and range, and where there are enough of them the quartiles.
@SuppressWarnings("ArrayRecordComponent") // never handed out
public final class Spread {

  /// From how many values on quartiles are told.
  public static final int ENOUGH_FOR_QUARTILES = 6;

  /// The method of the quartiles, by its usual number: `(n - 1) p + 1`, as R does unless told.
  public static final int QUARTILE_TYPE = 7;

  private final double[] sorted;

  private Spread(double[] sorted) {
    this.sorted = sorted;
  }

  /// The spread of these values; throws where there is none.
  public static Spread of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    var sorted = values.clone();
    Arrays.sort(sorted);
    return new Spread(sorted);
  }

  /// How many values there are.
  public int n() {
    return sorted.length;
  }

  /// The values, the least first.
  public double[] values() {
    return sorted.clone();
  }

  /// The least.
  public double least() {
    return sorted[0];
  }

  /// The greatest.
  public double greatest() {
    return sorted[sorted.length - 1];
  }

  /// The median.
  public double median() {
    return quantile(0.5);
  }

  /// The mean.
  public double mean() {
    return Mean.of(sorted).getAsDouble();
  }

  /// The standard deviation of the sample; not a number of one value.
  public double deviation() {
    return sorted.length == 1 ? Double.NaN : StandardDeviation.of(sorted).getAsDouble();
  }

  /// The quartiles of type 7; none of fewer than six values, where methods differ widely.
  public Optional<Interval> quartiles() {
    return sorted.length < ENOUGH_FOR_QUARTILES
        ? Optional.empty()
        : Optional.of(new Interval(quantile(0.25), quantile(0.75)));
  }

  double quantile(double p) {
    return Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).evaluate(sorted.clone(), p);
  }

  /// How surely the range holds the median of those that the values come from: the chance that not
  /// all values lie on one side of it.
  public double coverageOfRange() {
    return 1 - 2 * Math.pow(0.5, sorted.length);
  }
}
