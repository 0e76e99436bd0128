package osteolog.exchange.image;

/// A picture in shades of grey, with the numbers as recorded: a window chooses what is seen.
public final class GreyFrame implements Frame {
  private static final int OPAQUE = 0xFF000000;

  private final int width;
  private final int height;
  private final float[] values;
  private final boolean inverted;

  /// A picture of that size.
  ///
  /// @param values row by row, in the units that a window is given in; not copied
  /// @param inverted whether the least value is white
  public GreyFrame(int width, int height, float[] values, boolean inverted) {
    this.width = width;
    this.height = height;
    this.values = values;
    this.inverted = inverted;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  /// Its values row by row; not to be changed.
  public float[] values() {
    return values;
  }

  /// The picture through a window, as opaque ARGB.
  public int[] through(Window window) {
    var argb = new int[values.length];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = through(window, values[i]);
    }
    return argb;
  }

  /// One value, such as the mean of several, through a window, as opaque ARGB.
  public int through(Window window, float value) {
    int shade = window.shade(value);
    int grey = inverted ? 255 - shade : shade;
    return OPAQUE | grey << 16 | grey << 8 | grey;
  }

  /// The window that shows everything from the least to the greatest value.
  public Window wholeRange() {
    float least = Float.POSITIVE_INFINITY;
    float greatest = Float.NEGATIVE_INFINITY;
    for (float value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    return least > greatest ? new Window(0, 1) : Window.between(least, greatest);
  }
}
