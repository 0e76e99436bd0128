package osteolog.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// One thing on a sheet that leaves ink: a line, a filled shape, a hatched box, a text.
public sealed interface Ink {

  /// The thinnest line that a journal prints, in points.
  double HAIRLINE = 0.5;

  /// Where it stands, in points.
  Rectangle2D bounds();

  /// Draws it.
  void draw(Graphics2D g);

  /// A line or an outline.
  record Line(Shape shape, Color colour, double width, boolean dashed) implements Ink {
    /// Refuses a line too thin to print.
    public Line {
      if (width < HAIRLINE) {
        throw new IllegalArgumentException("a line thinner than a journal prints");
      }
    }

    @Override
    public Rectangle2D bounds() {
      return shape.getBounds2D();
    }

    @Override
    public void draw(Graphics2D g) {
      g.setColor(colour);
      g.setStroke(
          dashed
              ? new BasicStroke(
                  (float) width,
                  BasicStroke.CAP_BUTT,
                  BasicStroke.JOIN_ROUND,
                  10,
                  new float[] {(float) (2 * width), (float) (1.5 * width)},
                  0)
              : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
      g.draw(shape);
    }
  }

  /// A filled shape.
  record Fill(Shape shape, Color colour) implements Ink {
    @Override
    public Rectangle2D bounds() {
      return shape.getBounds2D();
    }

    @Override
    public void draw(Graphics2D g) {
      g.setColor(colour);
      g.fill(shape);
    }
  }

  /// A box of slanted lines: "somewhere in here". Lines are cut, not clipped, so files stay simple.
  record Hatch(Rectangle2D box, Color colour) implements Ink {
    private static final double STEP = 4;

    @Override
    public Rectangle2D bounds() {
      return box;
    }

    @Override
    public void draw(Graphics2D g) {
      g.setColor(colour);
      g.setStroke(new BasicStroke((float) HAIRLINE));
      for (double c = box.getMinX() + STEP / 2; c < box.getMaxX() + box.getHeight(); c += STEP) {
        // The line x + (y - top) = c inside the box.
        double x1 = Math.min(c, box.getMaxX());
        double y1 = box.getMinY() + (c - x1);
        double x2 = Math.max(c - box.getHeight(), box.getMinX());
        double y2 = box.getMinY() + (c - x2);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
      }
    }
  }

  /// A picture of dots, for what is too much to be drawn line by line.
  record Dots(BufferedImage image, Rectangle2D box) implements Ink {
    @Override
    public Rectangle2D bounds() {
      return box;
    }

    @Override
    public void draw(Graphics2D g) {
      g.drawImage(
          image,
          new AffineTransform(
              box.getWidth() / image.getWidth(),
              0,
              0,
              box.getHeight() / image.getHeight(),
              box.getX(),
              box.getY()),
          null);
    }
  }

  /// A line of text.
  record Text(String text, double x, double baseline, FigureFont font, Color colour)
      implements Ink {
    /// Puts a replacement sign for what no file of text can hold, such as control characters.
    public Text {
      text = WritableText.of(text);
    }

    @Override
    public Rectangle2D bounds() {
      return new Rectangle2D.Double(
          x, baseline - font.capHeight(), font.width(text), font.capHeight() + font.descent());
    }

    @Override
    public void draw(Graphics2D g) {
      g.setColor(colour);
      font.draw(g, text, x, baseline);
    }
  }
}
