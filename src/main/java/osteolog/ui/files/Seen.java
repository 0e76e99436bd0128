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
/// @param image the frame; each pixel of a small one as a block, so that nothing is drawn between
///   two that were recorded
/// @param width pixels of the frame across
/// @param height pixels of the frame down
/// @param frames how many frames the file has
/// @param window the window it is seen through; empty where it is in colour
/// @param spacing how far apart its pixels are, where the file says so
record Seen(
    Image image,
    int width,
    int height,
    int frames,
    Optional<Window> window,
    Optional<Spacing> spacing) {

  private static final int SMALL = 600;

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
            yield new Seen(
                image,
                grey.width(),
                grey.height(),
                shown.frames(),
                Optional.of(window),
                shown.spacing());
          }
          case ColourFrame colour ->
              new Seen(
                  image(colour.width(), colour.height(), colour.argb()),
                  colour.width(),
                  colour.height(),
                  shown.frames(),
                  Optional.empty(),
                  shown.spacing());
        });
  }

  private static Image image(int width, int height, int[] argb) {
    int block = Math.max(1, SMALL / Math.max(width, height));
    var image = new WritableImage(width * block, height * block);
    var row = new int[width * block];
    for (int y = 0; y < height * block; y++) {
      for (int x = 0; x < row.length; x++) {
        row[x] = argb[y / block * width + x / block];
      }
      image
          .getPixelWriter()
          .setPixels(0, y, row.length, 1, PixelFormat.getIntArgbInstance(), row, 0, row.length);
    }
    return image;
  }
}
