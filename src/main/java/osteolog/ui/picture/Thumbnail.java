package osteolog.ui.picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.Picture;
import osteolog.exchange.image.Window;

/// A picture in a few pixels, to tell it from others.
public final class Thumbnail {

  private Thumbnail() {}

  /// The first frame of a picture in a square of so many pixels, through the window that its file
  /// recommends.
  public static Image of(Picture picture, int size) throws FileRefused {
    var frame = picture.frame(0);
    var window =
        picture
            .window()
            .orElseGet(
                () -> frame instanceof GreyFrame grey ? grey.wholeRange() : new Window(0, 1));
    double aspect = picture.spacing().map(s -> s.down() / s.across()).orElse(1.0);
    var sight = Sight.fitting(frame.width(), frame.height(), aspect, size, size);
    var argb = new Painter(frame, window).paint(sight, size, size);
    var image = new WritableImage(size, size);
    image
        .getPixelWriter()
        .setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), argb, 0, size);
    return image;
  }
}
