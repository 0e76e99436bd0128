package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a sentence names one or several of the paper's cases.
///
/// @param from where it begins
/// @param to where it ends
/// @param keys the cases, in the order in which they are named
record Mention(int from, int to, List<CaseKey> keys) {

  private static final String KEY =
      "(?:\\d{1,2}|[IVX]{1,4}|A(?!\\s+(?:\\d|\\w+["
          + " -]year|(?:\\w+\\s+)?(?:man|woman|male|female|girl|boy)\\b))"
          + "|[B-H]|(?i:one|two|three|four|five|six|seven|eight|nine))\\b";

  /// After a small "case" or "patient" a word for a number need not be a name.
  private static final String UNWORDED =
      "(?:\\d{1,2}|[IVX]{1,4}|A(?!\\s+(?:\\d|\\w+[ -]year))|[B-H])\\b";

  private static final String AND = "\\s*(?:,\\s*and\\b|,|\\band\\b|&|\\bto\\b|-)\\s*";

  /// "Case 1 months" names no case: a unit, a per cent sign or a fraction must not follow.
  private static final String NO_UNIT =
      "(?![%.]\\d|%|\\s*-?\\s*(?:years?|months?|weeks?|days?|hours?|yrs?|mm|cm|of)\\b)";

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:(?:Cases?|CASES?|Patients?|PATIENTS?|Pts?\\.?)(?:\\s+(?:[Rr]eport|[Pp]resentation))?"
              + "\\s*(?:[Nn]os?\\.|[Nn]umbers?|#)?\\s*("
              + list(KEY)
              + ")|(?:cases?|patients?|pts?\\.?)\\s*(?:[Nn]os?\\.|[Nn]umbers?|#)?\\s*("
              + list(UNWORDED)
              + "))"
              + NO_UNIT);

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?i)\\b(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)\\s+(?:(?:male|female)\\s+)?(?:case|patient|man|woman)\\b(?!\\s+(?:series|report"
              + " of|reported|described))");

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  private static final Pattern ONE = Pattern.compile(KEY);
  private static final Pattern LIKENESS =
      Pattern.compile(
          "(?i)\\b(?:as|like|unlike|similar(?:ly)? to(?: that| those)?|same as|than|compared"
              + " (?:with|to)|(?:those|that) (?:of|in)|contrast"
              + " (?:to|with))(?:\\s+(?:in|of|for|with))?(?:\\s+(?:the|our))?\\s*$");

  private static String list(String key) {
    return key + "(?:" + AND + "(?:(?:and\\s+)?[Cc]ases?\\s+|[Pp]atients?\\s+)?" + key + "){0,19}";
  }

  /// The cases named in these words, in order; a case that another is only likened to is left out.
  static List<Mention> in(String words) {
    var found = new ArrayList<Mention>();
    var named = NAMED.matcher(words);
    while (named.find()) {
      int group = named.group(1) != null ? 1 : 2;
      if (!isLikeness(words, named.start())) {
        found.add(new Mention(named.start(), named.end(), keys(named.group(group))));
      }
    }
    var ordinal = ORDINAL.matcher(words);
    while (ordinal.find()) {
      int number = number(ordinal.group(1).toLowerCase(Locale.ROOT));
      if (!isLikeness(words, ordinal.start())) {
        var key = new CaseKey(Integer.toString(number));
        found.add(new Mention(ordinal.start(), ordinal.end(), List.of(key)));
      }
    }
    found.removeIf(m -> m.keys().isEmpty());
    found.sort(Comparator.comparingInt(Mention::from));
    return List.copyOf(found);
  }

  private static boolean isLikeness(String words, int at) {
    return LIKENESS.matcher(words.substring(Math.max(0, at - 40), at)).find();
  }

  private static int number(String ordinal) {
    int word = ORDINALS.indexOf(ordinal);
    return word >= 0 ? word + 1 : ordinal.charAt(0) - '0';
  }

  private static List<CaseKey> keys(String list) {
    var keys = new ArrayList<CaseKey>();
    var one = ONE.matcher(list);
    int end = 0;
    while (one.find()) {
      var between = list.substring(end, one.start());
      var key = CaseKey.of(one.group());
      if (key.isEmpty()) {
        continue;
      }
      if (!keys.isEmpty() && between.strip().matches("-|to")) {
        fill(keys, key.get());
      }
      keys.add(key.get());
      end = one.end();
    }
    return List.copyOf(keys);
  }

  /// "Cases 2 to 4" names Case 3 too.
  private static void fill(List<CaseKey> keys, CaseKey last) {
    var from = Numbers.read(keys.getLast().name());
    var to = Numbers.read(last.name());
    if (from.isPresent() && to.isPresent()) {
      for (int between = from.get() + 1; between < to.get(); between++) {
        keys.add(new CaseKey(Integer.toString(between)));
      }
    }
  }
}
