package osteolog.ui.bone;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Closed lines around a part of a drawing. What two of them surround is outside again, so that a
/// ring is two circles.
///
/// @param rings the lines; the last point of each is joined to its first
record Outline(List<List<Point>> rings) {

  /// A place in a drawing, from its upper left corner.
  ///
  /// @param x to the right
  /// @param y downwards
  record Point(double x, double y) {}

  Outline {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /// One closed line.
  static Outline of(List<Point> ring) {
    return new Outline(List.of(ring));
  }

  /// Whether a place lies within.
  boolean holds(double x, double y) {
    boolean inside = false;
    for (var ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        var a = ring.get(i);
        var b = ring.get((i + 1) % ring.size());
        boolean crosses = a.y() > y != b.y() > y;
        if (crosses && x < a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y())) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  /// As the path of an SVG.
  String path() {
    return rings.stream()
        .map(
            ring ->
                ring.stream()
                    .map(p -> String.format(Locale.ROOT, "%.2f,%.2f", p.x(), p.y()))
                    .collect(Collectors.joining(" L", "M", " Z")))
        .collect(Collectors.joining(" "));
  }
}
