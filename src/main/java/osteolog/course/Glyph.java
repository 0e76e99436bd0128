package osteolog.course;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import osteolog.domain.entry.HoleStatus;
import osteolog.domain.entry.PainTrend;

/// A small shape that stands for something; each differs in form, not only in colour.
@FunctionalInterface
interface Glyph {

  /// Draws it around `x`, `y` with half the size `r`; `about` makes it hollow with a dashed
  /// outline.
  void draw(Sheet sheet, double x, double y, double r, boolean about);

  /// The shape of an event.
  static Glyph of(EventShape shape) {
    return (sheet, x, y, r, about) -> {
      var palette = sheet.look().palette();
      var ink = palette.ink();
      switch (shape) {
        case ONSET -> {
          double s = about ? r * 1.2 : r;
          solid(sheet, polygon(x - s, y - s, x + s, y, x - s, y + s), ink, about);
        }
        case ANCHOR -> solid(sheet, box(x, y, r * 0.95), ink, about);
        case PROCEDURE -> solid(sheet, polygon(x, y - r, x + r, y + r, x - r, y + r), ink, about);
        case RECURRENCE -> solid(sheet, diamond(x, y, r * 1.25), palette.accent(), about);
        case FILM -> {
          hollow(sheet, box(x, y, r * 0.95), ink, about);
          sheet.outline(polygon(x, y - r * 0.5, x, y + r * 0.5), 1, false, ink);
        }
        case SECTION -> {
          hollow(sheet, circle(x, y, r), ink, about);
          sheet.outline(polygon(x - r, y, x + r, y), 0.8, false, ink);
        }
        case SCAN -> {
          hollow(sheet, circle(x, y, r), ink, about);
          sheet.fill(Sheet.Layer.MARKS, circle(x, y, r * 0.45), ink);
        }
        case STUDY -> hollow(sheet, polygon(x - r, y - r, x + r, y - r, x, y + r), ink, about);
        case LABORATORY -> solid(sheet, circle(x, y, r * 0.55), palette.muted(), about);
        case VISIT_DONE -> sheet.outline(polygon(x, y - r, x, y + r), 1.6, about, palette.muted());
        case VISIT_PLANNED -> hollow(sheet, circle(x, y, r * 0.7), palette.muted(), about);
        case VISIT_MISSED -> {
          double s = r * 0.7;
          sheet.outline(polygon(x - s, y - s, x + s, y + s), 1.2, false, ink);
          sheet.outline(polygon(x - s, y + s, x + s, y - s), 1.2, false, ink);
        }
        case VISIT_CANCELLED ->
            sheet.outline(polygon(x - r * 0.7, y, x + r * 0.7, y), 1.4, about, palette.muted());
      }
    };
  }

  /// The arrow of a change: the steeper, the greater, but with no measure.
  static Glyph of(PainTrend trend) {
    return (sheet, x, y, r, about) -> {
      var palette = sheet.look().palette();
      switch (trend) {
        case IMPROVED_SHARPLY -> arrow(sheet, x, y, r, 90, palette.ink(), about);
        case IMPROVED_CONSIDERABLY -> arrow(sheet, x, y, r, 60, palette.ink(), about);
        case IMPROVED -> arrow(sheet, x, y, r, 45, palette.ink(), about);
        case IMPROVED_SLIGHTLY -> arrow(sheet, x, y, r, 22, palette.ink(), about);
        case MAINTAINED, UNCHANGED -> arrow(sheet, x, y, r, 0, palette.ink(), about);
        case WORSENED -> arrow(sheet, x, y, r, -45, palette.accent(), about);
        case RECURRED -> {
          arrow(sheet, x, y, r, -45, palette.accent(), about);
          solid(sheet, circle(x - r * 0.75, y + r * 0.75, r * 0.42), palette.accent(), false);
        }
        case NO_RECURRENCE -> {
          sheet.outline(polygon(x - r, y + r * 0.9, x + r, y + r * 0.9), 1, about, palette.ink());
          sheet.outline(
              path(x - r * 0.6, y - r * 0.2, x - r * 0.1, y + r * 0.35, x + r * 0.8, y - r),
              1.2,
              false,
              palette.ink());
        }
      }
    };
  }

  /// A speech mark: words with neither level nor change.
  static Glyph quote() {
    return (sheet, x, y, r, about) -> {
      var bubble = new Path2D.Double(box(x, y - r * 0.2, r * 0.95, r * 0.7));
      hollow(sheet, bubble, sheet.look().palette().ink(), about);
      sheet.outline(
          path(x - r * 0.4, y + r * 0.5, x - r * 0.6, y + r * 1.1, x + r * 0.2, y + r * 0.5),
          0.8,
          false,
          sheet.look().palette().ink());
    };
  }

  /// A hole in the bone: four symbols in order, no share of anything; repaired means closed.
  static Glyph of(HoleStatus status) {
    return (sheet, x, y, r, about) -> {
      var ink = sheet.look().palette().ink();
      switch (status) {
        case OPEN -> hollow(sheet, circle(x, y, r), ink, about);
        case SLIGHTLY_REPAIRED -> {
          hollow(sheet, circle(x, y, r), ink, about);
          sheet.outline(polygon(x, y - r, x, y + r), 1, false, ink);
        }
        case REPAIRED -> solid(sheet, circle(x, y, r), ink, about);
        case COMPLETELY_REPAIRED -> {
          hollow(sheet, circle(x, y, r * 1.15), ink, about);
          sheet.fill(Sheet.Layer.MARKS, circle(x, y, r * 0.72), ink);
        }
      }
    };
  }

  private static void arrow(
      Sheet sheet, double x, double y, double r, double down, Color colour, boolean about) {
    double dx = Math.cos(Math.toRadians(down)) * r * 1.1;
    double dy = Math.sin(Math.toRadians(down)) * r * 1.1;
    sheet.outline(polygon(x - dx, y - dy, x + dx, y + dy), 1.1, about, colour);
    double back = r * 0.85;
    for (double side : new double[] {150, -150}) {
      double angle = Math.toRadians(down + side);
      sheet.outline(
          polygon(x + dx, y + dy, x + dx + Math.cos(angle) * back, y + dy + Math.sin(angle) * back),
          1.1,
          false,
          colour);
    }
  }

  private static void solid(Sheet sheet, Shape shape, Color colour, boolean about) {
    if (about) {
      hollow(sheet, shape, colour, true);
    } else {
      sheet.fill(Sheet.Layer.MARKS, shape, colour);
    }
  }

  private static void hollow(Sheet sheet, Shape shape, Color colour, boolean about) {
    sheet.fill(Sheet.Layer.MARKS, shape, sheet.look().palette().paper());
    sheet.outline(shape, about ? 0.8 : 1, about, colour);
  }

  /// A circle around a point.
  static Ellipse2D circle(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  private static Rectangle2D box(double x, double y, double r) {
    return box(x, y, r, r);
  }

  private static Rectangle2D box(double x, double y, double rx, double ry) {
    return new Rectangle2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
  }

  private static Path2D diamond(double x, double y, double r) {
    return polygon(x, y - r, x + r, y, x, y + r, x - r, y);
  }

  private static Path2D polygon(double... xy) {
    var path = path(xy);
    if (xy.length > 4) {
      path.closePath();
    }
    return path;
  }

  private static Path2D path(double... xy) {
    var path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    return path;
  }
}
