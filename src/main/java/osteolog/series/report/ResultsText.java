package osteolog.series.report;

import java.util.ArrayList;
import java.util.List;
import osteolog.domain.entry.Sex;
import osteolog.series.Series;
import osteolog.series.statistics.Proportion;
import osteolog.series.statistics.SignedRank;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The results of a series in sentences, to begin a paper with: what is recorded, with counts first
/// and what cannot be assessed, and no judgement.
public final class ResultsText {

  private ResultsText() {}

  /// The sentences of a series.
  public static List<String> of(Series series, Words words) {
    var figures = new Figures(words);
    var text = new ArrayList<String>();
    text.add(
        words.text(
            "results.cases",
            Integer.toString(series.n()),
            count(series, Sex.FEMALE),
            count(series, Sex.MALE)));
    if (series.published() > 0) {
      text.add(words.text("plot.published", Integer.toString(series.published())));
    }
    series.ages().ifPresent(s -> text.add(words.text("results.age", figures.spread(s))));
    series.delays().ifPresent(s -> text.add(words.text("results.delay", figures.spread(s))));
    series.followed().ifPresent(s -> text.add(words.text("results.followed", figures.spread(s))));
    recurrence(series, words, figures, text);
    text.add(relief(series, words, figures));
    int pairs = series.falls().length;
    if (pairs > 0 && pairs < SignedRank.LEAST_PAIRS) {
      text.add(
          words.text(
              "results.few",
              Integer.toString(pairs),
              Figures.places(SignedRank.attainable(pairs), 4)));
    }
    series.lost().ifPresent(s -> text.add(words.text("results.lost", figures.share(s))));
    text.add(words.text("plot.free.definition"));
    return text;
  }

  private static void recurrence(Series series, Words words, Figures figures, List<String> text) {
    series.recurred().ifPresent(s -> text.add(words.text("results.recurred", figures.share(s))));
    var curve = series.recurrenceFree();
    curve
        .median()
        .ifPresent(
            months ->
                text.add(
                    words.text(
                        "results.median",
                        MomentWords.month(months),
                        Integer.toString(curve.events()),
                        Integer.toString(curve.persons()))));
    if (!series.strict().equals(series.observed())) {
      text.add(words.text("results.strict"));
    }
  }

  private static String relief(Series series, Words words, Figures figures) {
    int of = series.relievedByShare().map(Proportion::of).orElse(0);
    return series
        .relievedByShare()
        .map(s -> words.text("results.relief", figures.share(s), Integer.toString(series.n() - of)))
        .orElse(words.text("results.no_relief"));
  }

  private static String count(Series series, Sex sex) {
    return Long.toString(
        series.cases().stream().filter(c -> c.surgicalCase().sex() == sex).count());
  }
}
