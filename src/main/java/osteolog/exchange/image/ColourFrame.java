package osteolog.exchange.image;

/// A picture in colours.
public final class ColourFrame implements Frame {
  private final int width;
  private final int height;
  private final int[] argb;

  /// A picture of that size; its pixels row by row, opaque, not copied.
  public ColourFrame(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  /// Its pixels row by row, opaque; not to be changed.
  public int[] argb() {
    return argb;
  }
}
