package osteolog.course;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import osteolog.figure.Ink;

/// The visits, one small shape each, under the events.
record VisitRow(List<Item.Event> visits) {

  private static final int MANY = 24;

  double draw(Frame frame, double top) {
    double row = frame.look().row();
    double y = top + row / 2;
    double r = frame.look().radius() * 0.85;
    for (var visit : visits) {
      sign(frame.sheet(), visit.shape());
      var glyph = Glyph.of(visit.shape());
      boolean about = visit.told().spot().isAbout();
      double x = place(frame, visit, y);
      glyph.draw(frame.sheet(), x, y, r, about);
      if (about) {
        frame.sheet().used(Sign.APPROXIMATE);
      }
      frame.sheet().mark(visit, new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r));
      month(frame, visit, x, y, r);
    }
    return row;
  }

  /// Its month, where that has room before the next visit.
  private void month(Frame frame, Item.Event visit, double x, double y, double r) {
    var font = frame.font();
    double width = font.width(visit.label());
    if (width == 0 || visits.size() > MANY) {
      return;
    }
    double high = font.capHeight();
    for (double left : new double[] {x + r + 2, x - r - 2 - width}) {
      var place = new Rectangle2D.Double(left - 2, y - high / 2 - 1, width + 4, high + 2);
      boolean free =
          frame.sheet().isFree(place)
              && frame.axis().sideOf(x).holds(left, left + width)
              && visits.stream()
                  .filter(v -> !v.equals(visit) && v.told().spot() instanceof Spot.At)
                  .mapToDouble(v -> frame.axis().span(v.told().spot()).left())
                  .noneMatch(other -> other + r > place.getMinX() && other - r < place.getMaxX());
      if (free) {
        frame.sheet().text(visit.label(), left, y + high / 2, font, frame.palette().muted());
        return;
      }
    }
  }

  private double place(Frame frame, Item.Event visit, double y) {
    var axis = frame.axis();
    return switch (visit.told().spot()) {
      case Spot.At(var month, _) -> axis.x(month);
      case Spot.During(var from, var to, _) -> {
        // The shape sits on a whisker that says how far off it may be.
        double left = axis.x(from);
        double right = axis.x(to);
        frame
            .sheet()
            .outline(
                new Line2D.Double(left, y, right, y), Ink.HAIRLINE, false, frame.palette().muted());
        frame.sheet().used(Sign.WHISKER);
        yield (left + right) / 2;
      }
      case Spot.Before _, Spot.After _, Spot.Unknown _ -> {
        var zone = axis.span(visit.told().spot());
        int among = 0;
        for (var other : visits) {
          if (other.equals(visit)) {
            break;
          }
          among += other.told().spot().equals(visit.told().spot()) ? 1 : 0;
        }
        yield Math.min(zone.right() - 5, zone.left() + 5 + among * 8.0);
      }
    };
  }

  private static void sign(Sheet sheet, EventShape shape) {
    switch (shape) {
      case VISIT_DONE -> sheet.used(Sign.VISIT_DONE);
      case VISIT_PLANNED -> sheet.used(Sign.VISIT_PLANNED);
      case VISIT_MISSED -> sheet.used(Sign.VISIT_MISSED);
      case VISIT_CANCELLED -> sheet.used(Sign.VISIT_CANCELLED);
      case ONSET, ANCHOR, PROCEDURE, RECURRENCE, FILM, SECTION, SCAN, STUDY, LABORATORY -> {}
    }
  }
}
