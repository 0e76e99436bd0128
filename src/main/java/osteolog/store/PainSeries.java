package osteolog.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import osteolog.domain.entry.PainScale;

/// The numeric pain of many cases in arrays: row `i` of the arrays is one score, and the rows of
/// case `c` are those from `offsets[c]` up to, not including, `offsets[c + 1]`.
///
/// The arrays are handed out as they are, for speed; nobody else holds them.
///
/// @param cases the cases, in the order of their label; those without a score have no rows
/// @param offsets where the rows of each case begin, and at last the number of rows
/// @param months months from the anchor, not a number where only an interval is known
/// @param low the earliest month, may be negative infinity
/// @param high the latest month, may be positive infinity
/// @param scales the scale of each score, 0 for an NRS and 1 for a VAS
/// @param values the score in its scale: 0 to 10 on an NRS, 0 to 100 mm on a VAS
@SuppressWarnings("ArrayRecordComponent")
public record PainSeries(
    List<UUID> cases,
    int[] offsets,
    float[] months,
    float[] low,
    float[] high,
    byte[] scales,
    float[] values) {

  /// The number of scores.
  public int size() {
    return values.length;
  }

  /// The scale of the score in row `i`.
  public PainScale scale(int i) {
    return scales[i] == PainPack.code(PainScale.NRS) ? PainScale.NRS : PainScale.VAS;
  }

  /// The arrays of these cases, each with its packed rows.
  static PainSeries of(List<UUID> cases, List<byte[]> packed) {
    int rows = packed.stream().mapToInt(p -> p.length / PainPack.ROW_BYTES).sum();
    var series =
        new PainSeries(
            List.copyOf(cases),
            new int[cases.size() + 1],
            new float[rows],
            new float[rows],
            new float[rows],
            new byte[rows],
            new float[rows]);
    int row = 0;
    for (int c = 0; c < packed.size(); c++) {
      series.offsets[c] = row;
      var in = ByteBuffer.wrap(packed.get(c));
      while (in.hasRemaining()) {
        series.months[row] = in.getFloat();
        series.low[row] = in.getFloat();
        series.high[row] = in.getFloat();
        series.scales[row] = in.get();
        series.values[row] = in.getFloat();
        row++;
      }
    }
    series.offsets[cases.size()] = row;
    return series;
  }
}
