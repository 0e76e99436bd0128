package osteolog.series.plot;

import java.util.List;
import java.util.UUID;

/// Numeric pain of many cases in packed arrays: row `i` of case `c` has `offsets[c] <= i <
/// offsets[c + 1]`.
///
/// @param cases the cases
/// @param offsets where the rows of each case begin, and the end
/// @param months the month of each score from month 0; not a number where only an interval is told
/// @param isVas whether the score is one of a VAS (0 to 100 mm), not of an NRS (0 to 10)
/// @param values the scores
@SuppressWarnings("ArrayRecordComponent")
public record PainScores(
    List<UUID> cases, int[] offsets, float[] months, boolean[] isVas, float[] values) {

  /// Whether any score has a month.
  public boolean isDrawable() {
    return count(false) + count(true) > 0;
  }

  /// How many scores with a month there are on a scale.
  int count(boolean vas) {
    int count = 0;
    for (int i = 0; i < isVas.length; i++) {
      count += isVas[i] == vas && !Float.isNaN(months[i]) ? 1 : 0;
    }
    return count;
  }
}
