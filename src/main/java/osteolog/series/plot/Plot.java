package osteolog.series.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import osteolog.figure.Figure;
import osteolog.figure.Ink;

/// A finished plot.
///
/// @param title what it is called
/// @param description what it shows in words, with how many cases and what is missing
/// @param width its width in points
/// @param height its height in points
/// @param paper its ground
/// @param inks what stands on it, in the order in which it is drawn
/// @param spots what can be pointed at, in reading order
/// @param more finds what is too much to be a spot each
public record Plot(
    String title,
    String description,
    double width,
    double height,
    Color paper,
    List<Ink> inks,
    List<Spot> spots,
    SpotFinder more)
    implements Figure, SpotFinder {

  /// Copies the lists.
  public Plot {
    inks = List.copyOf(inks);
    spots = List.copyOf(spots);
  }

  @Override
  public Optional<Spot> at(double x, double y) {
    return Spot.at(spots, x, y).or(() -> more.at(x, y));
  }

  @Override
  public void draw(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(paper);
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    inks.forEach(ink -> ink.draw(g));
  }
}
