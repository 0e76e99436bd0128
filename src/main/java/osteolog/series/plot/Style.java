package osteolog.series.plot;

import osteolog.figure.FigureFont;
import osteolog.figure.Palette;
import osteolog.words.Words;

/// What a plot looks like: its words, its colours, its width, the size of its text.
///
/// @param words the language
/// @param palette the colours
/// @param width the width in points
/// @param textSize the size of the text in points; journals print nothing under 8
public record Style(Words words, Palette palette, double width, double textSize) {

  private static final double SMALLEST = 8;

  /// Refuses text too small to print.
  public Style {
    if (textSize < SMALLEST) {
      throw new IllegalArgumentException("text under 8 pt cannot be printed");
    }
  }

  FigureFont plain() {
    return FigureFont.plain(textSize);
  }

  FigureFont bold() {
    return FigureFont.bold(textSize);
  }

  double line() {
    return plain().lineHeight();
  }
}
