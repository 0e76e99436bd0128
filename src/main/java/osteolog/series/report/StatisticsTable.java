package osteolog.series.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import osteolog.domain.entry.Sex;
import osteolog.series.Series;
import osteolog.series.SeriesCase;
import osteolog.series.statistics.KaplanMeier;
import osteolog.series.statistics.Proportion;
import osteolog.series.statistics.SignedRank;
import osteolog.series.statistics.Spread;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The statistics of a series: what it is, its value, of how many cases it can be told, how it was
/// made.
public final class StatisticsTable {

  private final Series series;
  private final Words words;
  private final Figures figures;
  private final List<List<String>> rows = new ArrayList<>();

  private StatisticsTable(Series series, Words words) {
    this.series = series;
    this.words = words;
    this.figures = new Figures(words);
  }

  /// The table of a series.
  public static Table of(Series series, Words words) {
    var made = new StatisticsTable(series, words);
    made.fill();
    return new Table(
        words.text("stat.title"),
        List.of(
            words.text("stat.what"),
            words.text("stat.value"),
            words.text("stat.assessable"),
            words.text("stat.how")),
        made.rows);
  }

  private void fill() {
    row("stat.cases", Integer.toString(series.n()), series.n(), "stat.how.count");
    if (series.published() > 0) {
      row("stat.published", Integer.toString(series.published()), series.n(), "stat.how.published");
    }
    for (var sex : List.of(Sex.FEMALE, Sex.MALE)) {
      share(words.name(sex), series.holding(c -> c.surgicalCase().sex() == sex), "stat.how.exact");
    }
    spread("stat.age", series.ages());
    spread("stat.delay", series.delays());
    if (series.cases().stream().anyMatch(SeriesCase::delayAbout)) {
      row(
          "stat.delay.about",
          Long.toString(series.cases().stream().filter(SeriesCase::delayAbout).count()),
          series.n(),
          "stat.how.about");
    }
    spread("stat.followed", series.followed());
    recurrence();
    relief();
    share(words.text("stat.lost"), series.lost(), "stat.how.exact");
    quotient();
  }

  private void recurrence() {
    share(words.text("stat.recurred"), series.recurred(), "stat.how.recurred");
    if (series.observed().isEmpty()) {
      return;
    }
    var curve = series.recurrenceFree();
    for (var step : curve.steps()) {
      if (step.events() > 0) {
        rows.add(
            List.of(
                words.text("stat.free", MomentWords.month(step.time())),
                Figures.places(step.survival(), 3)
                    + step.interval().map(i -> " " + figures.interval(i, 3)).orElse(""),
                words.text("stat.at_risk", Integer.toString(step.atRisk())),
                words.text("stat.how.kaplan")));
      }
    }
    curve
        .median()
        .ifPresent(
            months ->
                row(
                    "stat.free.median",
                    words.text(
                        "stat.free.median.value",
                        MomentWords.month(months),
                        Integer.toString(curve.events()),
                        Integer.toString(curve.persons())),
                    curve.persons(),
                    "stat.how.kaplan"));
    var strict = series.strict();
    if (!strict.equals(series.observed())) {
      var other = KaplanMeier.of(strict);
      other.steps().stream()
          .filter(step -> step.events() > 0)
          .forEach(
              step ->
                  rows.add(
                      List.of(
                          words.text("stat.strict", MomentWords.month(step.time())),
                          Figures.places(step.survival(), 3)
                              + step.interval().map(i -> " " + figures.interval(i, 3)).orElse(""),
                          words.text("stat.at_risk", Integer.toString(step.atRisk())),
                          words.text("stat.how.strict"))));
    }
    series
        .observation()
        .median()
        .ifPresent(
            months ->
                row(
                    "stat.observation",
                    MomentWords.month(months),
                    series.observed().size(),
                    "stat.how.reverse"));
    series
        .rate()
        .ifPresent(
            rate ->
                row(
                    "stat.rate",
                    words.text(
                        "stat.rate.value",
                        Integer.toString(rate.events()),
                        MomentWords.month(rate.time()),
                        Figures.places(rate.value(), 4),
                        figures.interval(rate.exact(), 5)),
                    series.observed().size(),
                    "stat.how.rate"));
  }

  private void relief() {
    assessable("stat.relief.share", series.relievedByShare());
    assessable("stat.relief.points", series.relievedByPoints());
    var falls = series.falls();
    series
        .signedRank()
        .ifPresent(
            test ->
                row(
                    "stat.rank",
                    test.n() < SignedRank.LEAST_PAIRS
                        ? words.text(
                            "stat.rank.few",
                            Arrays.stream(falls)
                                .mapToObj(MomentWords::month)
                                .collect(Collectors.joining(", ")),
                            Figures.places(test.attainable(), 4))
                        : words.text(
                            "stat.rank.value",
                            Figures.places(test.statistic(), 1),
                            Figures.places(test.p(), 4)),
                    falls.length,
                    "stat.how.rank"));
  }

  private void assessable(String key, Optional<Proportion> share) {
    int of = share.map(Proportion::of).orElse(0);
    row(
        key,
        share.map(s -> figures.share(s)).orElse(words.text("stat.none"))
            + words.text("stat.not_assessable", Integer.toString(series.n() - of)),
        of,
        "stat.how.relief");
  }

  /// Lost to follow-up over recurrences: above one, the curve may look better than it is.
  private void quotient() {
    int events = (int) series.observed().stream().filter(o -> o.event()).count();
    int lost = series.lost().map(Proportion::count).orElse(0);
    row(
        "stat.quotient",
        events == 0
            ? words.text("stat.quotient.none", Integer.toString(lost))
            : words.text(
                "stat.quotient.value",
                Integer.toString(lost),
                Integer.toString(events),
                Figures.places((double) lost / events, 2)),
        series.n(),
        "stat.how.quotient");
  }

  private void spread(String key, Optional<Spread> spread) {
    row(
        key,
        spread.map(figures::spread).orElse(words.text("stat.none")),
        spread.map(Spread::n).orElse(0),
        "stat.how.spread");
  }

  private void share(String what, Optional<Proportion> share, String how) {
    share.ifPresent(
        s -> rows.add(List.of(what, figures.share(s), Integer.toString(s.of()), words.text(how))));
  }

  private void row(String key, String value, int n, String how) {
    rows.add(List.of(words.text(key), value, Integer.toString(n), words.text(how)));
  }
}
