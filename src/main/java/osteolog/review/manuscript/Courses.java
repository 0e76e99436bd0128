package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import osteolog.review.manuscript.Fact.Turn;

/// Reads what became of the pain: "improved ... and kept", "did not recur", "began to recur".
final class Courses {

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:if|may|might|could|would|should|until|risk of|to"
              + " (?:prevent|avoid|determine)|whether)\\b");

  private static final Pattern NONE =
      Pattern.compile(
          "(?i)\\b(?:(?:no|without|free of|absence"
              + " of|nor)\\s+(?:\\w+\\s+){0,3}?(?:recurrences?|relapses?)"
              + "|(?:did|does|has|had|have)\\s*(?:not|n't)\\s+(?:\\w+\\s+)?(?:recur(?:red)?|relapsed?|return(?:ed)?|reappear(?:ed)?)"
              + "|never\\s+(?:recurred|returned|relapsed))\\b");

  private static final Pattern BETTER =
      Pattern.compile(
          "(?i)\\b(?:improve\\w*|relie[fv]\\w*|subsid\\w+|resolved|resolution|disappear\\w*|decreased|reduced|pain-?\\s?free)\\b");

  private static final Pattern HELD =
      Pattern.compile(
          "(?i)\\b(?:kept(?!\\s+\\w+ing\\b)|maintained|sustained|remains?"
              + " (?:improved|controlled)|remained (?:improved|so|stable))\\b");

  private static final Pattern TURN = Pattern.compile("(?i)\\b(?:but|although|however|while)\\b");

  private static final Pattern FREE =
      Pattern.compile(
          "(?i)\\b(?:remain\\w*|stayed|has been|have been|been|continued to"
              + " be)\\s+(?:\\w+\\s+){0,2}?(?:pain-?\\s?free|asymptomatic|symptom-?\\s?free|free"
              + " (?:of|from) (?:pain|symptoms))\\b");

  private static final Pattern BACK =
      Pattern.compile(
          "(?i)\\b(?:pains?|symptoms?|complaints?)\\b[^.;,]{0,60}?\\b(?:recur(?:red|rence|s)?|relapsed?|redevelop\\w*|reappear\\w*|returned(?!"
              + " to (?:normal|baseline|work)))\\b"
              + "|\\b(?:recurrence|relapse|return)\\s+of\\s+(?:the\\s+|her\\s+|his\\s+)?(?:pain|symptoms?)\\b|\\brecurrent\\s+pain\\b");

  private static final Pattern PAIN = Pattern.compile("(?i)\\b(?:pain|symptom|complaint)\\w*");

  private static final int REACH = 80;

  private Courses() {}

  /// The turns of pain told in these words; what only may happen is left out.
  static List<Found> in(String words) {
    var found = new ArrayList<Found>();
    if (OPEN.matcher(words).find()) {
      return found;
    }
    var none = NONE.matcher(words);
    while (none.find()) {
      add(none.start(), none.end(), Turn.NO_RECURRENCE, found);
    }
    var free = FREE.matcher(words);
    while (free.find()) {
      add(free.start(), free.end(), Turn.KEPT, found);
    }
    if (PAIN.matcher(words).find()) {
      kept(words, found);
      var back = BACK.matcher(words);
      while (back.find()) {
        add(back.start(), back.end(), Turn.RECURRED, found);
      }
    }
    return found;
  }

  private static void kept(String words, List<Found> found) {
    var held = HELD.matcher(words);
    while (held.find()) {
      int from = Math.max(0, held.start() - REACH);
      var before = words.substring(from, held.start());
      if (BETTER.matcher(before).find() && !TURN.matcher(before).find()) {
        add(held.start(), held.end(), Turn.KEPT, found);
      }
    }
  }

  private static void add(int from, int to, Turn turn, List<Found> found) {
    var one = new Found(from, to, new Fact.Course(turn));
    if (found.stream().noneMatch(one::overlaps)) {
      found.add(one);
    }
  }
}
