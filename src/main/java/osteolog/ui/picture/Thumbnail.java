package osteolog.ui.picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Picture;

/// A picture in a few pixels, to tell it from others.
public final class Thumbnail {

  private Thumbnail() {}

  /// The first frame of a picture, no side longer than so many pixels.
  public static Image of(Picture picture, int size) throws FileRefused {
    var still = Still.of(picture, size);
    int width = still.getWidth();
    int height = still.getHeight();
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            height,
            PixelFormat.getIntArgbInstance(),
            still.getRGB(0, 0, width, height, null, 0, width),
            0,
            width);
    return image;
  }
}
