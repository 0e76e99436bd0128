package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The lines of a text, counted as an editor counts them: every line, blank lines too, from 1.
final class Lines {

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  Lines(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean second = sign == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (second) {
        starts.set(starts.size() - 1, i + 1);
      } else if (sign == '\n' || sign == '\r') {
        starts.add(i + 1);
      }
    }
  }

  int count() {
    return starts.size();
  }

  /// Where the line with this index, from 0, begins in the text.
  int start(int index) {
    return starts.get(index);
  }

  /// The words of the line with this index, from 0, with its end.
  String at(int index) {
    int to = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
    return text.substring(starts.get(index), to);
  }

  /// The number of the line, from 1, that a place in the text stands on.
  int of(int place) {
    int found = Collections.binarySearch(starts, place);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
