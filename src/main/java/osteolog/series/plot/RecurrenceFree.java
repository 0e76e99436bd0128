package osteolog.series.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import osteolog.figure.Ink;
import osteolog.figure.Palette;
import osteolog.series.Recurrence;
import osteolog.series.Series;
import osteolog.series.statistics.KaplanMeier;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The recurrence-free curve: Kaplan-Meier with censor ticks, the log-log interval, the numbers at
/// risk, the part with fewer than five at risk marked, the segment after the last event dashed, and
/// the band in which the curve lies if an undated worsening was a recurrence.
public final class RecurrenceFree {

  private static final double HEIGHT = 150;
  private static final int FEW = 5;

  private final Board board;
  private final Words words;
  private final Palette palette;
  private final KaplanMeier curve;
  private final KaplanMeier strict;
  private final double last;
  private final MonthAxis axis;
  private final double top;

  private RecurrenceFree(Series series, Style style) {
    board = new Board(style);
    words = style.words();
    palette = style.palette();
    curve = series.recurrenceFree();
    strict = KaplanMeier.of(series.strict());
    last = curve.steps().getLast().time();
    axis =
        MonthAxis.holding(
            0,
            last,
            Board.MARGIN + style.plain().width("100 %") + 6,
            style.width() - Board.MARGIN - 8);
    top = board.y() + style.line();
  }

  /// The curve of a series; none where no case was seen after month 0.
  public static Optional<Plot> of(Series series, Style style) {
    return series.observed().isEmpty()
        ? Optional.empty()
        : Optional.of(new RecurrenceFree(series, style).drawn(series));
  }

  private double y(double share) {
    return top + (1 - share) * HEIGHT;
  }

  private Plot drawn(Series series) {
    var font = board.style().plain();
    double bottom = y(0);
    axis.draw(board, top, bottom, words.text("plot.months"));
    for (int percent = 0; percent <= 100; percent += 25) {
      double y = y(percent / 100.0);
      board.line(axis.left(), y, axis.right(), y, palette.grid(), Board.THIN);
      board.textEnding(percent + " %", axis.left() - 4, y + font.capHeight() / 2, palette.ink());
    }
    few(bottom);
    band();
    interval();
    steps();
    ticks();
    board.down(bottom - board.y() + MonthAxis.height(board.style()));
    risk();
    notes(series);
    return board.plot(
        words.text("plot.free.title"),
        words.text(
            "plot.free.description",
            Integer.toString(curve.events()),
            Integer.toString(curve.persons())));
  }

  /// The ground where fewer than five are at risk.
  private void few(double bottom) {
    double from =
        curve.persons() < FEW
            ? 0
            : curve.steps().stream()
                .filter(step -> step.atRisk() - step.events() - step.censored() < FEW)
                .mapToDouble(KaplanMeier.Step::time)
                .findFirst()
                .orElse(last);
    if (from < last) {
      var box =
          new Rectangle2D.Double(axis.x(from), top, axis.x(last) - axis.x(from), bottom - top);
      board.fill(box, palette.shade());
      board.spot(box, words.text("plot.free.few"), Optional.empty());
    }
  }

  /// Between the curve and the one in which what may have been a recurrence is one.
  private void band() {
    if (curve.equals(strict)) {
      return;
    }
    var times =
        Stream.concat(curve.steps().stream(), strict.steps().stream())
            .mapToDouble(KaplanMeier.Step::time)
            .sorted()
            .distinct()
            .toArray();
    for (int i = 0; i < times.length; i++) {
      double to = i + 1 < times.length ? times[i + 1] : last;
      double high = y(curve.survival(times[i]));
      double low = y(strict.survival(times[i]));
      if (to > times[i] && low - high > 0.1) {
        board.add(
            new Ink.Hatch(
                new Rectangle2D.Double(
                    axis.x(times[i]), high, axis.x(to) - axis.x(times[i]), low - high),
                palette.second()));
      }
    }
  }

  private void interval() {
    for (int i = 0; i < curve.steps().size(); i++) {
      var step = curve.steps().get(i);
      double to = i + 1 < curve.steps().size() ? curve.steps().get(i + 1).time() : last;
      if (step.interval().isPresent() && to > step.time()) {
        double x = axis.x(step.time());
        double end = axis.x(to);
        for (double limit :
            new double[] {step.interval().get().low(), step.interval().get().high()}) {
          board.dashed(x, y(limit), end, y(limit), palette.first(), 0.6);
        }
      }
    }
  }

  private void steps() {
    double lastEvent =
        curve.steps().stream()
            .filter(step -> step.events() > 0)
            .mapToDouble(KaplanMeier.Step::time)
            .max()
            .orElse(0);
    var solid = new Path2D.Double();
    solid.moveTo(axis.x(0), y(1));
    double now = 1;
    for (var step : curve.steps()) {
      if (step.events() > 0) {
        solid.lineTo(axis.x(step.time()), y(now));
        solid.lineTo(axis.x(step.time()), y(step.survival()));
        now = step.survival();
        board.spot(
            Board.square(axis.x(step.time()), y(now), 4),
            words.text(
                "plot.free.event",
                MomentWords.month(step.time()),
                Integer.toString(step.events()),
                Integer.toString(step.atRisk())),
            Optional.empty());
      }
    }
    board.add(new Ink.Line(solid, palette.first(), 1.6, false));
    board.dashed(axis.x(lastEvent), y(now), axis.x(last), y(now), palette.first(), 1.6);
  }

  private void ticks() {
    for (var step : curve.steps()) {
      if (step.censored() > 0) {
        double x = axis.x(step.time());
        double y = y(step.survival());
        board.line(x, y - 4, x, y + 4, palette.ink(), 1);
        board.spot(
            Board.square(x, y, 4),
            words.text(
                "plot.free.censored",
                MomentWords.month(step.time()),
                Integer.toString(step.censored())),
            Optional.empty());
      }
    }
  }

  private void risk() {
    var font = board.style().plain();
    board.text(
        words.text("plot.free.risk"), Board.MARGIN, board.y() + font.capHeight(), palette.ink());
    board.down(board.style().line());
    for (double month = axis.from(); month <= axis.to() + 1e-9; month += axis.step()) {
      board.textCentred(
          Integer.toString(curve.atRisk(month)),
          axis.x(month),
          board.y() + font.capHeight(),
          palette.ink());
    }
    board.down(board.style().line() + 2);
  }

  private void notes(Series series) {
    var font = board.style().plain();
    var lines = new ArrayList<String>();
    lines.add(
        words.text(
            "plot.free.sum", Integer.toString(curve.events()), Integer.toString(curve.persons())));
    lines.add(words.text("plot.free.definition"));
    if (series.cases().stream()
        .anyMatch(c -> c.recurrence().flatMap(Recurrence::possible).isPresent())) {
      lines.add(words.text("plot.free.band"));
    }
    lines.addAll(
        new Foot(words).lines(series, curve.persons(), words.text("plot.swimmer.missing")));
    lines.forEach(line -> board.paragraph(line, font, palette.muted()));
  }
}
