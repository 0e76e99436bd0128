package osteolog.ui.kit;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture as the screen and the printer take it.
public final class ScreenImage {

  private ScreenImage() {}

  /// The same picture, dot for dot.
  public static Image of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            height,
            PixelFormat.getIntArgbInstance(),
            picture.getRGB(0, 0, width, height, null, 0, width),
            0,
            width);
    return image;
  }
}
