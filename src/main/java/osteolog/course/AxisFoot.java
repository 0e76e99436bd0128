package osteolog.course;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import osteolog.figure.Ink;

/// The months under the lanes, the names of the undated zones, and the line of month 0.
record AxisFoot(Frame frame) {

  /// Half the width that the 0 takes from the zones beside it.
  private static final double CLEAR = 6;

  /// Draws it under lanes that reach from `top` to `bottom`; tells its height.
  double draw(double top, double bottom) {
    var axis = frame.axis();
    var sheet = frame.sheet();
    var palette = frame.palette();
    var font = frame.font();
    for (var zone : Spot.Zone.values()) {
      if (zone != Spot.Zone.MONTHS && axis.has(zone)) {
        var range = axis.range(zone);
        sheet.fill(
            Sheet.Layer.GROUND,
            new Rectangle2D.Double(range.left(), top, range.width(), bottom - top),
            palette.shade());
      }
    }
    double baseline = bottom + 5 + font.capHeight() + 1;
    months(bottom, baseline);
    line(top, bottom);
    int lines = zones(baseline);
    var title = frame.look().bold();
    var text = frame.course().axis();
    double width = title.width(text);
    double most = Math.max(0, frame.all().right() - width);
    double x = Math.clamp(axis.x(0) - width / 2, 0, most);
    double y = baseline + font.lineHeight() * lines;
    sheet.text(text, x, y, title, palette.ink());
    return y + font.descent() - bottom;
  }

  private void months(double bottom, double baseline) {
    var axis = frame.axis();
    var font = frame.font();
    for (boolean before : new boolean[] {true, false}) {
      var dated = axis.dated(before);
      if (dated.width() > 0) {
        guide(dated.left(), bottom, dated.right(), bottom);
      }
      if (axis.has(before ? Spot.Zone.BEFORE : Spot.Zone.AFTER) && dated.width() > 0) {
        // Two strokes: between here and month 0 the axis does not measure time.
        double edge = before ? dated.right() : dated.left();
        for (double x : new double[] {edge - 1.5, edge + 1.5}) {
          guide(x - 1.5, bottom + 3, x + 1.5, bottom - 3);
        }
      }
    }
    double widest = font.width("−88");
    double free = Double.NEGATIVE_INFINITY;
    for (int month : axis.ticks(widest)) {
      double x = axis.x(month);
      guide(x, bottom, x, bottom + 3.5);
      var bold = month == 0 ? frame.look().bold() : font;
      var text = Phrases.number(month);
      double left = x - font.width(month < 0 ? text.substring(1) : text) / 2;
      left -= month < 0 ? font.width("−") : 0;
      if (left > free + 3) {
        frame.sheet().text(text, left, baseline, bold, frame.palette().ink());
        free = left + bold.width(text);
      }
    }
  }

  private void guide(double x1, double y1, double x2, double y2) {
    frame.sheet().guide(x1, y1, x2, y2, frame.palette().ink());
  }

  private void line(double top, double bottom) {
    double x = frame.axis().x(0);
    frame
        .sheet()
        .add(
            Sheet.Layer.GUIDES,
            new Ink.Line(new Line2D.Double(x, top, x, bottom), frame.palette().ink(), 1.1, false));
  }

  private int zones(double baseline) {
    int most = 1;
    var font = frame.font();
    for (var zone : List.of(Spot.Zone.BEFORE, Spot.Zone.AFTER, Spot.Zone.UNDATED)) {
      if (!frame.axis().has(zone)) {
        continue;
      }
      var range = frame.axis().range(zone);
      var lines = Wrapped.lines(font, name(frame.course(), zone), range.width() - 2 * CLEAR);
      for (int i = 0; i < lines.size(); i++) {
        double x = (range.left() + range.right()) / 2 - font.width(lines.get(i)) / 2;
        frame
            .sheet()
            .text(lines.get(i), x, baseline + i * font.lineHeight(), font, frame.palette().muted());
      }
      most = Math.max(most, lines.size());
    }
    return most;
  }

  static String name(Course course, Spot.Zone zone) {
    var words = course.words();
    return switch (zone) {
      case BEFORE -> words.getString("course.zone.before");
      case AFTER -> words.getString("course.zone.after");
      case UNDATED -> words.getString("course.zone.undated");
      case MONTHS -> "";
    };
  }

  /// The longest word of a zone's name: less room than that would cut it.
  static double least(Look look, Course course, Spot.Zone zone) {
    double least = 0;
    var font = look.plain();
    var widths = new ArrayList<Double>();
    for (var line : Wrapped.lines(font, name(course, zone), 1_000)) {
      for (var word : line.split(" ", -1)) {
        widths.add(Math.min(font.width(word), 4.5 * font.size()));
      }
    }
    for (double width : widths) {
      least = Math.max(least, width);
    }
    return least + 2 * CLEAR;
  }
}
