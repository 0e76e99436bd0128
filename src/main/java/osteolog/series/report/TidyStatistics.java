package osteolog.series.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osteolog.series.Series;
import osteolog.series.statistics.Interval;
import osteolog.series.statistics.KaplanMeier;
import osteolog.series.statistics.Observed;
import osteolog.series.statistics.Proportion;
import osteolog.series.statistics.Spread;

/// The statistics of a series for programs: codes and numbers in full, one row for each quantity.
/// An empty cell is a number that cannot be told.
public final class TidyStatistics {

  private static final List<String> COLUMNS =
      List.of("quantity", "at_month", "estimate", "low", "high", "count", "of", "method");

  private final List<List<String>> rows = new ArrayList<>();

  private TidyStatistics() {}

  /// The table of a series.
  public static Table of(Series series) {
    var tidy = new TidyStatistics();
    tidy.fill(series);
    return new Table("statistics", COLUMNS, tidy.rows);
  }

  private void fill(Series series) {
    row("cases", "", series.n(), Optional.empty(), series.n(), series.n(), "count");
    row(
        "published",
        "",
        series.published(),
        Optional.empty(),
        series.published(),
        series.n(),
        "count");
    spread("age_years", series.ages());
    spread("delay_months", series.delays());
    spread("follow_up_months", series.followed());
    share("recurrence", series.recurred());
    curve("recurrence_free", series.observed(), "kaplan_meier_log_log");
    curve("recurrence_free_strict", series.strict(), "kaplan_meier_log_log");
    series
        .observation()
        .median()
        .ifPresent(
            months ->
                row(
                    "observation_median_months",
                    "",
                    months,
                    Optional.empty(),
                    series.observed().size(),
                    series.observed().size(),
                    "reverse_kaplan_meier"));
    series
        .rate()
        .ifPresent(
            rate ->
                row(
                    "recurrence_rate_per_month",
                    "",
                    rate.value(),
                    Optional.of(rate.exact()),
                    rate.events(),
                    series.observed().size(),
                    "poisson_exact"));
    share("relief_30_percent", series.relievedByShare());
    share("relief_2_points", series.relievedByPoints());
    series
        .signedRank()
        .ifPresent(
            test -> {
              row(
                  "signed_rank_p",
                  "",
                  test.p(),
                  Optional.empty(),
                  test.n(),
                  test.n(),
                  "wilcoxon_exact");
              row(
                  "signed_rank_least_p",
                  "",
                  test.attainable(),
                  Optional.empty(),
                  test.n(),
                  test.n(),
                  "wilcoxon_exact");
            });
    share("lost_to_follow_up", series.lost());
  }

  private void curve(String quantity, List<Observed> observed, String method) {
    var curve = KaplanMeier.of(observed);
    for (var step : curve.steps()) {
      row(
          quantity,
          Double.toString(step.time()),
          step.survival(),
          step.interval(),
          step.events(),
          step.atRisk(),
          method);
    }
    curve
        .median()
        .ifPresent(
            months ->
                row(
                    quantity + "_median_months",
                    "",
                    months,
                    Optional.empty(),
                    curve.events(),
                    curve.persons(),
                    method));
  }

  private void spread(String quantity, Optional<Spread> spread) {
    spread.ifPresent(
        s -> {
          row(
              quantity + "_median",
              "",
              s.median(),
              Optional.of(new Interval(s.least(), s.greatest())),
              s.n(),
              s.n(),
              "median_range");
          s.quartiles()
              .ifPresent(
                  q ->
                      row(
                          quantity + "_quartiles",
                          "",
                          s.median(),
                          Optional.of(q),
                          s.n(),
                          s.n(),
                          "quartiles_type_" + Spread.QUARTILE_TYPE));
        });
  }

  private void share(String quantity, Optional<Proportion> share) {
    if (share.isEmpty()) {
      rows.add(List.of(quantity, "", "", "", "", "0", "0", "clopper_pearson"));
    }
    share.ifPresent(
        s ->
            row(
                quantity,
                "",
                s.share(),
                Optional.of(s.exact()),
                s.count(),
                s.of(),
                "clopper_pearson"));
  }

  private void row(
      String quantity,
      String month,
      double estimate,
      Optional<Interval> interval,
      int count,
      int of,
      String method) {
    rows.add(
        List.of(
            quantity,
            month,
            Double.toString(estimate),
            interval.map(i -> Double.toString(i.low())).orElse(""),
            interval.map(i -> Double.toString(i.high())).orElse(""),
            Integer.toString(count),
            Integer.toString(of),
            method));
  }
}
