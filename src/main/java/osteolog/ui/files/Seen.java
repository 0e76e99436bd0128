package osteolog.ui.files;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import osteolog.exchange.image.AttachedFile;
import osteolog.exchange.image.ColourFrame;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.Spacing;
import osteolog.exchange.image.Window;

/// What of a file can be looked at: its first frame, through the window that the file recommends.
///
/// @param image the frame
/// @param frames how many frames the file has
/// @param window the window it is seen through; empty where it is in colour
/// @param spacing how far apart its pixels are, where the file says so
record Seen(Image image, int frames, Optional<Window> window, Optional<Spacing> spacing) {

  /// The picture of a file; empty where it has none that can be shown.
  static Optional<Seen> of(AttachedFile file) throws FileRefused {
    var picture = file.picture();
    if (picture.isEmpty()) {
      return Optional.empty();
    }
    var shown = picture.get();
    return Optional.of(
        switch (shown.frame(0)) {
          case GreyFrame grey -> {
            var window = shown.window().orElseGet(grey::wholeRange);
            var image = image(grey.width(), grey.height(), grey.through(window));
            yield new Seen(image, shown.frames(), Optional.of(window), shown.spacing());
          }
          case ColourFrame colour ->
              new Seen(
                  image(colour.width(), colour.height(), colour.argb()),
                  shown.frames(),
                  Optional.empty(),
                  shown.spacing());
        });
  }

  private static Image image(int width, int height, int[] argb) {
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return image;
  }
}
