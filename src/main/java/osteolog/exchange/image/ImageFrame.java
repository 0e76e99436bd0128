package osteolog.exchange.image;

import java.awt.image.BufferedImage;

/// Turns what the JDK's readers give into a frame.
final class ImageFrame {
  private static final int OPAQUE = 0xFF000000;

  private ImageFrame() {}

  /// Grey of more than eight bits keeps its numbers, so that a window can be put on it; all else
  /// becomes colours on white.
  static Frame of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    var raster = image.getRaster();
    if (raster.getNumBands() == 1
        && image.getColorModel().getNumComponents() == 1
        && image.getSampleModel().getSampleSize(0) > 8) {
      return new GreyFrame(
          width, height, raster.getSamples(0, 0, width, height, 0, (float[]) null), false);
    }
    var argb = image.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < argb.length; i++) {
      argb[i] = onWhite(argb[i]);
    }
    return new ColourFrame(width, height, argb);
  }

  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    return alpha == 255
        ? argb
        : OPAQUE
            | mixed(argb >> 16, alpha) << 16
            | mixed(argb >> 8, alpha) << 8
            | mixed(argb, alpha);
  }

  private static int mixed(int channel, int alpha) {
    return ((channel & 0xFF) * alpha + 255 * (255 - alpha)) / 255;
  }
}
