package osteolog.review.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A figure of a report and one of its panels: `2k`.
///
/// @param number the number of the figure
/// @param panel the letter of the panel; empty for the whole figure
public record FigureRef(int number, String panel) {

  private static final int LONGEST = 4;

  /// Every figure that the text names: `Fig. 1c, 1d` names two.
  public static List<FigureRef> all(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    var found = new ArrayList<FigureRef>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      if (end > at && end - at <= LONGEST) {
        found.add(new FigureRef(Integer.parseInt(text.substring(at, end)), panel(text, end)));
      }
      at = end + 1;
    }
    return found;
  }

  /// The first figure that the text names.
  public static Optional<FigureRef> first(@Nullable String text) {
    return all(text).stream().findFirst();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String panel(String text, int at) {
    int letter = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    boolean single =
        letter < text.length()
            && Character.isLetter(text.charAt(letter))
            && (letter + 1 == text.length() || !Character.isLetter(text.charAt(letter + 1)));
    return single ? String.valueOf(Character.toLowerCase(text.charAt(letter))) : "";
  }
}
