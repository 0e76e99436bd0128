package osteolog.series.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/// Events over the time under observation.
///
/// @param events how many events
/// @param time the time under observation of all persons together; more than none
public record Rate(int events, double time) {

  private static final double TAIL = 0.025;

  /// Checks the numbers.
  public Rate {
    if (events < 0 || !(time > 0)) {
      throw new IllegalArgumentException("no rate");
    }
  }

  /// Events per unit of time.
  public double value() {
    return events / time;
  }

  /// The exact (Poisson) interval of the rate.
  public Interval exact() {
    double low =
        events == 0 ? 0 : GammaDistribution.of(events, 1).inverseCumulativeProbability(TAIL) / time;
    double high = GammaDistribution.of(events + 1.0, 1).inverseSurvivalProbability(TAIL) / time;
    return new Interval(low, high);
  }
}
