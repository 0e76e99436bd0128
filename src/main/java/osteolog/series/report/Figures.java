package osteolog.series.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import osteolog.series.statistics.Interval;
import osteolog.series.statistics.Proportion;
import osteolog.series.statistics.Spread;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Says numbers as papers print them.
///
/// @param words the language
record Figures(Words words) {

  private static final int LIST_ALL = 10;

  /// So many of so many, with the exact interval: `1 of 3 (95 % CI 0.8 to 90.6 %)`.
  String share(Proportion share) {
    var exact = share.exact();
    return words.text(
        "stat.share",
        Integer.toString(share.count()),
        Integer.toString(share.of()),
        percent(exact.low()),
        percent(exact.high()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  /// Median and range, the quartiles where there are enough values, and all values where there are
  /// few.
  String spread(Spread spread) {
    var said =
        words.text(
            "stat.median",
            MomentWords.month(spread.median()),
            MomentWords.month(spread.least()),
            MomentWords.month(spread.greatest()));
    if (spread.quartiles().isPresent()) {
      var q = spread.quartiles().get();
      said =
          words.text(
              "stat.quartiles",
              said,
              MomentWords.month(q.low()),
              MomentWords.month(q.high()),
              Integer.toString(Spread.QUARTILE_TYPE));
    }
    return spread.n() > LIST_ALL
        ? said
        : words.text(
            "stat.all",
            said,
            Arrays.stream(spread.values())
                .mapToObj(MomentWords::month)
                .collect(Collectors.joining(", ")));
  }

  /// A number with so many places.
  static String places(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }

  /// An interval with so many places.
  String interval(Interval interval, int places) {
    return words.text(
        "stat.interval", places(interval.low(), places), places(interval.high(), places));
  }
}
