package osteolog.ui.picture;

import java.util.stream.IntStream;
import osteolog.exchange.image.ColourFrame;
import osteolog.exchange.image.Frame;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.Window;

/// Paints a frame as it is seen. A pixel that is magnified is a block of its own value, so that
/// nothing is drawn between two that were recorded; pixels that fall together are shown by their
/// mean.
///
/// @param frame what was recorded
/// @param window what a grey frame is seen through
record Painter(Frame frame, Window window) {

  /// The view row by row, as ARGB; transparent beside the picture.
  int[] paint(Sight sight, int width, int height) {
    var argb = new int[width * height];
    var columns = edges(width, at -> sight.column(at, width));
    var rows = edges(height, at -> sight.row(at, height));
    IntStream.range(0, height)
        .parallel()
        .forEach(
            y -> {
              for (int x = 0; x < width; x++) {
                argb[y * width + x] = mean(columns[x], columns[x + 1], rows[y], rows[y + 1]);
              }
            });
    return argb;
  }

  private interface Place {
    double of(double at);
  }

  private static int[] edges(int length, Place place) {
    return IntStream.rangeClosed(0, length).map(at -> (int) Math.floor(place.of(at))).toArray();
  }

  /// The mean of the pixels from one edge up to the other, of at least one; nothing beside the
  /// picture.
  private int mean(int left, int right, int top, int bottom) {
    int endX = Math.min(Math.max(right, left + 1), frame.width());
    int endY = Math.min(Math.max(bottom, top + 1), frame.height());
    int startX = Math.max(left, 0);
    int startY = Math.max(top, 0);
    if (startX >= endX || startY >= endY) {
      return 0;
    }
    return switch (frame) {
      case GreyFrame grey -> mean(grey, startX, endX, startY, endY);
      case ColourFrame colour -> mean(colour, startX, endX, startY, endY);
    };
  }

  private int mean(GreyFrame grey, int left, int right, int top, int bottom) {
    var values = grey.values();
    if (right - left == 1 && bottom - top == 1) {
      return grey.through(window, values[top * grey.width() + left]);
    }
    double sum = 0;
    for (int y = top; y < bottom; y++) {
      int row = y * grey.width();
      for (int x = left; x < right; x++) {
        sum += values[row + x];
      }
    }
    return grey.through(window, (float) (sum / ((right - left) * (bottom - top))));
  }

  private static int mean(ColourFrame colour, int left, int right, int top, int bottom) {
    var argb = colour.argb();
    if (right - left == 1 && bottom - top == 1) {
      return argb[top * colour.width() + left];
    }
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = top; y < bottom; y++) {
      int row = y * colour.width();
      for (int x = left; x < right; x++) {
        int pixel = argb[row + x];
        red += pixel >> 16 & 0xFF;
        green += pixel >> 8 & 0xFF;
        blue += pixel & 0xFF;
      }
    }
    long n = (long) (right - left) * (bottom - top);
    return 0xFF000000 | (int) (red / n) << 16 | (int) (green / n) << 8 | (int) (blue / n);
  }
}
