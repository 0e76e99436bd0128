package osteolog.exchange.dicom;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import osteolog.exchange.dicom.PixelLayout.Colours;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;

/// Unpacks a frame of JPEG, lossless ones included, through the readers of ImageIO.
final class JpegPixels {
  private static final int ADOBE = 0xEE;
  private static final int JFIF = 0xE0;
  private static final int START_OF_SCAN = 0xDA;
  private static final int ADOBE_LENGTH = 14;

  private JpegPixels() {}

  /// What decodes the unpacked frame.
  static PixelDecoder decoder(byte[] packed, PixelLayout layout) throws FileRefused {
    var raster = raster(packed, layout);
    if (raster.getWidth() != layout.columns()
        || raster.getHeight() != layout.rows()
        || raster.getNumBands() != layout.samples()) {
      throw new FileRefused(Reason.DAMAGED);
    }
    int width = layout.bits() / 8;
    var bytes = new byte[layout.pixels() * layout.samples() * width];
    var row = new int[layout.columns() * layout.samples()];
    int at = 0;
    for (int y = 0; y < layout.rows(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, layout.columns(), 1, row);
      for (int number : row) {
        for (int b = 0; b < width; b++) {
          bytes[at++] = (byte) (number >> (8 * b));
        }
      }
    }
    return new PixelDecoder(layout.interleaved(colours(packed, layout)), bytes, 0, false);
  }

  /// The numbers as they were packed, before anything is made of their colours. Where one reader
  /// gives up the next is asked: they differ in what they forgive.
  private static Raster raster(byte[] packed, PixelLayout layout) throws FileRefused {
    var readers = ImageIO.getImageReadersByFormatName("jpeg");
    var last = new FileRefused(Reason.DAMAGED);
    while (readers.hasNext()) {
      try {
        return raster(readers.next(), packed, layout);
      } catch (FileRefused refused) {
        last = refused;
      }
    }
    throw last;
  }

  /// The readers fail on broken pictures in more ways than they declare.
  private static Raster raster(ImageReader reader, byte[] packed, PixelLayout layout)
      throws FileRefused {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(packed))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != layout.columns() || reader.getHeight(0) != layout.rows()) {
        throw new FileRefused(Reason.DAMAGED);
      }
      return reader.readRaster(0, null);
    } catch (IOException | RuntimeException e) {
      throw new FileRefused(Reason.DAMAGED);
    } finally {
      reader.dispose();
    }
  }

  /// What the three numbers of a pixel mean: the JPEG itself knows better than the header, which
  /// often still tells what they were before they were packed.
  private static Colours colours(byte[] packed, PixelLayout layout) {
    if (layout.samples() == 1) {
      return layout.colours();
    }
    int adobe = segment(packed, ADOBE);
    if (adobe > 0
        && adobe + ADOBE_LENGTH <= packed.length
        && Numbers.u16(packed, adobe, true) >= ADOBE_LENGTH) {
      return packed[adobe + ADOBE_LENGTH - 1] == 0 ? Colours.RGB : Colours.YBR;
    }
    boolean told = layout.colours() == Colours.RGB && segment(packed, JFIF) < 0;
    return told ? Colours.RGB : Colours.YBR;
  }

  /// Where the segment of that marker begins, behind its marker; -1 where there is none before the
  /// scan.
  private static int segment(byte[] packed, int marker) {
    int at = 2;
    while (at + 4 <= packed.length && (packed[at] & 0xFF) == 0xFF) {
      int found = packed[at + 1] & 0xFF;
      if (found == marker) {
        return at + 2;
      }
      if (found == START_OF_SCAN) {
        return -1;
      }
      at += 2 + Numbers.u16(packed, at + 2, true);
    }
    return -1;
  }
}
