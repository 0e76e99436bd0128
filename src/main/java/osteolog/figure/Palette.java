package osteolog.figure;

import java.awt.Color;

/// The colours of a figure: the colour-blind-safe ones of Okabe and Ito on a quiet ground.
///
/// Text reaches a contrast of 4.5 to 1 and marks 3 to 1 against the paper (a test holds that); the
/// `soft` fills are always outlined by a colour that does. Colour never carries a meaning alone.
///
/// @param paper the ground
/// @param ink text and most marks
/// @param muted text and marks that step back
/// @param grid lines that only guide the eye
/// @param shade a ground slightly off the paper
/// @param first the first series
/// @param second the second series
/// @param accent the one thing to be seen at once
/// @param softFirst a fill that goes with `first`
/// @param softSecond a fill for bars
/// @param softThird a fill for other bars
public record Palette(
    Color paper,
    Color ink,
    Color muted,
    Color grid,
    Color shade,
    Color first,
    Color second,
    Color accent,
    Color softFirst,
    Color softSecond,
    Color softThird) {

  /// Dark on white, for the screen by day and for colour print.
  public static final Palette LIGHT =
      of(
          0xffffff, 0x1b1f24, 0x57606a, 0xdfe3e8, 0xf5f7f9, 0x0072b2, 0x007a59, 0xc24f00, 0xb5dcf3,
          0xf3cf80, 0xe6bcd3);

  /// Light on dark, for the screen by night; never exported.
  public static final Palette DARK =
      of(
          0x0d1117, 0xe6edf3, 0xa3adb8, 0x2b323b, 0x151b23, 0x56b4e9, 0x2fc79b, 0xff8c3a, 0x1d4c68,
          0x6e4f0c, 0x643a50);

  /// Black, white and greys, for print without colour.
  public static final Palette GREY =
      of(
          0xffffff, 0x000000, 0x505050, 0xdcdcdc, 0xf5f5f5, 0x303030, 0x707070, 0x000000, 0xd8d8d8,
          0xe4e4e4, 0xbebebe);

  private static Palette of(int... rgb) {
    return new Palette(
        new Color(rgb[0]),
        new Color(rgb[1]),
        new Color(rgb[2]),
        new Color(rgb[3]),
        new Color(rgb[4]),
        new Color(rgb[5]),
        new Color(rgb[6]),
        new Color(rgb[7]),
        new Color(rgb[8]),
        new Color(rgb[9]),
        new Color(rgb[10]));
  }
}
