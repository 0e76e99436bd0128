package osteolog.course;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import osteolog.figure.FigureFont;
import osteolog.figure.Palette;

/// What every lane stands on: the sheet, the axis, and how much more height than needed there is.
///
/// @param sheet the paper
/// @param axis the months
/// @param gutter the x at which the tick labels of a lane end
/// @param stretch points that a row of a lane with a scale may grow by
/// @param course what is told
record Frame(Sheet sheet, TimeAxis axis, double gutter, double stretch, Course course) {

  Look look() {
    return sheet.look();
  }

  Palette palette() {
    return look().palette();
  }

  FigureFont font() {
    return look().plain();
  }

  /// From the first zone to the last.
  TimeAxis.Range all() {
    double left = axis.months().left();
    double right = axis.months().right();
    for (var zone : Spot.Zone.values()) {
      left = Math.min(left, axis.range(zone).left());
      right = Math.max(right, axis.range(zone).right());
    }
    return new TimeAxis.Range(left, right);
  }

  /// From where to where something may stand on the axis: one place where its month was told.
  TimeAxis.Range reach(Spot spot) {
    return switch (spot) {
      case Spot.At(var month, _) -> new TimeAxis.Range(axis.x(month), axis.x(month));
      case Spot.During(var from, var to, _) -> new TimeAxis.Range(axis.x(from), axis.x(to));
      case Spot.Before _, Spot.After _, Spot.Unknown _ -> {
        var zone = axis.span(spot);
        yield new TimeAxis.Range(zone.left() + 2, zone.right() - 2);
      }
    };
  }

  /// The middle of where something may stand, with a line over all of it where that is no one
  /// place.
  double whiskered(Spot spot, double y, Color colour) {
    var reach = reach(spot);
    if (reach.right() > reach.left()) {
      sheet.outline(new Line2D.Double(reach.left(), y, reach.right(), y), 0.8, false, colour);
      sheet.used(Sign.WHISKER);
    }
    return (reach.left() + reach.right()) / 2;
  }

  /// A label of a scale, ending at the gutter, its middle at `y`.
  void tick(String text, double y) {
    var font = font();
    sheet.text(text, gutter - font.width(text), y + font.capHeight() / 2, font, palette().muted());
  }

  /// Sets a text on whatever ground is there; the line of month 0 gives way to it.
  void over(String text, double x, double baseline) {
    over(text, x, baseline, font(), palette().ink());
  }

  void over(String text, double x, double baseline, FigureFont font, Color colour) {
    double zero = axis.x(0);
    if (x < zero + 1 && x + font.width(text) > zero - 1) {
      sheet.fill(
          Sheet.Layer.TEXT,
          new Rectangle2D.Double(
              zero - 1.5,
              baseline - font.capHeight() - 1,
              3,
              font.capHeight() + font.descent() + 1),
          palette().paper());
    }
    sheet.text(text, x, baseline, font, colour);
  }

  /// Sets a text beside a box, where nothing else stands, always on the box's side of month 0.
  ///
  /// @param whole whether the text must not be shortened
  /// @return whether there was room
  boolean beside(
      Item item, String text, Rectangle2D box, List<Rectangle2D> obstacles, boolean whole) {
    double full = font().width(text);
    for (double share : new double[] {1, 0.55, 0.4, 0.3}) {
      var lines = share == 1 ? List.of(text) : Wrapped.lines(font(), text, full * share);
      double high = lines.size() > 2 ? (lines.size() - 1) * font().lineHeight() : 0;
      if (high <= box.getHeight()
          && lines.stream().noneMatch(l -> l.endsWith("…"))
          && set(item, lines, box, obstacles)) {
        return true;
      }
    }
    for (double share : whole ? new double[0] : new double[] {0.7, 0.45}) {
      double width = full * share;
      if (width >= 6 * textSize()
          && set(item, List.of(font().fitted(text, width)), box, obstacles)) {
        return true;
      }
    }
    return false;
  }

  private double textSize() {
    return look().textSize();
  }

  private boolean set(Item item, List<String> lines, Rectangle2D box, List<Rectangle2D> obstacles) {
    var side = axis.side(item.told().spot());
    double width = lines.stream().mapToDouble(font()::width).max().orElse(0);
    boolean before = box.getMaxX() <= axis.x(0) + 0.5;
    double extra = (lines.size() - 1) * font().lineHeight();
    for (double y : heights(box)) {
      for (boolean right : new boolean[] {!before, before}) {
        double x = right ? box.getMaxX() + 4 : box.getMinX() - 4 - width;
        boolean free = side.holds(x, x + width);
        for (int i = 0; i < lines.size() && free; i++) {
          free = isFree(x, y - extra / 2 + i * font().lineHeight(), width, box, obstacles);
        }
        if (free) {
          for (int i = 0; i < lines.size(); i++) {
            double middle = y - extra / 2 + i * font().lineHeight();
            over(lines.get(i), x, middle + font().capHeight() / 2);
            sheet.mark(item, place(x, middle, width));
          }
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFree(
      double x, double y, double width, Rectangle2D box, List<Rectangle2D> obstacles) {
    var place = place(x, y, width);
    return sheet.isFree(place)
        && obstacles.stream().noneMatch(o -> !o.equals(box) && o.intersects(place));
  }

  private Rectangle2D place(double x, double y, double width) {
    var font = font();
    return new Rectangle2D.Double(
        x - 1, y - font.capHeight() / 2 - 1, width + 2, font.capHeight() + font.descent() + 2);
  }

  private double[] heights(Rectangle2D box) {
    double quarter = box.getHeight() / 4;
    return box.getHeight() > 2.2 * font().lineHeight()
        ? new double[] {box.getCenterY(), box.getMinY() + quarter, box.getMaxY() - quarter}
        : new double[] {box.getCenterY()};
  }
}
