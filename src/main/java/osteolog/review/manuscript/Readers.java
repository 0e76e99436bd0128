package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Reads all that one sentence says, and marks what looks like a statement and was not read.
final class Readers {

  /// A time or a side that no rule has read.
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "(?i)(?<![\\w.])\\d{1,3}(?:\\.\\d)?\\s*-?\\s*(?:weeks?|months?|years?)\\b(?!\\s*-?\\s*old)|\\b(?:right|left)(?=\\s+(?!panels?|images?|columns?|arrows?|upper|lower|views?|side"
              + " of the (?:figure|image)|handed"
              + "|to\\b|with\\b|untreated|without)[a-z])(?!-handed)");

  private Readers() {}

  /// The statements of these words, in order.
  static List<Found> in(String words) {
    var found = new ArrayList<Found>();
    var figures = Figures.in(words);
    var unnamed = without(words, figures);
    found.addAll(Counts.in(unnamed));
    addFree(Persons.in(unnamed), found);
    addFree(Sites.in(unnamed), found);
    addFree(Regions.in(unnamed), found);
    addFree(Times.in(unnamed), found);
    found.addAll(Courses.in(unnamed));
    found.addAll(figures);
    var left = LEFT_OVER.matcher(unnamed);
    while (left.find()) {
      var unread = new Found(left.start(), left.end(), new Fact.Unread());
      addFree(List.of(unread), found);
    }
    found.sort(Comparator.comparingInt(Found::from));
    return found;
  }

  /// The words with the names of cases and figures blotted out: "in case 1 and 8 months" holds one
  /// time only.
  private static String without(String words, List<Found> figures) {
    var left = new StringBuilder(words);
    Mention.in(words).forEach(m -> blot(left, m.from(), m.to()));
    figures.forEach(f -> blot(left, f.from(), f.to()));
    return left.toString();
  }

  private static void blot(StringBuilder words, int from, int to) {
    for (int i = from; i < to; i++) {
      words.setCharAt(i, '_');
    }
  }

  private static void addFree(List<Found> more, List<Found> found) {
    for (var one : more) {
      if (found.stream().noneMatch(one::overlaps)) {
        found.add(one);
      }
    }
  }
}
