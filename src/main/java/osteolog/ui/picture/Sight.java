package osteolog.ui.picture;

/// How large a picture is seen, and which of its points is in the middle of the view.
///
/// @param zoom how many pixels of the screen one pixel of the picture is wide
/// @param x the point in the middle, in pixels of the picture from its left edge
/// @param y the point in the middle, in pixels of the picture from its upper edge
/// @param aspect how high a pixel of the picture is, as a multiple of its width
record Sight(double zoom, double x, double y, double aspect) {

  static final double LEAST = 1.0 / 64;
  static final double MOST = 64;

  Sight {
    zoom = Math.clamp(zoom, LEAST, MOST);
  }

  /// The whole of a picture in a view, as large as it can be.
  static Sight fitting(int width, int height, double aspect, double viewWidth, double viewHeight) {
    double zoom = Math.min(viewWidth / width, viewHeight / (height * aspect));
    return new Sight(zoom, width / 2.0, height / 2.0, aspect);
  }

  /// The same at another zoom; the point that lies so far from the middle of the view, in pixels of
  /// the screen, stays where it is.
  Sight zoomed(double factor, double right, double down) {
    double other = Math.clamp(zoom * factor, LEAST, MOST);
    double share = 1 / zoom - 1 / other;
    return new Sight(other, x + right * share, y + down * share / aspect, aspect);
  }

  /// The picture drawn so many pixels of the screen to the right and down; a point of the picture
  /// stays in the middle.
  Sight moved(double right, double down, int width, int height) {
    return new Sight(
        zoom,
        Math.clamp(x - right / zoom, 0, width),
        Math.clamp(y - down / (zoom * aspect), 0, height),
        aspect);
  }

  /// The column of the picture at so many pixels of the screen from the left of a view.
  double column(double at, double viewWidth) {
    return x + (at - viewWidth / 2) / zoom;
  }

  /// The row of the picture at so many pixels of the screen from the top of a view.
  double row(double at, double viewHeight) {
    return y + (at - viewHeight / 2) / (zoom * aspect);
  }

  /// The same on a screen with so many device pixels to each of its own.
  Sight at(double density) {
    return new Sight(zoom * density, x, y, aspect);
  }
}
