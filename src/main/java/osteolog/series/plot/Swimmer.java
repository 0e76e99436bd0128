package osteolog.series.plot;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.time.MonthSpan;
import osteolog.figure.Palette;
import osteolog.series.Happening;
import osteolog.series.Series;
import osteolog.series.SeriesCase;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The swimmer plot: one bar for each case from month 0 to its last contact, with what happened on
/// it, the longest first.
public final class Swimmer {

  private static final double ROW = 17;
  private static final double BAR = 8;
  private static final double SIGN = 3.6;

  private final Board board;
  private final Words words;
  private final Palette palette;
  private final Foot foot;
  private final Set<Happening.What> used = EnumSet.noneOf(Happening.What.class);
  private boolean anyOngoing;
  private boolean anyEnded;
  private boolean anySpan;

  private Swimmer(Style style) {
    board = new Board(style);
    words = style.words();
    palette = style.palette();
    foot = new Foot(words);
  }

  /// The plot of a series; none where no case was seen after month 0.
  public static Optional<Plot> of(Series series, Style style) {
    var shown =
        series.cases().stream()
            .filter(c -> c.followed().isPresent())
            .sorted(
                Comparator.comparingDouble((SeriesCase c) -> -c.followed().orElse(0))
                    .thenComparing(SeriesCase::label))
            .limit(Foot.MOST_ROWS)
            .toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Swimmer(style).drawn(series, shown));
  }

  private Plot drawn(Series series, List<SeriesCase> shown) {
    var font = board.style().plain();
    double left =
        Board.MARGIN
            + 6
            + Math.min(
                board.style().width() * 0.3,
                shown.stream().mapToDouble(c -> font.width(foot.label(c))).max().orElse(0));
    double last = shown.stream().mapToDouble(c -> c.followed().orElse(0)).max().orElse(1);
    var axis = MonthAxis.holding(0, last * 1.02, left, board.style().width() - Board.MARGIN - 10);
    double top = board.y() + 2;
    double bottom = top + shown.size() * ROW + 4;
    axis.draw(board, top, bottom, words.text("plot.months"));
    for (int i = 0; i < shown.size(); i++) {
      row(shown.get(i), axis, top + 2 + (i + 0.5) * ROW, left);
    }
    board.line(axis.x(0), top, axis.x(0), bottom, palette.ink(), 1);
    board.down(bottom - board.y() + MonthAxis.height(board.style()));
    legend();
    foot.lines(series, shown.size(), words.text("plot.swimmer.missing"))
        .forEach(line -> board.paragraph(line, font, palette.muted()));
    return board.plot(
        words.text("plot.swimmer.title"),
        words.text(
            "plot.swimmer.description",
            Integer.toString(shown.size()),
            Integer.toString(series.n())));
  }

  private void row(SeriesCase one, MonthAxis axis, double y, double left) {
    var font = board.style().plain();
    var label = font.fitted(foot.label(one), left - Board.MARGIN - 4);
    board.text(label, Board.MARGIN, y + font.capHeight() / 2, palette.ink());
    double end = axis.x(one.followed().orElse(0));
    var bar = new Rectangle2D.Double(axis.x(0), y - BAR / 2, end - axis.x(0), BAR);
    board.fill(bar, one.isPublished() ? palette.softSecond() : palette.softFirst());
    board.outline(bar, palette.muted(), Board.THIN);
    board.spot(
        bar,
        words.text("plot.swimmer.bar", one.label(), MomentWords.month(one.followed().orElse(0))),
        Optional.of(one.id()));
    if (one.ending().isPresent()) {
      anyEnded = true;
      board.line(end, y - BAR / 2 - 2, end, y + BAR / 2 + 2, palette.ink(), 1.5);
    } else if (!one.isPublished()) {
      anyOngoing = true;
      board.fill(Board.polygon(end + 1, y - 3, end + 7, y, end + 1, y + 3), palette.ink());
    }
    one.happenings().forEach(what -> sign(one, what, axis, y));
  }

  private void sign(SeriesCase one, Happening happening, MonthAxis axis, double y) {
    var when = happening.when();
    double x = axis.x(when.high());
    used.add(happening.what());
    if (!when.isPoint()) {
      anySpan = true;
      board.line(axis.x(when.low()), y, x, y, palette.ink(), 1);
      x = (axis.x(when.low()) + x) / 2;
    }
    glyph(happening.what(), x, y, !when.isPoint() || when.isAbout());
    board.spot(
        Board.square(x, y, SIGN),
        words.text("plot.swimmer.sign", one.label(), words.name(happening.what()), months(when)),
        Optional.of(one.id()));
  }

  private String months(MonthSpan when) {
    return when.isPoint()
        ? (when.isAbout() ? "~" : "") + MomentWords.month(when.low())
        : MomentWords.month(when.low()) + " – " + MomentWords.month(when.high());
  }

  private void glyph(Happening.What what, double x, double y, boolean hollow) {
    Shape shape =
        switch (what) {
          case RECURRENCE -> Board.diamond(x, y, SIGN + 0.8);
          case OPIOID_FREE -> Board.triangle(x, y, SIGN);
          case HOLE_REPAIRED -> Board.square(x, y, SIGN - 0.8);
          case PROCEDURE -> Board.circle(x, y, SIGN - 0.4);
        };
    Color colour =
        switch (what) {
          case RECURRENCE -> palette.accent();
          case OPIOID_FREE -> palette.second();
          case HOLE_REPAIRED -> palette.first();
          case PROCEDURE -> palette.ink();
        };
    board.fill(shape, hollow ? palette.paper() : colour);
    board.outline(shape, colour, 1);
  }

  private void legend() {
    var font = board.style().plain();
    double x = Board.MARGIN;
    double y = board.y() + font.lineHeight() / 2 + 2;
    for (var what : used) {
      double width = font.width(words.name(what)) + 20;
      if (x + width > board.style().width()) {
        x = Board.MARGIN;
        y += font.lineHeight();
      }
      glyph(what, x + SIGN + 1, y, false);
      board.text(words.name(what), x + 2 * SIGN + 5, y + font.capHeight() / 2, palette.ink());
      x += width;
    }
    board.down(y - board.y() + font.lineHeight() / 2 + 2);
    said(anyOngoing, "plot.swimmer.ongoing");
    said(anyEnded, "plot.swimmer.ended");
    said(anySpan, "plot.swimmer.span");
  }

  private void said(boolean holds, String key) {
    if (holds) {
      board.paragraph(words.text(key), board.style().plain(), palette.muted());
    }
  }
}
