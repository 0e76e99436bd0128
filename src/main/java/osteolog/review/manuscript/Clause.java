package osteolog.review.manuscript;

import java.util.regex.Pattern;

/// The part of a sentence around a statement, up to the next "but" or semicolon.
record Clause(String before, String after) {

  private static final Pattern BREAK =
      Pattern.compile(
          "(?i);|\\.\\s|,?\\s(?:but|however|whereas|while|although|though)\\b|,\\s(?:and|then|she|he|it|the)\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:contralateral|opposite|unaffected|uninvolved|healthy|unremarkable|normal(?!ly|"
              + " limits)|no"
              + " (?:abnormal\\w*|evidence|uptake|lesions?|pain|tenderness|involvement)|without|denied|not"
              + " involv\\w+|previous(?:ly)?|prior|in the past|years?"
              + " (?:ago|earlier|before)|childhood|old fracture|(?:history|sequelae) of (?:\\w+"
              + " ){0,3}(?:fracture|surgery|injury|trauma|operation|arthroplasty)"
              + "|graft(?:ed|s)?|harvest\\w*|donor|mother|father|sister|brother)\\b");

  /// The clause of these words that holds the place `at`.
  static Clause of(String words, int from, int to) {
    int start = 0;
    int end = words.length();
    var matcher = BREAK.matcher(words);
    while (matcher.find()) {
      if (matcher.end() <= from) {
        start = matcher.end();
      } else if (matcher.start() >= to) {
        end = matcher.start();
        break;
      }
    }
    return new Clause(words.substring(start, from), words.substring(to, end));
  }

  /// Whether it tells of another place or another time than the lesion and its treatment.
  boolean isElsewhere() {
    return ELSEWHERE.matcher(before).find() || ELSEWHERE.matcher(after).find();
  }

  String words() {
    return before + " " + after;
  }
}
