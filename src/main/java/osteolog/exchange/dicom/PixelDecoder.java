package osteolog.exchange.dicom;

import osteolog.exchange.image.ColourFrame;
import osteolog.exchange.image.Frame;
import osteolog.exchange.image.GreyFrame;

/// Turns the unpacked bytes of one frame into pixels.
final class PixelDecoder {
  private static final int OPAQUE = 0xFF000000;

  private final PixelLayout layout;
  private final byte[] bytes;
  private final int firstBit;
  private final boolean bigEndian;

  /// A decoder of a frame that stands so in these bytes; with one bit a pixel it may begin within
  /// the first byte.
  PixelDecoder(PixelLayout layout, byte[] bytes, int firstBit, boolean bigEndian) {
    this.layout = layout;
    this.bytes = bytes;
    this.firstBit = firstBit;
    this.bigEndian = bigEndian;
  }

  Frame frame() {
    return switch (layout.colours()) {
      case GREY -> grey(false);
      case GREY_INVERTED -> grey(true);
      case PALETTE, RGB, YBR, YBR_SHARED -> colours();
    };
  }

  private Frame grey(boolean inverted) {
    var values = new float[layout.pixels()];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(i) * layout.slope() + layout.intercept();
    }
    return new GreyFrame(layout.columns(), layout.rows(), values, inverted);
  }

  private Frame colours() {
    var argb = new int[layout.pixels()];
    var palette = layout.palette();
    for (int i = 0; i < argb.length; i++) {
      argb[i] =
          switch (layout.colours()) {
            case YBR_SHARED ->
                ybr(shade(i / 2 * 4 + i % 2), shade(i / 2 * 4 + 2), shade(i / 2 * 4 + 3));
            case YBR -> ybr(shade(at(i, 0)), shade(at(i, 1)), shade(at(i, 2)));
            case RGB -> rgb(shade(at(i, 0)), shade(at(i, 1)), shade(at(i, 2)));
            case PALETTE, GREY, GREY_INVERTED ->
                palette == null ? OPAQUE : palette.colour((int) number(i));
          };
    }
    return new ColourFrame(layout.columns(), layout.rows(), argb);
  }

  /// Where a number stands among the numbers of the frame.
  private int at(int pixel, int sample) {
    return layout.planar() ? sample * layout.pixels() + pixel : pixel * layout.samples() + sample;
  }

  /// A number as a shade of eight bits.
  private int shade(int at) {
    long number = number(at);
    int spare = layout.stored() - 8;
    return (int) (spare >= 0 ? number >> spare : number << -spare) & 0xFF;
  }

  private long number(int at) {
    long raw =
        switch (layout.bits()) {
          case 1 -> bytes[(firstBit + at) / 8] >> (firstBit + at) % 8 & 1;
          case 8 -> bytes[at] & 0xFF;
          case 16 -> Numbers.u16(bytes, 2 * at, bigEndian);
          default -> Numbers.u32(bytes, 4 * at, bigEndian);
        };
    int above = Long.SIZE - layout.stored();
    long number = raw >>> layout.shift() << above;
    return layout.signed() ? number >> above : number >>> above;
  }

  private static int rgb(int red, int green, int blue) {
    return OPAQUE | red << 16 | green << 8 | blue;
  }

  /// Brightness and differences to colours (PS3.3 C.7.6.3.1.2).
  private static int ybr(int y, int cb, int cr) {
    double blue = cb - 128;
    double red = cr - 128;
    return rgb(
        held(y + 1.402 * red), held(y - 0.344136 * blue - 0.714136 * red), held(y + 1.772 * blue));
  }

  private static int held(double shade) {
    return (int) Math.round(Math.clamp(shade, 0, 255));
  }
}
