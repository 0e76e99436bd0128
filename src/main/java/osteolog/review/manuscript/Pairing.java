package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which statement of a sentence belongs to which of the cases that it names.
///
/// Where the first statement stands before the first name, names follow what they own: "the
/// 60-year-old man (Case 1) and 41-year-old woman (Case 2)". Otherwise they go before it: "In case
/// 1 ..., in case 2 ...". As many statements as names in a row are paired one by one, as
/// "respectively" says; where the numbers do not fit, nothing is attributed.
final class Pairing {

  /// Names in a row, or statements in a row.
  private record Run(List<CaseKey> keys, List<Found> founds) {

    boolean isNames() {
      return !keys.isEmpty();
    }
  }

  private Pairing() {}

  private static final Pattern BREAK =
      Pattern.compile("(?i);|,\\s+(?:but|whereas|while|although|and in)\\b");

  /// The cases of each statement; what is not in the answer could not be attributed. Clauses that
  /// each name their cases are taken one by one.
  static Map<Found, List<CaseKey>> of(String words, List<Found> sameTopic, List<Mention> mentions) {
    var answer = new HashMap<Found, List<CaseKey>>();
    int from = 0;
    for (int end : ends(words, sameTopic, mentions)) {
      pair(within(from, end, sameTopic), named(from, end, mentions), answer);
      from = end;
    }
    return answer;
  }

  /// Where the clauses end that each have a statement and a name of their own.
  private static List<Integer> ends(String words, List<Found> founds, List<Mention> mentions) {
    var ends = new ArrayList<Integer>();
    int from = 0;
    var matcher = BREAK.matcher(words);
    while (matcher.find()) {
      int end = matcher.start();
      boolean whole = !within(from, end, founds).isEmpty() && !named(from, end, mentions).isEmpty();
      boolean rest =
          !within(end, words.length(), founds).isEmpty()
              && !named(end, words.length(), mentions).isEmpty();
      if (whole && rest) {
        ends.add(end);
        from = end;
      }
    }
    ends.add(words.length());
    return ends;
  }

  private static List<Found> within(int from, int to, List<Found> founds) {
    return founds.stream().filter(f -> f.from() >= from && f.from() < to).toList();
  }

  private static List<Mention> named(int from, int to, List<Mention> mentions) {
    return mentions.stream().filter(m -> m.from() >= from && m.from() < to).toList();
  }

  private static void pair(
      List<Found> sameTopic, List<Mention> mentions, Map<Found, List<CaseKey>> answer) {
    var runs = runs(sameTopic, mentions);
    boolean namesFollow = !runs.isEmpty() && !runs.getFirst().isNames();
    for (int i = 0; i < runs.size(); i++) {
      if (!runs.get(i).isNames()) {
        int owner = namesFollow ? i + 1 : i - 1;
        boolean last = owner == runs.size() && i > 1;
        if (owner < runs.size() || last) {
          join(runs.get(i).founds(), runs.get(last ? i - 1 : owner).keys(), answer);
        }
      }
    }
  }

  private static List<Run> runs(List<Found> founds, List<Mention> mentions) {
    var runs = new ArrayList<Run>();
    int next = 0;
    for (var found : founds) {
      while (next < mentions.size() && mentions.get(next).from() < found.from()) {
        name(mentions.get(next++), runs);
      }
      if (runs.isEmpty() || runs.getLast().isNames()) {
        runs.add(new Run(new ArrayList<>(), new ArrayList<>()));
      }
      runs.getLast().founds().add(found);
    }
    while (next < mentions.size()) {
      name(mentions.get(next++), runs);
    }
    return runs;
  }

  private static void name(Mention mention, List<Run> runs) {
    if (runs.isEmpty() || !runs.getLast().isNames()) {
      runs.add(new Run(new ArrayList<>(), new ArrayList<>()));
    }
    var keys = runs.getLast().keys();
    mention.keys().stream().filter(k -> !keys.contains(k)).forEach(keys::add);
  }

  private static void join(
      List<Found> founds, List<CaseKey> keys, Map<Found, List<CaseKey>> answer) {
    if (founds.size() == keys.size()) {
      for (int i = 0; i < founds.size(); i++) {
        answer.put(founds.get(i), List.of(keys.get(i)));
      }
    } else if (founds.size() == 1 || keys.size() == 1) {
      founds.forEach(f -> answer.put(f, keys));
    }
  }
}
