package osteolog.series.plot;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Counts how many lines cross each dot: thousands of lines become one picture in which the many
/// are dark.
final class LineRaster {

  private final int width;
  private final int height;
  private final int[] counts;

  LineRaster(int width, int height) {
    this.width = width;
    this.height = height;
    this.counts = new int[width * height];
  }

  /// A line between two dots; ends beyond the picture are cut.
  void line(double x1, double y1, double x2, double y2) {
    int steps = (int) Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)));
    double dx = steps == 0 ? 0 : (x2 - x1) / steps;
    double dy = steps == 0 ? 0 : (y2 - y1) / steps;
    double x = x1;
    double y = y1;
    for (int i = 0; i <= steps; i++) {
      int column = (int) x;
      int row = (int) y;
      if (column >= 0 && column < width && row >= 0 && row < height) {
        counts[row * width + column]++;
      }
      x += dx;
      y += dy;
    }
  }

  /// The picture in a colour; what no line crosses is clear.
  BufferedImage image(Color colour) {
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    double scale = 1 / Math.log1p(most);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int rgb = colour.getRGB() & 0xffffff;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        int alpha = (int) (255 * (0.25 + 0.75 * Math.log1p(counts[i]) * scale));
        dots[i] = alpha << 24 | rgb;
      }
    }
    return image;
  }
}
