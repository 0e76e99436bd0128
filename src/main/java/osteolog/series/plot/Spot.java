package osteolog.series.plot;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A place of a plot that can be pointed at, and what it says.
///
/// @param bounds where it is, in points
/// @param text what it says
/// @param caseId the case that it is about
public record Spot(Rectangle2D bounds, String text, Optional<UUID> caseId) {

  private static final double NEAR = 3;

  /// The one at a point: of several, the smallest.
  public static Optional<Spot> at(List<Spot> spots, double x, double y) {
    return spots.stream()
        .filter(spot -> spot.around().contains(x, y))
        .min(Comparator.comparingDouble(s -> s.bounds().getWidth() * s.bounds().getHeight()));
  }

  /// Its place with a rim that is easier to hit.
  public Rectangle2D around() {
    return new Rectangle2D.Double(
        bounds.getX() - NEAR,
        bounds.getY() - NEAR,
        bounds.getWidth() + 2 * NEAR,
        bounds.getHeight() + 2 * NEAR);
  }
}
