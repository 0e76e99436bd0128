package osteolog.exchange.deidentify;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import osteolog.exchange.image.FileRefused;

/// How a camera says that its picture must be turned to be seen upright (EXIF 0x0112): without its
/// notes a picture has to be turned itself, or left and right would change places unseen.
///
/// @param transposed whether rows become columns
/// @param fromRight whether columns of what is written are read from the right
/// @param fromBelow whether its rows are read from below
record Turn(boolean transposed, boolean fromRight, boolean fromBelow) {

  static final Turn NONE = new Turn(false, false, false);

  /// What the file says.
  static Turn of(Path file) throws FileRefused {
    try {
      for (var exif :
          ImageMetadataReader.readMetadata(file.toFile())
              .getDirectoriesOfType(ExifIFD0Directory.class)) {
        var said = exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        if (said != null) {
          return of(said);
        }
      }
      return NONE;
    } catch (ImageProcessingException | RuntimeException e) {
      throw new FileRefused(FileRefused.Reason.DAMAGED);
    } catch (IOException e) {
      throw new FileRefused(FileRefused.Reason.CANNOT_READ);
    }
  }

  /// By the number of EXIF; of a number that it does not know, none.
  static Turn of(int orientation) {
    return switch (orientation) {
      case 2 -> new Turn(false, true, false);
      case 3 -> new Turn(false, true, true);
      case 4 -> new Turn(false, false, true);
      case 5 -> new Turn(true, false, false);
      case 6 -> new Turn(true, false, true);
      case 7 -> new Turn(true, true, true);
      case 8 -> new Turn(true, true, false);
      default -> NONE;
    };
  }

  /// The picture upright.
  BufferedImage turned(BufferedImage image) {
    if (equals(NONE)) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    var turned =
        new BufferedImage(
            transposed ? height : width, transposed ? width : height, image.getType());
    for (int y = 0; y < turned.getHeight(); y++) {
      for (int x = 0; x < turned.getWidth(); x++) {
        int column = transposed ? y : x;
        int row = transposed ? x : y;
        turned
            .getRaster()
            .setPixel(
                x,
                y,
                image
                    .getRaster()
                    .getPixel(
                        fromRight ? width - 1 - column : column,
                        fromBelow ? height - 1 - row : row,
                        (int[]) null));
      }
    }
    return turned;
  }
}
