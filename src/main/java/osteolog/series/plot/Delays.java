package osteolog.series.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import osteolog.figure.Palette;
import osteolog.series.Series;
import osteolog.series.SeriesCase;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The delay from onset to diagnosis: a dot for each case, hollow where it is approximate, with the
/// median.
public final class Delays {

  private static final double ROW = 15;
  private static final double DOT = 3.2;

  private Delays() {}

  /// The plot of a series; none where no case has a delay.
  public static Optional<Plot> of(Series series, Style style) {
    var shown =
        series.cases().stream()
            .filter(c -> c.delay().isPresent())
            .sorted(
                Comparator.comparingDouble((SeriesCase c) -> -c.delay().orElse(0))
                    .thenComparing(SeriesCase::label))
            .limit(Foot.MOST_ROWS)
            .toList();
    return shown.isEmpty() ? Optional.empty() : Optional.of(drawn(series, shown, style));
  }

  private static Plot drawn(Series series, List<SeriesCase> shown, Style style) {
    var board = new Board(style);
    var words = style.words();
    var palette = style.palette();
    var font = style.plain();
    var foot = new Foot(words);
    double left =
        Board.MARGIN
            + 6
            + Math.min(
                style.width() * 0.3,
                shown.stream().mapToDouble(c -> font.width(foot.label(c))).max().orElse(0));
    var spread = series.delays().orElseThrow();
    var axis = MonthAxis.holding(0, spread.greatest(), left, style.width() - Board.MARGIN - 8);
    double top = board.y() + style.line() + 2;
    double bottom = top + shown.size() * ROW + 4;
    axis.draw(board, top, bottom, words.text("plot.delay.axis"));
    double median = axis.x(spread.median());
    board.line(median, top - 3, median, bottom, palette.first(), 1);
    board.textCentred(
        words.text("plot.median", MomentWords.month(spread.median())),
        Math.clamp(median, left + 30, axis.right() - 30),
        top - 5,
        palette.first());
    for (int i = 0; i < shown.size(); i++) {
      dot(board, shown.get(i), axis, top + 2 + (i + 0.5) * ROW, words, palette, foot);
    }
    board.down(bottom - board.y() + MonthAxis.height(style));
    if (shown.stream().anyMatch(SeriesCase::delayAbout)) {
      board.paragraph(words.text("plot.delay.about"), font, palette.muted());
    }
    foot.lines(series, shown.size(), words.text("plot.delay.missing"))
        .forEach(line -> board.paragraph(line, font, palette.muted()));
    return board.plot(
        words.text("plot.delay.title"),
        words.text(
            "plot.delay.description",
            MomentWords.month(spread.median()),
            MomentWords.month(spread.least()),
            MomentWords.month(spread.greatest()),
            Integer.toString(shown.size())));
  }

  private static void dot(
      Board board,
      SeriesCase one,
      MonthAxis axis,
      double y,
      Words words,
      Palette palette,
      Foot foot) {
    var font = board.style().plain();
    double months = one.delay().orElse(0);
    double x = axis.x(months);
    board.text(
        font.fitted(foot.label(one), axis.left() - Board.MARGIN - 4),
        Board.MARGIN,
        y + font.capHeight() / 2,
        palette.ink());
    board.line(axis.x(0), y, x, y, palette.muted(), 0.75);
    var dot = Board.circle(x, y, DOT);
    board.fill(dot, one.delayAbout() ? palette.paper() : palette.first());
    board.outline(dot, palette.first(), 1.2);
    board.spot(
        Board.square(x, y, DOT),
        words.text(
            "plot.delay.dot",
            one.label(),
            (one.delayAbout() ? "~" : "") + MomentWords.month(months)),
        Optional.of(one.id()));
  }
}
