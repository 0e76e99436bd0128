package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import osteolog.domain.entry.Sex;

/// Reads how many cases the paper says it has: "we present three cases", "two women and one man".
final class Counts {

  private static final String WHO = "(?:patients|cases|patient|case)\\b";

  private static final Pattern ALL =
      Pattern.compile(
          "(?i)\\b(?:all(?:\\s+of)?(?:\\s+(?:the|our|these))?|our|these|the present|series"
              + " of|reports? of"
              + "|we\\s+(?:\\w+\\s+){0,2}?(?:present|report|describe|treat|encounter|investigate|review|examine)(?:ed|d)?|aim\\w*"
              + " to (?:investigate|report|describe|present|review))\\s+(?:on\\s+)?("
              + Numbers.PATTERN
              + ")\\s+(?:(?!of\\b)[\\w-]+\\s+){0,3}?"
              + WHO
              + "(?!\\s*-?\\s*(?:report|\\())");

  private static final Pattern OWN_SEX =
      Pattern.compile(
          "(?i)\\bwe\\s+(?:\\w+\\s+){0,2}?(?:present|report|describe|treat|encounter)(?:ed|d)?\\s+(?:on\\s+)?("
              + Numbers.PATTERN
              + ")\\s+(?:[\\w-]+\\s+){0,2}?(men|males|women|females|boys|girls)\\b");

  private static final Pattern OF =
      Pattern.compile(
          "(?i)("
              + Numbers.PATTERN
              + ")\\s+(?:out\\s+)?of\\s+(?:the\\s+|our\\s+|these\\s+)?("
              + Numbers.PATTERN
              + ")\\s+(?:\\w+\\s+)?(?:patients|cases)\\b");

  private static final Pattern SEXES =
      Pattern.compile(
          "(?i)("
              + Numbers.PATTERN
              + ")\\s+(?:were\\s+|was\\s+)?(men|man|males?|women|woman|females?|boys?|girls?)\\b(?:\\s+patients?)?\\s*(?:,|and|,\\s*and|/|&)\\s*(?:the"
              + " other\\s+)?("
              + Numbers.PATTERN
              + ")\\s+(?:were\\s+|was\\s+)?(men|man|males?|women|woman|females?|boys?|girls?)\\b");

  private Counts() {}

  /// The numbers of cases in these words.
  static List<Found> in(String words) {
    var found = new ArrayList<Found>();
    var sexes = SEXES.matcher(words);
    while (sexes.find()) {
      add(sexes.start(1), sexes.end(2), sexes.group(1), sex(sexes.group(2)), found);
      add(sexes.start(3), sexes.end(4), sexes.group(3), sex(sexes.group(4)), found);
    }
    var own = OWN_SEX.matcher(words);
    while (own.find()) {
      add(own.start(1), own.end(2), own.group(1), sex(own.group(2)), found);
    }
    var of = OF.matcher(words);
    while (of.find()) {
      add(of.start(2), of.end(), of.group(2), Optional.empty(), found);
    }
    var all = ALL.matcher(words);
    while (all.find()) {
      add(all.start(1), all.end(), all.group(1), Optional.empty(), found);
    }
    return found;
  }

  private static Optional<Sex> sex(String word) {
    var first = Character.toLowerCase(word.charAt(0));
    return Optional.of(first == 'm' || first == 'b' ? Sex.MALE : Sex.FEMALE);
  }

  private static void add(int from, int to, String number, Optional<Sex> sex, List<Found> found) {
    Numbers.read(number)
        .map(n -> new Found(from, to, new Fact.Count(n, sex.orElse(null))))
        .filter(f -> found.stream().noneMatch(f::overlaps))
        .ifPresent(found::add);
  }
}
