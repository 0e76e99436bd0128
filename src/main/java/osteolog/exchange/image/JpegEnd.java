package osteolog.exchange.image;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import osteolog.exchange.image.FileRefused.Reason;

/// Finds whether a JPEG reaches its end: the JDK's reader fills what is missing with grey and does
/// not say so.
final class JpegEnd {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;

  private JpegEnd() {}

  static boolean isReached(Path path) throws FileRefused {
    try (var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      return isReached(in);
    } catch (IOException e) {
      throw new FileRefused(Reason.CANNOT_READ);
    }
  }

  private static boolean isReached(InputStream in) throws IOException {
    in.skipNBytes(2);
    // Segments before the scan may hold a small JPEG of their own, with an end of its own.
    for (int marker = marker(in); marker != START_OF_SCAN; marker = marker(in)) {
      if (marker < 0 || marker == END_OF_IMAGE) {
        return marker == END_OF_IMAGE;
      }
      int length = in.read() << 8 | in.read();
      if (length < 2 || in.skip(length - 2L) < length - 2L) {
        return false;
      }
    }
    for (int marker = marker(in); marker >= 0; marker = marker(in)) {
      if (marker == END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }

  /// The next marker; -1 where the file ends before it.
  private static int marker(InputStream in) throws IOException {
    int before = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (before == 0xFF && b != 0 && b != 0xFF) {
        return b;
      }
      before = b;
    }
    return -1;
  }
}
