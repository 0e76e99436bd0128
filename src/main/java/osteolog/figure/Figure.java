package osteolog.figure;

import java.awt.Graphics2D;

/// A drawing of a fixed size that can go to a screen, to a file and to paper.
public interface Figure {

  /// The width in points, 1/72 inch.
  double width();

  /// The height in points, 1/72 inch.
  double height();

  /// Draws the whole figure, background too, with its upper left corner at 0, 0.
  void draw(Graphics2D g);

  /// A short name: the title of the document.
  String title();

  /// What the figure shows, in words, for those who cannot see it.
  String description();
}
