package osteolog.course;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Pain in per cent of this patient's pain before the anchor; a scale of its own, joined to no
/// other.
record FractionLane(List<Item.Fraction> fractions) implements Lane {

  private static final int WHOLE = 100;

  @Override
  public String title() {
    return "course.lane.fractions";
  }

  @Override
  public double draw(Frame frame, double top) {
    double height = frame.look().textSize() * 4.2 + frame.stretch() * 3;
    double inset = frame.look().textSize() * 0.6;
    double most = fractions.stream().mapToDouble(Item.Fraction::percent).max().orElse(WHOLE);
    double full = Math.max(WHOLE, Math.ceil(most / WHOLE) * WHOLE);
    double bottom = top + height - inset;
    double perPercent = (height - 2 * inset) / full;
    var all = frame.all();
    for (int percent = 0; percent <= full; percent += WHOLE) {
      double y = bottom - percent * perPercent;
      frame.sheet().guide(all.left(), y, all.right(), y, frame.palette().grid());
      frame.tick(percent + " %", y);
    }
    var dots = new ArrayList<Rectangle2D>();
    for (var fraction : fractions) {
      dots.add(dot(frame, fraction, bottom - fraction.percent() * perPercent));
    }
    for (int i = 0; i < dots.size(); i++) {
      frame.beside(fractions.get(i), fractions.get(i).label(), dots.get(i), dots, false);
    }
    return height;
  }

  private static Rectangle2D dot(Frame frame, Item.Fraction fraction, double y) {
    double x = frame.whiskered(fraction.told().spot(), y, frame.palette().first());
    double r = frame.look().radius();
    boolean dashed = fraction.approx() || fraction.told().spot().isAbout();
    var shape = Glyph.circle(x, y, r);
    frame
        .sheet()
        .fill(Sheet.Layer.MARKS, shape, dashed ? frame.palette().paper() : frame.palette().first());
    frame.sheet().outline(shape, 1.1, dashed, frame.palette().first());
    if (dashed) {
      frame.sheet().used(Sign.APPROXIMATE);
    }
    frame.sheet().mark(fraction, shape.getBounds2D());
    return shape.getBounds2D();
  }
}
