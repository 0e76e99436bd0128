package osteolog.ui.picture;

import java.awt.image.BufferedImage;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.Picture;
import osteolog.exchange.image.Window;

/// The first frame of a picture as an image for paper.
public final class Still {

  private Still() {}

  /// The frame through the window that its file recommends, no side longer than so many pixels.
  public static BufferedImage of(Picture picture, int longest) throws FileRefused {
    var frame = picture.frame(0);
    var window =
        picture
            .window()
            .orElseGet(
                () -> frame instanceof GreyFrame grey ? grey.wholeRange() : new Window(0, 1));
    double aspect = picture.spacing().map(s -> s.down() / s.across()).orElse(1.0);
    double tall = frame.height() * aspect;
    double scale = Math.min(1, longest / Math.max(frame.width(), tall));
    int width = Math.max(1, (int) Math.round(frame.width() * scale));
    int height = Math.max(1, (int) Math.round(tall * scale));
    var sight = Sight.fitting(frame.width(), frame.height(), aspect, width, height);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(
        0, 0, width, height, new Painter(frame, window).paint(sight, width, height), 0, width);
    return image;
  }
}
