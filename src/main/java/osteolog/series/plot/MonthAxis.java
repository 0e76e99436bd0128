package osteolog.series.plot;

import osteolog.words.MomentWords;

/// An axis of months with round ticks.
///
/// @param from the first month
/// @param to the last month
/// @param left where the first month is, in points
/// @param right where the last month is, in points
record MonthAxis(double from, double to, double left, double right) {

  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600};

  /// An axis that holds these months, begun and ended at round ones.
  static MonthAxis holding(double from, double to, double left, double right) {
    int step = step(to - from, right - left);
    double low = Math.floor(from / step) * step;
    double high = Math.max(low + step, Math.ceil(to / step) * step);
    return new MonthAxis(low, high, left, right);
  }

  private static int step(double months, double width) {
    double most = Math.max(2, width / 38);
    for (int step : STEPS) {
      if (months / step <= most) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  double x(double month) {
    return left + (Math.clamp(month, from, to) - from) / (to - from) * (right - left);
  }

  int step() {
    return step(to - from, right - left);
  }

  /// Draws the axis under a field from `top` to `bottom`, with its ticks, lines and name.
  void draw(Board board, double top, double bottom, String name) {
    var palette = board.style().palette();
    var font = board.style().plain();
    for (double month = from; month <= to + 1e-9; month += step()) {
      double x = x(month);
      board.line(x, top, x, bottom, palette.grid(), Board.THIN);
      board.line(x, bottom, x, bottom + 3, palette.muted(), Board.THIN);
      board.textCentred(MomentWords.month(month), x, bottom + 5 + font.capHeight(), palette.ink());
    }
    board.line(left, bottom, right, bottom, palette.muted(), 0.75);
    board.textCentred(
        name, (left + right) / 2, bottom + 5 + font.lineHeight() + font.capHeight(), palette.ink());
  }

  /// The height that the axis takes under the field.
  static double height(Style style) {
    return 2 * style.line() + 7;
  }
}
