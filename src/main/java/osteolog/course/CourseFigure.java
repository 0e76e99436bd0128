package osteolog.course;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.figure.Figure;
import osteolog.figure.Ink;

/// The course of a case as a picture of a certain size.
///
/// Sizes are in points (1/72 inch). On a screen of 96 dpi a scale of 96/72 gives text its true
/// size. The text is at least 8 pt and no line thinner than 0.5 pt, as journals ask.
public final class CourseFigure implements Figure {

  /// One column of a BioMed Central journal, 85 mm.
  public static final double ONE_COLUMN = millimetres(85);

  /// Two columns of a BioMed Central journal, 176 mm.
  public static final double TWO_COLUMNS = millimetres(176);

  private static final double COMFORT = 3;
  private static final double MOST = 22;
  private static final double MOST_AIR = 16;

  private final Course course;
  private final Look look;
  private final double width;
  private final double height;
  private final List<Ink> inks;
  private final List<Mark> marks;
  private final @Nullable Mark highlighted;

  private CourseFigure(
      Course course,
      Look look,
      double width,
      double height,
      List<Ink> inks,
      List<Mark> marks,
      @Nullable Mark highlighted) {
    this.course = course;
    this.look = look;
    this.width = width;
    this.height = height;
    this.inks = inks;
    this.marks = marks;
    this.highlighted = highlighted;
  }

  /// The course at a width, as high as it likes to be.
  public static CourseFigure of(Course course, double width, Look look) {
    var laid = new Layout(course, width, look).lay(COMFORT, Layout.AIR);
    return made(course, width, laid.height(), look, laid);
  }

  /// The course in a size; higher than asked where it would not fit, for nothing is left out.
  public static CourseFigure of(Course course, double width, double height, Look look) {
    var layout = new Layout(course, width, look);
    var laid = layout.lay(0, Layout.AIR);
    double spare = height - laid.height();
    if (spare > 0) {
      double stretch = layout.growth() == 0 ? 0 : Math.min(MOST, spare / layout.growth());
      double rest = spare - stretch * layout.growth();
      laid = layout.lay(stretch, Layout.AIR + Math.min(MOST_AIR, rest / layout.lanes()));
    }
    return made(course, width, Math.max(height, laid.height()), look, laid);
  }

  private static CourseFigure made(
      Course course, double width, double height, Look look, Layout.Laid laid) {
    return new CourseFigure(
        course, look, width, height, laid.sheet().inks(), laid.sheet().marks(), null);
  }

  /// A length in points.
  public static double millimetres(double length) {
    return length * 72 / 25.4;
  }

  /// What can be pointed at, in reading order: by time, then from lane to lane.
  public List<Mark> marks() {
    return marks;
  }

  /// The mark at a point of the figure: of several, the smallest.
  public Optional<Mark> markAt(double x, double y) {
    return marks.stream()
        .filter(m -> around(m).contains(x, y))
        .min(
            (a, b) ->
                Double.compare(
                    a.bounds().getWidth() * a.bounds().getHeight(),
                    b.bounds().getWidth() * b.bounds().getHeight()));
  }

  /// The same figure with a frame around one mark, or around none.
  public CourseFigure highlighting(@Nullable Mark mark) {
    return new CourseFigure(course, look, width, height, inks, marks, mark);
  }

  /// What stands on the sheet, in the order in which it is drawn.
  List<Ink> inks() {
    return inks;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public void draw(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(look.palette().paper());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    for (var ink : inks) {
      ink.draw(g);
    }
    if (highlighted != null) {
      var box = around(highlighted);
      new Ink.Line(
              new RoundRectangle2D.Double(
                  box.getX(), box.getY(), box.getWidth(), box.getHeight(), 5, 5),
              look.palette().accent(),
              1.4,
              false)
          .draw(g);
    }
  }

  private static Rectangle2D around(Mark mark) {
    var bounds = mark.bounds();
    return new Rectangle2D.Double(
        bounds.getX() - 2.5, bounds.getY() - 2.5, bounds.getWidth() + 5, bounds.getHeight() + 5);
  }

  @Override
  public String title() {
    return course.title();
  }

  @Override
  public String description() {
    return course.description();
  }
}
