package osteolog.course;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// One statement about pain in words, as it stands in its bands.
///
/// @param worded the statement
/// @param box all that it may mean
/// @param line where its words may stand in it
record Pill(Item.Worded worded, Rectangle2D box, Rectangle2D line) {

  double size() {
    return box.getWidth() * box.getHeight();
  }

  /// Whether it names its month: a thin marker then, without room for words.
  boolean isMarker() {
    return worded.told().spot() instanceof Spot.At;
  }

  /// Whether it covers a single band, in which others keep clear of it.
  boolean isOneBand() {
    return worded.high() == worded.low();
  }

  private RoundRectangle2D shape() {
    double arc = Math.min(6, box.getWidth());
    return new RoundRectangle2D.Double(
        box.getX(), box.getY(), box.getWidth(), box.getHeight(), arc, arc);
  }

  void fill(Frame frame) {
    var sheet = frame.sheet();
    var palette = frame.palette();
    sheet.fill(Sheet.Layer.MARKS, shape(), isMarker() ? palette.softFirst() : palette.paper());
    if (!isMarker()) {
      sheet.hatch(inner(), palette.first());
      sheet.used(Sign.HATCHED);
    }
  }

  void outline(Frame frame) {
    boolean dashed = worded.approx() || worded.told().spot().isAbout();
    frame.sheet().outline(shape(), 0.9, dashed, frame.palette().first());
    if (dashed) {
      frame.sheet().used(Sign.APPROXIMATE);
    }
    frame.sheet().mark(worded, box);
  }

  /// The pill without its outline.
  Rectangle2D inner() {
    return new Rectangle2D.Double(
        box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
  }
}
