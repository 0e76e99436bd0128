package osteolog.course;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import osteolog.figure.FigureFont;

/// Text broken into lines of a width; Japanese breaks where Japanese may.
final class Wrapped {

  private Wrapped() {}

  static List<String> lines(FigureFont font, String text, double width) {
    return lines(font, text, width, width);
  }

  /// Lines of which the first has another width than the rest.
  static List<String> lines(FigureFont font, String text, double first, double rest) {
    var lines = new ArrayList<String>();
    var breaks = BreakIterator.getLineInstance(Locale.JAPAN);
    breaks.setText(text);
    int start = 0;
    int fitting = 0;
    for (int end = breaks.first(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == 0) {
        continue;
      }
      if (fitting > start
          && font.width(text.substring(start, end).stripTrailing())
              > (lines.isEmpty() ? first : rest)) {
        lines.add(text.substring(start, fitting).strip());
        start = fitting;
      }
      fitting = end;
    }
    if (start < text.length() || lines.isEmpty()) {
      lines.add(text.substring(start).strip());
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, font.fitted(lines.get(i), i == 0 ? first : rest));
    }
    return lines;
  }
}
