package osteolog.series.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The product-limit estimate of being without the event.
///
/// Standard errors are Greenwood's; intervals are made on the log-log scale, which suits few
/// persons. At the same time events come before ends of observation.
///
/// @param steps one step for each time at which anything ended, in their order
public record KaplanMeier(List<Step> steps) {

  private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  /// What happened at one time.
  ///
  /// @param time the time
  /// @param atRisk how many were still under observation just before
  /// @param events how many had the event
  /// @param censored how many ended without it
  /// @param survival the estimate from this time on
  /// @param error its standard error (Greenwood)
  /// @param interval its interval; none where the estimate is 1 or 0, where none can be made
  public record Step(
      double time,
      int atRisk,
      int events,
      int censored,
      double survival,
      double error,
      Optional<Interval> interval) {}

  /// Copies the steps.
  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /// The estimate of these observations.
  public static KaplanMeier of(List<Observed> observed) {
    var at = new TreeMap<Double, int[]>();
    observed.forEach(o -> at.computeIfAbsent(o.time(), _ -> new int[2])[o.event() ? 0 : 1]++);
    var steps = new ArrayList<Step>();
    int atRisk = observed.size();
    double survival = 1;
    double sum = 0;
    for (var entry : at.entrySet()) {
      int events = entry.getValue()[0];
      int censored = entry.getValue()[1];
      survival *= (double) (atRisk - events) / atRisk;
      sum += events == 0 ? 0 : (double) events / ((double) atRisk * (atRisk - events));
      double error = survival == 0 ? 0 : survival * Math.sqrt(sum);
      steps.add(
          new Step(
              entry.getKey(),
              atRisk,
              events,
              censored,
              survival,
              error,
              interval(survival, Math.sqrt(sum))));
      atRisk -= events + censored;
    }
    return new KaplanMeier(steps);
  }

  private static Optional<Interval> interval(double survival, double relative) {
    if (survival <= 0 || survival >= 1) {
      return Optional.empty();
    }
    double log = Math.log(survival);
    double width = Z * relative / Math.abs(log);
    return Optional.of(
        new Interval(Math.exp(log * Math.exp(width)), Math.exp(log * Math.exp(-width))));
  }

  /// The estimate at a time.
  public double survival(double time) {
    double now = 1;
    for (var step : steps) {
      now = step.time() <= time ? step.survival() : now;
    }
    return now;
  }

  /// How many are under observation just before a time.
  public int atRisk(double time) {
    return steps.stream()
        .filter(step -> step.time() >= time)
        .mapToInt(Step::atRisk)
        .findFirst()
        .orElse(0);
  }

  /// How many events there are.
  public int events() {
    return steps.stream().mapToInt(Step::events).sum();
  }

  /// How many persons there are.
  public int persons() {
    return steps.isEmpty() ? 0 : steps.getFirst().atRisk();
  }

  /// The first time at which the estimate is one half or less; none where it never comes to that.
  public OptionalDouble median() {
    return steps.stream()
        .filter(s -> s.survival() <= 0.5 + 1e-12)
        .mapToDouble(Step::time)
        .findFirst();
  }
}
