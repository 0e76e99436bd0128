package osteolog.series.plot;

import java.util.Optional;

/// Tells what stands at a point of a figure.
@FunctionalInterface
public interface SpotFinder {

  /// What stands at this point, in points from the upper left corner; none where nothing does.
  Optional<Spot> at(double x, double y);
}
