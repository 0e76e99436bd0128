package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import osteolog.domain.time.Moment;

/// Reads times: "6 weeks after surgery", "at the final follow-up (24 months)", "(34, 33, and 6
/// months ...)", "8 months from onset of the symptom to the diagnosis".
///
/// What a time is of is told by the words around it. A time from anything else than the operation
/// (an injury, the start of a drug) is not read as a month of the follow-up.
final class Times {

  private static final String UNIT = "(?:days?|weeks?|wks?|months?|mos?\\b|years?|yrs?)";

  private static final String ONE =
      "(?:" + Numbers.PATTERN + "|\\b(?:a|an)(?=\\s+(?:day|week|month|year)\\b))";

  private static final Pattern LIST =
      Pattern.compile(
          "(?i)"
              + ONE
              + "(?:\\s*-?\\s*"
              + UNIT
              + ")?(?:\\s*(?:,\\s*and|,\\s*or|,|\\band|\\bor|&)\\s*"
              + Numbers.PATTERN
              + "(?:\\s*-?\\s*"
              + UNIT
              + ")?){0,19}?\\s*-?\\s*"
              + "(?<unit>"
              + UNIT
              + ")\\b(?!\\s*-?\\s*(?:old|of age))"
              + "(?:\\s*(?:,\\s*and|,|\\band)\\s*"
              + Numbers.PATTERN
              + "\\s*-?\\s*"
              + UNIT
              + "\\b(?!\\s*-?\\s*old)){0,19}");

  private static final Pattern ITEM =
      Pattern.compile("(?i)(" + ONE + ")(?:\\s*-?\\s*(" + UNIT + ")\\b)?");

  private static final String OPERATION =
      "(?:surgery|surgical"
          + " \\w+|operations?|biops(?:y|ies)|procedures?|curettage|reaming|nailing|fixation|intervention"
          + "|treatment|drilling|excision|resection|fenestration|decompression|saucerization)";

  private static final Pattern AFTER_OPERATION =
      Pattern.compile(
          "(?i)\\s*,?\\s*(?:post-?\\s?operative(?:ly)?\\b|post-?\\s?op\\b|post-?surg\\w+|post-?biops\\w+"
              + "|(?:after|following|from|since|of)\\s+(?:[\\w-]+\\s+){0,4}?"
              + OPERATION
              + "\\b|later\\b|thereafter\\b|afterwards?\\b)");

  private static final Pattern BEFORE_COUNT =
      Pattern.compile(
          "(?i)\\b(?:postoperative"
              + " (?:month|week|year)s?|(?:at|after|until|by)(?:\\s+(?:about|approximately|around|the|postoperative))?)\\s*$");

  private static final Pattern VISIT =
      Pattern.compile(
          "(?i)\\s*-?\\s*(?:post-?operative\\s+)?(?:follow-?\\s?up|visit|review|examination|control|radiograph\\w*)\\b(?!\\s+periods?)");

  private static final Pattern FOLLOWED_BEFORE =
      Pattern.compile(
          "(?i)(?:\\b(?:last|latest|final|most"
              + " recent)\\s+(?:\\w+\\s+){0,2}(?:follow-?\\s?ups?|visits?|review|examination|contact|control)\\b|\\b(?:was|were)"
              + " last (?:seen|examined|reviewed)\\b"
              + "|\\bfollow-?\\s?up\\s+(?:periods?|times?|durations?|was|were|of|at|for|lasted)\\b|\\bfollowed(?:\\s*-?up)?\\s+(?:\\w+\\s+)?(?:for|until|over)\\b|\\bperiods?"
              + " of (?:our|these|the three|the two) (?:cases|patients)\\b|\\bobservation"
              + " periods?\\b|\\bfollow-?\\s?ups?\\b\\s*[(,:])[^.;\\d]{0,40}$");

  private static final Pattern FOLLOWED_AFTER =
      Pattern.compile(
          "(?i)(?:\\s*(?:post-?operatively|after"
              + " \\w+))?\\s*[,(]?\\s*(?:at|of|-)?\\s*(?:the\\s+|her\\s+|his\\s+)?(?:(?:last|latest|final|most"
              + " recent)\\s+(?:\\w+\\s+)?(?:follow-?\\s?up|visit|review)|(?:of\\s+)?follow-?\\s?up(?:\\s+periods?)?)\\b");

  private static final Pattern AT = Pattern.compile("(?i)\\b(?:at|at the|by|after the)\\s*$");

  private static final Pattern TO_DIAGNOSIS =
      Pattern.compile("(?i)\\b(?:onset|delay\\w*|took|duration|elapsed|interval|symptoms? to)\\b");

  private static final Pattern HISTORY_AFTER =
      Pattern.compile(
          "(?i)'?\\s*-?\\s*(?:(?:\\w+\\s+)?history|(?:in\\s+)?duration|of\\s+(?:\\w+\\s+){0,3}?pain\\b|pain\\b)");

  private static final Pattern HISTORY_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:history of|duration of|for the (?:past|last|previous)|for"
              + " (?:about|approximately|more than|over)|for|lasting)\\s*$");

  private static final Pattern PAINED =
      Pattern.compile("(?i)\\b(?:pain|symptom|complain|presented|suffer|ache|swelling|limp)\\w*");

  /// Words that tell of a treatment or of a time after it: what lasted is not the first symptom.
  private static final Pattern TREATED =
      Pattern.compile(
          "(?i)\\b(?:took|taken|used|treated|medicat\\w*|nsaids?|opioids?|analges\\w*|physiotherap\\w*|immobili\\w*|casts?"
              + "|pain-?\\s?free|relie[fv]\\w*|improve\\w*|subsid\\w*|recur\\w*|resol\\w*)\\b");

  private static final Pattern BEFORE_NOW =
      Pattern.compile("(?i)\\s*(?:ago|before|prior|earlier|previously|preoperative\\w*)\\b");

  private static final Pattern OTHER_START =
      Pattern.compile(
          "(?i)\\s*(?:after|following|from|since)\\s+(?:\\w+\\s+){0,3}?(?:onset|injury|trauma|fracture|accident|fall|birth|delivery|start|starting|presentation|admission|first"
              + " visit|symptoms?|diagnosis)\\b");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)\\b(?:mean|average|median|range[ds]?|ranging|at least|less than|more"
              + " than|within|every)\\b[^.;]{0,25}$|(?:-|\\bto|\\bfrom)\\s*$");

  private static final Pattern RANGE_AFTER = Pattern.compile("(?i)\\s*(?:-|to)\\s*\\d");

  private Times() {}

  /// The times in these words; an [Fact.Unread] where it is not told what a time is of.
  static List<Found> in(String words) {
    var found = new ArrayList<Found>();
    var list = LIST.matcher(words);
    while (list.find()) {
      if (isAge(words, list.start())) {
        continue;
      }
      var topic = topic(words, list.start(), list.end());
      items(words, list.start(), list.end(), topic, found);
    }
    return found;
  }

  private static boolean isAge(String words, int at) {
    return words
        .substring(Math.max(0, at - 12), at)
        .toLowerCase(Locale.ROOT)
        .matches(".*\\b(?:aged|ages|age|age of|woman of|man of)\\s*[:,(]?\\s*");
  }

  private static void items(
      String words, int from, int to, Optional<Topic> topic, List<Found> found) {
    var open = new ArrayList<int[]>();
    var item = ITEM.matcher(words).region(from, to);
    while (item.find()) {
      open.add(new int[] {item.start(), item.end()});
      if (item.group(2) != null) {
        var unit = unit(item.group(2));
        for (var place : open) {
          found.add(new Found(place[0], place[1], fact(words, place, topic, unit)));
        }
        open.clear();
      }
    }
  }

  private static Fact fact(String words, int[] place, Optional<Topic> topic, Moment.Unit unit) {
    var number = ITEM.matcher(words).region(place[0], place[1]);
    boolean there = number.lookingAt();
    var amount =
        there && number.group(1).toLowerCase(Locale.ROOT).startsWith("a")
            ? Optional.of(1)
            : Numbers.read(there ? number.group(1) : "");
    if (topic.isEmpty() || amount.isEmpty()) {
      return new Fact.Unread();
    }
    return new Fact.Time(topic.get(), amount.get(), unit);
  }

  private static Moment.Unit unit(String word) {
    return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'd' -> Moment.Unit.DAYS;
      case 'w' -> Moment.Unit.WEEKS;
      case 'y' -> Moment.Unit.YEARS;
      default -> Moment.Unit.MONTHS;
    };
  }

  private static Optional<Topic> topic(String words, int from, int to) {
    var before = words.substring(Math.max(0, from - 90), from);
    var rest = words.substring(to);
    if (VAGUE.matcher(before).find()
        || at(RANGE_AFTER, rest)
        || at(BEFORE_NOW, rest)
        || (at(OTHER_START, rest) && !isToDiagnosis(words))) {
      return Optional.empty();
    }
    if (FOLLOWED_BEFORE.matcher(before).find()) {
      return Optional.of(Topic.FOLLOW_UP);
    }
    if (at(FOLLOWED_AFTER, rest) && !(AT.matcher(before).find() && at(VISIT, rest))) {
      return Optional.of(Topic.FOLLOW_UP);
    }
    if (at(AFTER_OPERATION, rest)) {
      return Optional.of(Topic.MONTH);
    }
    if (isToDiagnosis(words)) {
      return Optional.of(Topic.DELAY);
    }
    boolean pained = PAINED.matcher(words).find();
    boolean lasted =
        HISTORY_BEFORE.matcher(before).find()
            && PAINED.matcher(words.substring(0, from)).find()
            && !TREATED.matcher(words).find();
    if (lasted || (at(HISTORY_AFTER, rest) && pained)) {
      return Optional.of(Topic.HISTORY);
    }
    if (BEFORE_COUNT.matcher(before).find() || at(VISIT, rest)) {
      return Optional.of(Topic.MONTH);
    }
    return Optional.empty();
  }

  private static boolean isToDiagnosis(String words) {
    return words.toLowerCase(Locale.ROOT).contains("diagnos") && TO_DIAGNOSIS.matcher(words).find();
  }

  private static boolean at(Pattern pattern, String rest) {
    return pattern.matcher(rest).lookingAt();
  }
}
