package osteolog.course;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The values of one thing that is measured over time, on a scale of its own from zero; dots are
/// joined only where both months are exact.
record MeasureLane(List<Item.Measure> measures) implements Lane {

  private static final int FEW = 12;

  @Override
  public String title() {
    return "course.lane.measures";
  }

  @Override
  public String name(Course course) {
    return measures.getFirst().series();
  }

  @Override
  public double draw(Frame frame, double top) {
    double height = frame.look().textSize() * 4.6 + frame.stretch() * 3;
    double inset = frame.look().textSize() * 0.6;
    double most = rounded(measures.stream().mapToDouble(Item.Measure::value).max().orElse(1));
    double bottom = top + height - inset;
    double perUnit = (height - 2 * inset) / most;
    var all = frame.all();
    for (double tick : new double[] {0, most / 2, most}) {
      double y = bottom - tick * perUnit;
      frame.sheet().guide(all.left(), y, all.right(), y, frame.palette().grid());
      frame.tick(Phrases.number(tick), y);
    }
    joined(frame, bottom, perUnit);
    var dots = new ArrayList<Rectangle2D>();
    for (var measure : measures) {
      dots.add(dot(frame, measure, bottom - Math.max(0, measure.value()) * perUnit));
    }
    for (int i = 0; i < dots.size() && dots.size() <= FEW; i++) {
      frame.beside(measures.get(i), measures.get(i).label(), dots.get(i), dots, true);
    }
    return height;
  }

  /// The next of 1, 2, 5 times a power of ten.
  private static double rounded(double most) {
    if (most <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    for (double step : new double[] {1, 2, 5}) {
      if (most <= step * power) {
        return step * power;
      }
    }
    return 10 * power;
  }

  private void joined(Frame frame, double bottom, double perUnit) {
    var line = new Path2D.Double();
    boolean begun = false;
    for (var measure : measures) {
      if (measure.told().spot() instanceof Spot.At(var month, var about) && !about) {
        double x = frame.axis().x(month);
        double y = bottom - Math.max(0, measure.value()) * perUnit;
        if (begun) {
          line.lineTo(x, y);
        } else {
          line.moveTo(x, y);
        }
        begun = true;
      }
    }
    if (begun) {
      frame.sheet().outline(line, 0.9, false, frame.palette().second());
    }
  }

  private static Rectangle2D dot(Frame frame, Item.Measure measure, double y) {
    double x = frame.whiskered(measure.told().spot(), y, frame.palette().second());
    double r = frame.look().radius() * 0.8;
    boolean about = measure.told().spot().isAbout();
    var shape = Glyph.circle(x, y, r);
    boolean hollow = about || measure.bound();
    frame
        .sheet()
        .fill(
            Sheet.Layer.MARKS, shape, hollow ? frame.palette().paper() : frame.palette().second());
    frame.sheet().outline(shape, 1.0, about, frame.palette().second());
    if (about) {
      frame.sheet().used(Sign.APPROXIMATE);
    }
    frame.sheet().mark(measure, shape.getBounds2D());
    return shape.getBounds2D();
  }
}
