package osteolog.series.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import osteolog.figure.Ink;
import osteolog.figure.Palette;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The pain of each case as a line over the months, on one scale only, with the median where at
/// least six cases have a score. Few lines are drawn one by one; many become one picture.
public final class PainLines {

  private static final double HEIGHT = 170;
  private static final int FEW_LINES = 300;
  private static final double PRINTED = 300 / 72.0;
  private static final double ON_SCREEN = 96 / 72.0;
  private static final int MANY_SCORES = 1_000_000;
  private static final double DOT = 1.8;
  private static final double NEAR = 4;

  private final Board board;
  private final Words words;
  private final Palette palette;
  private final PainScores scores;
  private final boolean vas;
  private final MonthAxis axis;
  private final double top;
  private int shown;

  private PainLines(PainScores scores, boolean vas, double first, double last, Style style) {
    this.board = new Board(style);
    this.words = style.words();
    this.palette = style.palette();
    this.scores = scores;
    this.vas = vas;
    this.axis =
        MonthAxis.holding(
            Math.min(0, first),
            Math.max(1, last),
            Board.MARGIN + style.plain().width("100") + 6,
            style.width() - Board.MARGIN - 8);
    this.top = board.y() + style.line();
  }

  /// The lines of the cases with scores, of `n` cases of which so many are published; none where no
  /// case has a score with a month. `label` names a case.
  public static Optional<Plot> of(
      PainScores scores, int n, int published, Function<UUID, String> label, Style style) {
    boolean vas = scores.count(true) > scores.count(false);
    float first = Float.POSITIVE_INFINITY;
    float last = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.months().length; i++) {
      if (scores.isVas()[i] == vas && !Float.isNaN(scores.months()[i])) {
        first = Math.min(first, scores.months()[i]);
        last = Math.max(last, scores.months()[i]);
      }
    }
    return first > last
        ? Optional.empty()
        : Optional.of(new PainLines(scores, vas, first, last, style).drawn(n, published, label));
  }

  private double y(double value) {
    return top + (1 - value / (vas ? 100 : 10)) * HEIGHT;
  }

  private Plot drawn(int n, int published, Function<UUID, String> label) {
    var font = board.style().plain();
    int most = vas ? 100 : 10;
    for (int value = 0; value <= most; value += most / 5) {
      board.line(axis.left(), y(value), axis.right(), y(value), palette.grid(), Board.THIN);
      board.textEnding(
          Integer.toString(value), axis.left() - 4, y(value) + font.capHeight() / 2, palette.ink());
    }
    board.text(
        words.text(vas ? "plot.pain.vas" : "plot.pain.nrs"), Board.MARGIN, top - 5, palette.ink());
    axis.draw(board, top, y(0), words.text("plot.months"));
    board.line(axis.x(0), top, axis.x(0), y(0), palette.muted(), 1);
    int unplaced = lines(label);
    medians();
    board.down(y(0) - board.y() + MonthAxis.height(board.style()));
    notes(n, published, unplaced);
    return board.plot(
        words.text("plot.pain.title"),
        words.text("plot.pain.description", Integer.toString(shown), Integer.toString(n)),
        (x, y) -> nearest(label, x, y));
  }

  /// The score nearest to a point, where one is near.
  private Optional<Spot> nearest(Function<UUID, String> label, double x, double y) {
    int found = -1;
    int of = 0;
    double least = NEAR;
    for (int c = 0; c + 1 < scores.offsets().length; c++) {
      for (int i = scores.offsets()[c]; i < scores.offsets()[c + 1]; i++) {
        if (scores.isVas()[i] == vas && !Float.isNaN(scores.months()[i])) {
          double far =
              Math.abs(axis.x(scores.months()[i]) - x) + Math.abs(y(scores.values()[i]) - y);
          if (far < least) {
            least = far;
            found = i;
            of = c;
          }
        }
      }
    }
    return found < 0
        ? Optional.empty()
        : Optional.of(
            spot(label, of, found, axis.x(scores.months()[found]), y(scores.values()[found])));
  }

  /// Draws the lines; tells how many scores have no month, or stand on the other scale.
  private int lines(Function<UUID, String> label) {
    var box = new Rectangle2D.Double(axis.left(), top, axis.right() - axis.left(), HEIGHT);
    boolean few = scores.cases().size() <= FEW_LINES;
    // Where millions of lines lie on one another finer dots would show nothing more.
    double dots = scores.values().length > MANY_SCORES ? ON_SCREEN : PRINTED;
    var raster =
        few
            ? null
            : new LineRaster((int) Math.ceil(box.width * dots), (int) Math.ceil(box.height * dots));
    int unplaced = 0;
    for (int c = 0; c + 1 < scores.offsets().length; c++) {
      var path = new Path2D.Double();
      boolean begun = false;
      double lastX = 0;
      double lastY = 0;
      for (int i = scores.offsets()[c]; i < scores.offsets()[c + 1]; i++) {
        if (scores.isVas()[i] != vas || Float.isNaN(scores.months()[i])) {
          unplaced++;
          continue;
        }
        double x = axis.x(scores.months()[i]);
        double y = y(scores.values()[i]);
        if (raster != null) {
          raster.line(
              ((begun ? lastX : x) - box.x) * dots,
              ((begun ? lastY : y) - box.y) * dots,
              (x - box.x) * dots,
              (y - box.y) * dots);
        } else {
          point(label, c, i, x, y);
          if (begun) {
            path.lineTo(x, y);
          } else {
            path.moveTo(x, y);
          }
        }
        begun = true;
        lastX = x;
        lastY = y;
      }
      shown += begun ? 1 : 0;
      if (begun && raster == null) {
        board.outline(path, palette.first(), 0.6);
      }
    }
    if (raster != null) {
      board.add(new Ink.Dots(raster.image(palette.first()), box));
    }
    return unplaced;
  }

  private void point(Function<UUID, String> label, int c, int i, double x, double y) {
    board.fill(Board.circle(x, y, DOT), palette.first());
    board.add(spot(label, c, i, x, y));
  }

  private Spot spot(Function<UUID, String> label, int c, int i, double x, double y) {
    var id = scores.cases().get(c);
    return new Spot(
        Board.square(x, y, DOT),
        words.text(
            "plot.pain.point",
            label.apply(id),
            MomentWords.month(scores.months()[i]),
            MomentWords.month(scores.values()[i])),
        Optional.of(id));
  }

  private void medians() {
    var medians = MonthMedians.of(scores, vas).medians();
    var path = new Path2D.Double();
    for (int i = 0; i < medians.size(); i++) {
      double x = axis.x(medians.get(i).month());
      double y = y(medians.get(i).value());
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
      board.fill(Board.diamond(x, y, 3.4), palette.accent());
      board.spot(
          Board.square(x, y, 3.4),
          words.text(
              "plot.pain.median",
              Integer.toString(medians.get(i).month()),
              MomentWords.month(medians.get(i).value()),
              Integer.toString(medians.get(i).cases())),
          Optional.empty());
    }
    if (medians.size() > 1) {
      board.outline(path, palette.accent(), 1.6);
    }
  }

  private void notes(int n, int published, int unplaced) {
    var lines = new ArrayList<String>();
    lines.add(words.text("plot.pain.n", Integer.toString(shown), Integer.toString(n)));
    lines.add(words.text("plot.pain.rule"));
    if (unplaced > 0) {
      lines.add(words.text("plot.pain.unplaced", Integer.toString(unplaced)));
    }
    if (published > 0) {
      lines.add(words.text("plot.published", Integer.toString(published)));
    }
    lines.forEach(line -> board.paragraph(line, board.style().plain(), palette.muted()));
  }
}
