package osteolog.exchange.image;

/// Which values of a grey picture are spread from black to white.
///
/// @param centre the value in the middle, the level
/// @param width how many values are spread; at least 1 (DICOM PS3.3 C.11.2.1.2)
public record Window(double centre, double width) {

  /// Holds the width to what can be shown.
  public Window {
    width = Math.max(1, width);
  }

  /// The window from one value to another.
  public static Window between(double least, double greatest) {
    return new Window((least + greatest + 1) / 2, greatest - least + 1);
  }

  /// The shade of a value, 0 black to 255 white, by the linear function of the standard.
  int shade(double value) {
    if (width <= 1) {
      return value <= centre - 0.5 ? 0 : 255;
    }
    double share = (value - (centre - 0.5)) / (width - 1) + 0.5;
    return (int) Math.round(255 * Math.clamp(share, 0, 1));
  }

  /// The same level with another width.
  public Window withWidth(double other) {
    return new Window(centre, other);
  }

  /// The same width at another level.
  public Window withCentre(double other) {
    return new Window(other, width);
  }
}
