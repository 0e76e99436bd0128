package osteolog.series.statistics;

import java.util.Arrays;

/// The exact two-sided signed-rank test of paired differences.
///
/// Differences of zero are left out (Wilcoxon); equal ones share their ranks, and the distribution
/// is that of exactly these ranks.
///
/// @param n how many differences are not zero
/// @param zeros how many are
/// @param statistic the sum of the ranks of the positive ones
/// @param p the exact two-sided probability
public record SignedRank(int n, int zeros, double statistic, double p) {

  /// From how many pairs on the test can come below 0.05 at all.
  public static final int LEAST_PAIRS = 6;

  private static final int MOST_PAIRS = 1_000;

  /// The test of these differences. Throws where there are too many for an exact one.
  public static SignedRank of(double... differences) {
    var kept = Arrays.stream(differences).filter(d -> d != 0).toArray();
    if (kept.length > MOST_PAIRS) {
      throw new IllegalArgumentException("too many pairs for an exact test");
    }
    var doubled = doubledRanks(kept);
    int sum = 0;
    int all = 0;
    for (int i = 0; i < kept.length; i++) {
      sum += kept[i] > 0 ? doubled[i] : 0;
      all += doubled[i];
    }
    return new SignedRank(
        kept.length, differences.length - kept.length, sum / 2.0, twoSided(doubled, sum, all));
  }

  /// The least probability that so many pairs can give.
  public double attainable() {
    return attainable(n);
  }

  /// The least two-sided probability that `n` pairs can give.
  public static double attainable(int n) {
    return Math.min(1, 2 * Math.pow(0.5, n));
  }

  /// Twice the rank of each difference by its size: shared ranks end in a half.
  private static int[] doubledRanks(double[] values) {
    var order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(Math.abs(values[a]), Math.abs(values[b])));
    var ranks = new int[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to + 1 < order.length
          && Math.abs(values[order[to + 1]]) == Math.abs(values[order[from]])) {
        to++;
      }
      for (int i = from; i <= to; i++) {
        ranks[order[i]] = from + to + 2;
      }
      from = to + 1;
    }
    return ranks;
  }

  /// Each sign is as likely as the other: the chance of each sum, added up rank by rank.
  private static double twoSided(int[] ranks, int sum, int all) {
    var chance = new double[all + 1];
    chance[0] = 1;
    int reached = 0;
    for (int rank : ranks) {
      for (int s = reached; s >= 0; s--) {
        double half = chance[s] / 2;
        chance[s] = half;
        chance[s + rank] += half;
      }
      reached += rank;
    }
    double below = 0;
    double above = 0;
    for (int s = 0; s <= all; s++) {
      below += s <= sum ? chance[s] : 0;
      above += s >= sum ? chance[s] : 0;
    }
    return Math.min(1, 2 * Math.min(below, above));
  }
}
