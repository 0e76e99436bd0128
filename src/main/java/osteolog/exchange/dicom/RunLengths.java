package osteolog.exchange.dicom;

import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;

/// Unpacks a frame of run lengths (PS3.5 Annex G): one run of segments for each byte of a number,
/// the greatest first.
final class RunLengths {
  private static final int HEADER = 64;
  private static final int MOST_SEGMENTS = 15;

  private RunLengths() {}

  /// The bytes of the frame, plane after plane, the least byte of a number first.
  static byte[] unpacked(byte[] packed, PixelLayout layout) throws FileRefused {
    int width = layout.bits() / 8;
    int segments = width * layout.samples();
    if (packed.length < HEADER
        || segments > MOST_SEGMENTS
        || Numbers.u32(packed, 0, false) != segments) {
      throw new FileRefused(Reason.DAMAGED);
    }
    var bytes = new byte[segments * layout.pixels()];
    for (int segment = 0; segment < segments; segment++) {
      int sample = segment / width;
      int place = width - 1 - segment % width;
      long from = Numbers.u32(packed, 4 + 4 * segment, false);
      unpack(packed, from, bytes, sample * layout.pixels() * width + place, width, layout.pixels());
    }
    return bytes;
  }

  private static void unpack(byte[] packed, long from, byte[] to, int first, int step, int count)
      throws FileRefused {
    if (from < HEADER || from > packed.length) {
      throw new FileRefused(Reason.DAMAGED);
    }
    int at = (int) from;
    for (int done = 0; done < count; ) {
      int length = need(packed, at++);
      boolean run = length < 0;
      // -128 stands for nothing.
      int times = length == -128 ? 0 : run ? 1 - length : length + 1;
      for (int i = 0; i < times; i++) {
        byte b = need(packed, at);
        if (!run) {
          at++;
        }
        // The last run may be longer than the picture: it is padded to a whole word.
        if (done < count) {
          to[first + done++ * step] = b;
        }
      }
      if (run && times > 0) {
        at++;
      }
    }
  }

  private static byte need(byte[] packed, int at) throws FileRefused {
    if (at >= packed.length) {
      throw new FileRefused(Reason.CUT_SHORT);
    }
    return packed[at];
  }
}
