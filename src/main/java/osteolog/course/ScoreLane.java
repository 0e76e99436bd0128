package osteolog.course;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The scores of one scale, its range fixed; dots are joined only where both months are exact.
record ScoreLane(String title, List<Item.Score> scores, boolean vas) implements Lane {

  private static final int FEW = 12;
  private static final int MANY = 60;

  @Override
  public double draw(Frame frame, double top) {
    double height = frame.look().textSize() * 5 + frame.stretch() * 4;
    double inset = frame.look().textSize() * 0.6;
    scale(frame, top + inset, top + height - inset);
    var exact = new Path2D.Double();
    boolean begun = false;
    for (var score : scores) {
      if (score.told().spot() instanceof Spot.At(var month, var about) && !about) {
        double x = frame.axis().x(month);
        double y = y(score, top + inset, top + height - inset);
        if (begun) {
          exact.lineTo(x, y);
        } else {
          exact.moveTo(x, y);
        }
        begun = true;
      }
    }
    if (begun) {
      frame.sheet().outline(exact, scores.size() > MANY ? 0.7 : 1.1, false, colour(frame));
    }
    var dots = new ArrayList<Rectangle2D>();
    for (var score : scores) {
      dots.add(dot(frame, score, y(score, top + inset, top + height - inset)));
    }
    if (scores.size() <= FEW) {
      values(frame, dots, exact, top, top + height);
    }
    return height;
  }

  private double y(Item.Score score, double top, double bottom) {
    return bottom - score.value() / (vas ? 100 : 10) * (bottom - top);
  }

  private Color colour(Frame frame) {
    return vas ? frame.palette().second() : frame.palette().first();
  }

  private void scale(Frame frame, double top, double bottom) {
    var all = frame.all();
    int most = vas ? 100 : 10;
    for (int tick = 0; tick <= most; tick += most / 2) {
      double y = bottom - (double) tick / most * (bottom - top);
      frame.sheet().guide(all.left(), y, all.right(), y, frame.palette().grid());
      frame.tick(Integer.toString(tick), y);
    }
  }

  private Rectangle2D dot(Frame frame, Item.Score score, double y) {
    var axis = frame.axis();
    double r =
        scores.size() > MANY
            ? Math.clamp(axis.months().width() / scores.size() * 0.5, 0.8, 1.5)
            : frame.look().textSize() * 0.28;
    return switch (score.told().spot()) {
      case Spot.At(var month, var about) -> dot(frame, score, axis.x(month), y, r, about);
      case Spot.During(var from, var to, var about) ->
          whisker(frame, score, new TimeAxis.Range(axis.x(from), axis.x(to)), y, r, about);
      case Spot.Before _, Spot.After _, Spot.Unknown _ -> {
        var zone = axis.span(score.told().spot());
        yield whisker(
            frame,
            score,
            new TimeAxis.Range(zone.left() + 2, zone.right() - 2),
            y,
            r,
            score.told().spot().isAbout());
      }
    };
  }

  private Rectangle2D whisker(
      Frame frame, Item.Score score, TimeAxis.Range over, double y, double r, boolean about) {
    var line = new Path2D.Double();
    line.moveTo(over.left(), y);
    line.lineTo(over.right(), y);
    double[] caps = scores.size() > MANY ? new double[0] : new double[] {over.left(), over.right()};
    for (double end : caps) {
      line.moveTo(end, y - r);
      line.lineTo(end, y + r);
    }
    frame.sheet().outline(line, 0.8, about, colour(frame));
    frame.sheet().used(Sign.WHISKER);
    var dot = dot(frame, score, (over.left() + over.right()) / 2, y, r, true);
    frame.sheet().mark(score, line.getBounds2D().createUnion(dot));
    return dot;
  }

  private Rectangle2D dot(
      Frame frame, Item.Score score, double x, double y, double r, boolean hollow) {
    var box = new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
    var shape = vas ? box : Glyph.circle(x, y, r);
    frame.sheet().fill(Sheet.Layer.MARKS, shape, hollow ? frame.palette().paper() : colour(frame));
    frame.sheet().outline(shape, 0.9, hollow && score.told().spot().isAbout(), colour(frame));
    if (hollow && score.told().spot().isAbout()) {
      frame.sheet().used(Sign.APPROXIMATE);
    }
    frame.sheet().mark(score, box);
    return box;
  }

  private static boolean crosses(Path2D line, Rectangle2D place) {
    double[] at = new double[6];
    double x = Double.NaN;
    double y = Double.NaN;
    for (var steps = line.getPathIterator(null); !steps.isDone(); steps.next()) {
      steps.currentSegment(at);
      if (!Double.isNaN(x) && place.intersectsLine(x, y, at[0], at[1])) {
        return true;
      }
      x = at[0];
      y = at[1];
    }
    return false;
  }

  private void values(Frame frame, List<Rectangle2D> dots, Path2D line, double top, double bottom) {
    var font = frame.font();
    for (int i = 0; i < scores.size(); i++) {
      var dot = dots.get(i);
      var value = scores.get(i).label();
      double width = font.width(value);
      double above = dot.getMinY() - 2.5;
      double below = dot.getMaxY() + 2.5 + font.capHeight();
      double zero = frame.axis().x(0);
      double middle = dot.getCenterX();
      double left = middle - width / 2 - 1;
      if (left < zero + 1 && left + width + 2 > zero - 1) {
        left = middle < zero - 0.01 ? zero - width - 4 : zero + 2;
      }
      for (double baseline : new double[] {above, below}) {
        var place =
            new Rectangle2D.Double(left, baseline - font.capHeight(), width + 2, font.capHeight());
        if (place.getMinY() >= top - 1
            && place.getMaxY() <= bottom + 1
            && frame.sheet().isFree(place)
            && dots.stream().noneMatch(place::intersects)
            && !crosses(line, place)) {
          frame.over(value, place.getX() + 1, baseline);
          break;
        }
      }
    }
  }
}
