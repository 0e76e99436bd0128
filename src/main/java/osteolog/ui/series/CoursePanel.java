package osteolog.ui.series;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osteolog.course.Course;
import osteolog.course.CourseFigure;
import osteolog.course.Look;
import osteolog.course.Reach;
import osteolog.figure.Figure;
import osteolog.figure.FigureFont;
import osteolog.series.Series;
import osteolog.series.plot.Spot;
import osteolog.series.plot.Style;

/// The courses of several cases side by side, each drawn as on the page of its case: words as
/// words.
final class CoursePanel implements Figure {

  private static final double GAP = 14;
  private static final double TWO = 420;

  /// A course and where its upper left corner is.
  private record Placed(CourseFigure figure, double x, double y) {}

  private final List<Placed> placed;
  private final List<String> notes;
  private final Style style;
  private final double height;

  private CoursePanel(List<Placed> placed, List<String> notes, Style style, double height) {
    this.placed = placed;
    this.notes = notes;
    this.style = style;
    this.height = height;
  }

  /// The panel of these courses, of the cases of a series.
  static CoursePanel of(List<Course> courses, Series series, Style style) {
    int columns = style.width() >= TWO && courses.size() > 1 ? 2 : 1;
    double width = (style.width() - (columns - 1) * GAP) / columns;
    var placed = new ArrayList<Placed>();
    var bottoms = new double[columns];
    var reach = courses.stream().map(Course::reach).reduce(Reach::with).orElseThrow();
    for (int i = 0; i < courses.size(); i++) {
      int column = i % columns;
      var figure =
          CourseFigure.of(courses.get(i).over(reach), width, Look.of(style.palette(), width));
      placed.add(new Placed(figure, column * (width + GAP), bottoms[column]));
      bottoms[column] += figure.height() + GAP;
    }
    double bottom = 0;
    for (double each : bottoms) {
      bottom = Math.max(bottom, each);
    }
    var notes = new ArrayList<String>();
    notes.add(
        style
            .words()
            .text("plot.n", Integer.toString(courses.size()), Integer.toString(series.n())));
    if (series.published() > 0) {
      notes.add(style.words().text("plot.published", Integer.toString(series.published())));
    }
    double line = FigureFont.plain(style.textSize()).lineHeight();
    return new CoursePanel(placed, notes, style, bottom + notes.size() * line + 2);
  }

  /// With the spots of all courses.
  Shown shown() {
    var spots = new ArrayList<Spot>();
    for (var one : placed) {
      for (var mark : one.figure().marks()) {
        var at = mark.bounds();
        spots.add(
            new Spot(
                new Rectangle2D.Double(
                    at.getX() + one.x(), at.getY() + one.y(), at.getWidth(), at.getHeight()),
                mark.words().isEmpty()
                    ? mark.heading()
                    : style.words().text("series.quoted", mark.heading(), mark.words()),
                Optional.empty()));
      }
    }
    return new Shown(this, spots, (x, y) -> Spot.at(spots, x, y));
  }

  @Override
  public double width() {
    return style.width();
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public void draw(Graphics2D g) {
    g.setColor(style.palette().paper());
    g.fill(new Rectangle2D.Double(0, 0, width(), height));
    for (var one : placed) {
      var part = (Graphics2D) g.create();
      part.translate(one.x(), one.y());
      one.figure().draw(part);
      part.dispose();
    }
    var font = FigureFont.plain(style.textSize());
    double y = height - notes.size() * font.lineHeight();
    g.setColor(style.palette().muted());
    for (var note : notes) {
      font.draw(g, note, 4, y + font.capHeight());
      y += font.lineHeight();
    }
  }

  @Override
  public String title() {
    return style.words().text("series.courses.title");
  }

  @Override
  public String description() {
    return style.words().text("series.courses.description", Integer.toString(placed.size()));
  }
}
