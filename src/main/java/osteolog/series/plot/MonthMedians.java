package osteolog.series.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The median score of each whole month in which at least six cases have one.
///
/// Each case counts once in a month, with its last score of it. Scores are told in tenths of a
/// point or whole millimetres; the median is exact for these.
record MonthMedians(List<Median> medians) {

  static final int ENOUGH = 6;

  /// The longest time from month 0 that is looked at: a hundred years.
  private static final int MONTHS = 1200;

  private static final int BINS = 1001;

  /// The median of a month.
  record Median(int month, double value, int cases) {}

  static MonthMedians of(PainScores scores, boolean vas) {
    var bins = new int[2 * MONTHS + 1][];
    for (int c = 0; c + 1 < scores.offsets().length; c++) {
      int month = Integer.MIN_VALUE;
      float value = 0;
      for (int i = scores.offsets()[c]; i < scores.offsets()[c + 1]; i++) {
        if (scores.isVas()[i] == vas && Math.abs(scores.months()[i]) <= MONTHS) {
          int now = Math.round(scores.months()[i]);
          if (now != month) {
            count(bins, month, value);
          }
          month = now;
          value = scores.values()[i];
        }
      }
      count(bins, month, value);
    }
    var medians = new ArrayList<Median>();
    for (int m = 0; m < bins.length; m++) {
      if (bins[m] != null) {
        int cases = Arrays.stream(bins[m]).sum();
        if (cases >= ENOUGH) {
          medians.add(new Median(m - MONTHS, median(bins[m], cases), cases));
        }
      }
    }
    return new MonthMedians(List.copyOf(medians));
  }

  private static void count(int[][] bins, int month, float value) {
    if (month != Integer.MIN_VALUE) {
      var of = bins[month + MONTHS];
      if (of == null) {
        of = new int[BINS];
        bins[month + MONTHS] = of;
      }
      of[Math.clamp(Math.round(value * 10), 0, BINS - 1)]++;
    }
  }

  private static double median(int[] bins, int cases) {
    return (at(bins, (cases - 1) / 2) + at(bins, cases / 2)) / 20.0;
  }

  private static int at(int[] bins, int rank) {
    int seen = 0;
    for (int bin = 0; bin < bins.length; bin++) {
      seen += bins[bin];
      if (seen > rank) {
        return bin;
      }
    }
    return bins.length - 1;
  }
}
