package osteolog.ui.bone;

import java.util.ArrayList;
import java.util.List;
import osteolog.domain.entry.Compartment;
import osteolog.ui.bone.Outline.Point;

/// A bone cut across: its compartments as rings.
final class CrossSection {

  /// Its width and height.
  static final double SIZE = 78;

  private static final double UNIT = (SIZE - 2) / 2 / Layer.OUTMOST;
  private static final int CORNERS = 72;

  private CrossSection() {}

  /// The ring of a compartment; the innermost one is a disc.
  static Outline outline(Compartment compartment) {
    var layer = Layer.of(compartment);
    var outer = circle(layer.to() * UNIT);
    return layer.from() == 0
        ? Outline.of(outer)
        : new Outline(List.of(outer, circle(layer.from() * UNIT)));
  }

  private static List<Point> circle(double radius) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      points.add(
          new Point(SIZE / 2 + radius * Math.cos(angle), SIZE / 2 + radius * Math.sin(angle)));
    }
    return points;
  }
}
