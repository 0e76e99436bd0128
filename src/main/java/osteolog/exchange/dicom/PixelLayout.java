package osteolog.exchange.dicom;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the bytes of a picture become pixels (PS3.3 C.7.6.3).
///
/// @param columns pixels across
/// @param rows pixels down
/// @param frames how many pictures there are
/// @param samples numbers of one pixel: 1 or 3
/// @param bits bits that a number takes: 1, 8, 16 or 32
/// @param stored bits of it that count
/// @param shift bits below those
/// @param signed whether it may be negative
/// @param planar whether all reds come first, then all greens, then all blues
/// @param colours what the numbers mean
/// @param slope what turns a number into the units of the window
/// @param intercept what is added to it then
/// @param palette the colours that numbers stand for
record PixelLayout(
    int columns,
    int rows,
    int frames,
    int samples,
    int bits,
    int stored,
    int shift,
    boolean signed,
    boolean planar,
    Colours colours,
    float slope,
    float intercept,
    @Nullable Palette palette) {

  /// What the numbers of a pixel mean.
  enum Colours {
    /// The least is black.
    GREY,
    /// The least is white.
    GREY_INVERTED,
    /// A place in a palette.
    PALETTE,
    /// Red, green and blue.
    RGB,
    /// Brightness and two differences.
    YBR,
    /// The same, two pixels sharing their differences.
    YBR_SHARED
  }

  private static final int MOST_FRAMES = 100_000;

  /// The layout that a header tells; none where it tells none that can be shown.
  static Optional<PixelLayout> of(Elements header) {
    int columns = header.u16(Element.COLUMNS).orElse(0);
    int rows = header.u16(Element.ROWS).orElse(0);
    int frames = header.whole(Element.FRAMES).orElse(1);
    int samples = header.u16(Element.SAMPLES).orElse(1);
    int bits = header.u16(Element.BITS_ALLOCATED).orElse(0);
    int stored = header.u16(Element.BITS_STORED).orElse(bits);
    int shift = header.u16(Element.HIGH_BIT).orElse(stored - 1) + 1 - stored;
    var colours = colours(header.text(Element.PHOTOMETRIC).orElse(""), samples);
    var palette = Palette.of(header);
    boolean sound =
        columns > 0
            && rows > 0
            && frames > 0
            && frames <= MOST_FRAMES
            && (bits == 1 || bits == 8 || bits == 16 || bits == 32)
            && stored > 0
            && shift >= 0
            && stored + shift <= bits
            && (bits != 1 || samples == 1);
    if (!sound || colours.isEmpty() || (colours.get() == Colours.PALETTE && palette.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new PixelLayout(
            columns,
            rows,
            frames,
            samples,
            bits,
            stored,
            shift,
            header.u16(Element.SIGNED).orElse(0) == 1,
            header.u16(Element.PLANAR).orElse(0) == 1,
            colours.get(),
            factor(header, Element.SLOPE, Element.ENHANCED_SLOPE, 1),
            factor(header, Element.INTERCEPT, Element.ENHANCED_INTERCEPT, 0),
            palette.orElse(null)));
  }

  private static float factor(Elements header, Element plain, Element enhanced, float otherwise) {
    float told =
        header
            .decimal(plain)
            .or(() -> header.decimal(enhanced))
            .map(BigDecimal::floatValue)
            .orElse(otherwise);
    // A slope of 0 would paint every pixel alike.
    return told == 0 ? otherwise : told;
  }

  private static Optional<Colours> colours(String photometric, int samples) {
    return Optional.ofNullable(
        switch (photometric) {
          case "MONOCHROME1" -> samples == 1 ? Colours.GREY_INVERTED : null;
          case "MONOCHROME2" -> samples == 1 ? Colours.GREY : null;
          case "PALETTE COLOR" -> samples == 1 ? Colours.PALETTE : null;
          case "RGB" -> samples == 3 ? Colours.RGB : null;
          case "YBR_FULL" -> samples == 3 ? Colours.YBR : null;
          case "YBR_FULL_422" -> samples == 3 ? Colours.YBR_SHARED : null;
          default -> null;
        });
  }

  /// Pixels of a frame.
  int pixels() {
    return columns * rows;
  }

  /// Bits of an unpacked frame: frames of one bit a pixel follow one another without a gap.
  long frameBits() {
    return colours == Colours.YBR_SHARED ? 2L * pixels() * bits : (long) pixels() * samples * bits;
  }

  /// The layout of what is unpacked from run lengths: plane after plane.
  PixelLayout inPlanes() {
    return as(true, colours == Colours.YBR_SHARED ? Colours.YBR : colours);
  }

  /// The layout of what is unpacked pixel after pixel.
  PixelLayout interleaved(Colours unpacked) {
    return as(false, unpacked);
  }

  private PixelLayout as(boolean inPlanes, Colours meaning) {
    return new PixelLayout(
        columns, rows, frames, samples, bits, stored, shift, signed, inPlanes, meaning, slope,
        intercept, palette);
  }
}
