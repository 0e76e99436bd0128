package osteolog.exchange.dicom;

import java.util.Optional;

/// The colours that the numbers of a picture stand for (PS3.3 C.7.6.3.1.5).
final class Palette {
  private static final int OPAQUE = 0xFF000000;

  /// The number of the first colour.
  private final int first;

  private final int[] argb;

  private Palette(int first, int[] argb) {
    this.first = first;
    this.argb = argb;
  }

  static Optional<Palette> of(Elements header) {
    var about = header.shorts(Element.RED_DESCRIPTOR);
    if (about.length < 3) {
      return Optional.empty();
    }
    int count = about[0] == 0 ? 1 << 16 : about[0];
    var red = shades(header, Element.RED, count, about[2]);
    var green = shades(header, Element.GREEN, count, about[2]);
    var blue = shades(header, Element.BLUE, count, about[2]);
    if (red.length < count || green.length < count || blue.length < count) {
      return Optional.empty();
    }
    var argb = new int[count];
    for (int i = 0; i < count; i++) {
      argb[i] = OPAQUE | red[i] << 16 | green[i] << 8 | blue[i];
    }
    return Optional.of(new Palette((short) about[1], argb));
  }

  /// The shades of one colour, 0 to 255; they stand in single bytes or in pairs.
  private static int[] shades(Elements header, Element element, int count, int bits) {
    var bytes = header.bytes(element).orElse(new byte[0]);
    if (bytes.length < 2 * count) {
      var shades = new int[bytes.length];
      for (int i = 0; i < shades.length; i++) {
        shades[i] = bytes[i] & 0xFF;
      }
      return shades;
    }
    var shades = header.shorts(element);
    boolean wide = bits > 8;
    for (int i = 0; i < shades.length; i++) {
      shades[i] = wide ? shades[i] >> 8 : shades[i] & 0xFF;
    }
    return shades;
  }

  int colour(int number) {
    return argb[Math.clamp((long) number - first, 0, argb.length - 1)];
  }
}
