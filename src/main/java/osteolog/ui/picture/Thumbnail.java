package osteolog.ui.picture;

import javafx.scene.image.Image;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Picture;
import osteolog.ui.kit.ScreenImage;

/// A picture in a few pixels, to tell it from others.
public final class Thumbnail {

  private Thumbnail() {}

  /// The first frame of a picture, no side longer than so many pixels.
  public static Image of(Picture picture, int size) throws FileRefused {
    return ScreenImage.of(Still.of(picture, size));
  }
}
