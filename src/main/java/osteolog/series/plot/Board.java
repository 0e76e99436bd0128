package osteolog.series.plot;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osteolog.figure.FigureFont;
import osteolog.figure.Ink;

/// What a plot is drawn on: collects the ink from top to bottom, and what can be pointed at.
final class Board {

  static final double MARGIN = 4;
  static final double THIN = 0.5;

  private final Style style;
  private final List<Ink> inks = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private double y = MARGIN;

  Board(Style style) {
    this.style = style;
  }

  Style style() {
    return style;
  }

  /// Where the next thing goes.
  double y() {
    return y;
  }

  void down(double by) {
    y += by;
  }

  void add(Ink ink) {
    inks.add(ink);
  }

  void line(double x1, double y1, double x2, double y2, Color colour, double width) {
    inks.add(new Ink.Line(new Line2D.Double(x1, y1, x2, y2), colour, width, false));
  }

  void dashed(double x1, double y1, double x2, double y2, Color colour, double width) {
    inks.add(new Ink.Line(new Line2D.Double(x1, y1, x2, y2), colour, width, true));
  }

  void outline(Shape shape, Color colour, double width) {
    inks.add(new Ink.Line(shape, colour, width, false));
  }

  void fill(Shape shape, Color colour) {
    inks.add(new Ink.Fill(shape, colour));
  }

  void text(String text, double x, double baseline, Color colour) {
    inks.add(new Ink.Text(text, x, baseline, style.plain(), colour));
  }

  void textCentred(String text, double x, double baseline, Color colour) {
    text(text, x - style.plain().width(text) / 2, baseline, colour);
  }

  void textEnding(String text, double x, double baseline, Color colour) {
    text(text, x - style.plain().width(text), baseline, colour);
  }

  /// Lines of words under what is there, broken to the width.
  void paragraph(String text, FigureFont font, Color colour) {
    for (var row : broken(text, font, style.width() - 2 * MARGIN)) {
      y += font.lineHeight();
      inks.add(new Ink.Text(row, MARGIN, y - font.descent(), font, colour));
    }
  }

  /// Breaks text into lines no wider than `width`; a word that is wider is cut where it must be.
  static List<String> broken(String text, FigureFont font, double width) {
    var rows = new ArrayList<String>();
    var row = new StringBuilder();
    for (var piece : text.split("(?<=[ \\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。])", -1)) {
      if (!row.isEmpty() && font.width((row + piece).stripTrailing()) > width) {
        rows.add(row.toString().stripTrailing());
        row.setLength(0);
      }
      row.append(piece);
    }
    if (!row.isEmpty()) {
      rows.add(font.fitted(row.toString().stripTrailing(), width));
    }
    return rows;
  }

  void spot(Rectangle2D bounds, String text, Optional<UUID> caseId) {
    add(new Spot(bounds, text, caseId));
  }

  void add(Spot spot) {
    spots.add(spot);
  }

  /// A square around a point.
  static Rectangle2D square(double x, double y, double r) {
    return new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  static Shape circle(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  static Shape diamond(double x, double y, double r) {
    return polygon(x, y - r, x + r, y, x, y + r, x - r, y);
  }

  static Shape triangle(double x, double y, double r) {
    return polygon(x, y - r, x + r, y + r * 0.8, x - r, y + r * 0.8);
  }

  static Shape polygon(double... points) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  /// The finished plot.
  Plot plot(String title, String description) {
    return plot(title, description, (_, _) -> Optional.empty());
  }

  /// The finished plot, with what finds more than its spots.
  Plot plot(String title, String description, SpotFinder more) {
    return new Plot(
        title, description, style.width(), y + MARGIN, style.palette().paper(), inks, spots, more);
  }
}
