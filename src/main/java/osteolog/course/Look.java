package osteolog.course;

import osteolog.figure.FigureFont;
import osteolog.figure.Palette;

/// What the course looks like on a surface: its colours and the size of its text.
///
/// @param palette the colours
/// @param textSize the size of the text, in points; never under 8, the least that journals print
/// @param heading whether a line above says whose course it is, for a sheet that stands alone
public record Look(Palette palette, double textSize, boolean heading) {

  private static final double SMALLEST = 8;
  private static final double NARROW = 420;
  private static final double WIDE = 800;

  /// Refuses text too small to print.
  public Look {
    if (textSize < SMALLEST) {
      throw new IllegalArgumentException("text under 8 pt cannot be printed");
    }
  }

  /// Without a heading, for a screen that tells elsewhere whose course it is.
  public Look(Palette palette, double textSize) {
    this(palette, textSize, false);
  }

  /// With a heading, and a text size that suits a figure of that width, in points.
  public static Look of(Palette palette, double width) {
    return new Look(palette, width < NARROW ? SMALLEST : width < WIDE ? 8.5 : 9.5, true);
  }

  FigureFont plain() {
    return FigureFont.plain(textSize);
  }

  FigureFont bold() {
    return FigureFont.bold(textSize);
  }

  /// From one row of marks to the next.
  double row() {
    return plain().lineHeight() + 2;
  }

  /// Half the size of a marker.
  double radius() {
    return textSize * 0.38;
  }
}
