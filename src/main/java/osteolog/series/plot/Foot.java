package osteolog.series.plot;

import java.util.ArrayList;
import java.util.List;
import osteolog.series.Series;
import osteolog.series.SeriesCase;
import osteolog.words.Words;

/// What stands under every plot: how many cases, how many of them published, what is missing.
///
/// @param words the language
record Foot(Words words) {

  /// The most cases that a plot with a row for each draws.
  static final int MOST_ROWS = 60;

  /// The sentences under a plot of these cases, of which so many are shown.
  List<String> lines(Series series, int shown, String missing) {
    var lines = new ArrayList<String>();
    lines.add(
        words.text("plot.n", Integer.toString(shown), Integer.toString(series.n()))
            + (missing.isEmpty() || shown == series.n() ? "" : " " + missing));
    if (shown == MOST_ROWS && series.n() > MOST_ROWS) {
      lines.add(words.text("plot.most", Integer.toString(MOST_ROWS)));
    }
    if (series.published() > 0) {
      lines.add(words.text("plot.published", Integer.toString(series.published())));
    }
    return lines;
  }

  /// The label of a case, with a dagger where it is published.
  String label(SeriesCase one) {
    return one.isPublished() ? one.label() + " †" : one.label();
  }
}
