package osteolog.ui.bone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Compartment;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.Third;
import osteolog.ui.bone.Outline.Point;

/// A long bone drawn upright, its proximal end above, its left like its right.
final class LongBone {

  /// Its width, with the bracket beside the diaphysis.
  static final double WIDTH = 96;

  /// Its height.
  static final double HEIGHT = 152;

  /// Where its axis stands.
  static final double AXIS = 42;

  /// Half the width of its shaft.
  static final double SHAFT = 12;

  private static final double END = 27;
  private static final double EPIPHYSIS = 18;
  private static final double METAPHYSIS = 23;
  private static final double DIAPHYSIS = HEIGHT - 2 * (EPIPHYSIS + METAPHYSIS);

  /// How round an end is: at 1 it would run to a point in the axis.
  private static final double ROUND = 0.8;

  private static final double NOTCH = 8;
  private static final double APOPHYSIS = 8;
  private static final double BRACKET = 76;
  private static final double BRACKET_WIDTH = 7;
  private static final double BRACKET_ARM = 6;

  private LongBone() {}

  /// From where to where a part reaches, from above.
  private record Span(double top, double bottom) {}

  /// What is drawn for a part: a stretch of the bone; for the diaphysis as a whole a bracket beside
  /// its thirds; for an apophysis a bump on either side, as the drawing has no side.
  static Outline outline(BonePart part) {
    if (part.isWholeDiaphysis()) {
      return bracket();
    }
    return part.segment() == Segment.APOPHYSIS ? bumps() : stretch(part);
  }

  /// What of the bone itself a recorded place is: the part, or that layer of it where the
  /// compartment is recorded too. The layers of an apophysis are not drawn.
  static Outline place(BonePart part, Optional<Compartment> compartment) {
    if (part.segment() == Segment.APOPHYSIS) {
      return bumps();
    }
    return compartment.map(c -> band(span(part), Layer.of(c))).orElseGet(() -> stretch(part));
  }

  private static Span span(BonePart part) {
    double shaft = EPIPHYSIS + METAPHYSIS;
    return switch (part.segment()) {
      case PROXIMAL_EPIPHYSIS -> new Span(0, EPIPHYSIS);
      case APOPHYSIS -> new Span(EPIPHYSIS - 2, shaft - 5);
      case PROXIMAL_METAPHYSIS -> new Span(EPIPHYSIS, shaft);
      case DIAPHYSIS -> shaft(part.third());
      case DISTAL_METAPHYSIS -> new Span(shaft + DIAPHYSIS, HEIGHT - EPIPHYSIS);
      case DISTAL_EPIPHYSIS -> new Span(HEIGHT - EPIPHYSIS, HEIGHT);
    };
  }

  private static Span shaft(@Nullable Third third) {
    double top = EPIPHYSIS + METAPHYSIS;
    double each = DIAPHYSIS / 3;
    return switch (third) {
      case null -> new Span(top, top + DIAPHYSIS);
      case PROXIMAL -> new Span(top, top + each);
      case MIDDLE -> new Span(top + each, top + 2 * each);
      case DISTAL -> new Span(top + 2 * each, top + DIAPHYSIS);
    };
  }

  private static Outline stretch(BonePart part) {
    var whole = new Layer(0, 1);
    if (part.segment() != Segment.DISTAL_EPIPHYSIS) {
      return band(span(part), whole);
    }
    var line = new ArrayList<>(band(span(part), whole).rings().getFirst());
    line.add(line.size() / 2, new Point(AXIS, HEIGHT - NOTCH));
    return Outline.of(line);
  }

  /// A layer of the bone along a stretch: one piece around the axis, or one on either side.
  private static Outline band(Span span, Layer layer) {
    var right = side(span, layer.to(), 1);
    if (layer.from() == 0) {
      right.addAll(side(span, layer.to(), -1).reversed());
      return Outline.of(right);
    }
    var left = side(span, layer.to(), -1);
    right.addAll(side(span, layer.from(), 1).reversed());
    left.addAll(side(span, layer.from(), -1).reversed());
    return new Outline(List.of(right, left));
  }

  private static List<Point> side(Span span, double depth, int sign) {
    var line = new ArrayList<Point>();
    int steps = (int) Math.ceil(span.bottom() - span.top());
    for (int i = 0; i <= steps; i++) {
      double y = span.top() + (span.bottom() - span.top()) * i / steps;
      line.add(new Point(AXIS + sign * away(y, depth), y));
    }
    return line;
  }

  /// How far from the axis a depth lies: within the bone a share of its width there, outside a
  /// distance from its surface.
  private static double away(double y, double depth) {
    double half = halfWidth(y);
    return depth <= 1 ? half * depth : half + (depth - 1) * SHAFT;
  }

  private static double halfWidth(double y) {
    double fromEnd = Math.min(y, HEIGHT - y);
    if (fromEnd < EPIPHYSIS) {
      double up = (EPIPHYSIS - fromEnd) / EPIPHYSIS;
      return END * Math.sqrt(1 - ROUND * up * up);
    }
    double left = Math.max(0, 1 - (fromEnd - EPIPHYSIS) / METAPHYSIS);
    return SHAFT + (END - SHAFT) * left * left;
  }

  private static Outline bumps() {
    var span = span(new BonePart(Segment.APOPHYSIS, null));
    return new Outline(List.of(bump(span, 1), bump(span, -1)));
  }

  private static List<Point> bump(Span span, int sign) {
    var inner = side(span, 1, sign);
    var line = new ArrayList<>(inner);
    for (var point : inner.reversed()) {
      double along = (point.y() - span.top()) / (span.bottom() - span.top());
      line.add(new Point(point.x() + sign * APOPHYSIS * Math.sin(Math.PI * along), point.y()));
    }
    return line;
  }

  private static Outline bracket() {
    double top = EPIPHYSIS + METAPHYSIS + 1;
    double bottom = top + DIAPHYSIS - 2;
    double left = BRACKET - BRACKET_ARM;
    double right = BRACKET + BRACKET_WIDTH;
    return Outline.of(
        List.of(
            new Point(left, top),
            new Point(right, top),
            new Point(right, bottom),
            new Point(left, bottom),
            new Point(left, bottom - 4),
            new Point(BRACKET, bottom - 4),
            new Point(BRACKET, top + 4),
            new Point(left, top + 4)));
  }
}
