package osteolog.exchange.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import osteolog.domain.entry.EntryKind;

/// Words for pain: the four of the verbal rating scale, or others that are kept as they were said.
final class PainWords {

  private static final Pattern OF_TEN = Pattern.compile("(\\d{1,2}(?:[.,]\\d)?) ?/ ?10");

  private PainWords() {}

  /// What those values mean that are a score of ten, as `7/10`; `6-7/10` is none.
  static Map<String, Meaning> ofTen(Set<String> values) {
    var meanings = new LinkedHashMap<String, Meaning>();
    for (var value : values) {
      var score = OF_TEN.matcher(ForeignText.plain(value));
      if (score.matches()) {
        var number = score.group(1).replace(',', '.');
        if (new BigDecimal(number).compareTo(BigDecimal.TEN) <= 0) {
          meanings.put(value, Meaning.of(number));
        }
      }
    }
    return meanings;
  }

  /// Whether words and no numbers stand in the column.
  static boolean allWords(ColumnSample sample) {
    return sample.greatest() == null
        && !sample.values().isEmpty()
        && sample.values().stream().noneMatch(v -> ForeignText.number(v, true) != null);
  }

  /// Whether the values say that there is pain or none, and nothing of how much.
  static boolean yesOrNo(ColumnSample sample, ValueWords words) {
    var presence = words.codes(EntryKind.SYMPTOM, EntryKind.SYMPTOM.shape().column("presence"));
    boolean present = false;
    for (var value : sample.values()) {
      var code = presence.get(ForeignText.folded(value));
      if (code == null && words.missing(value) == null) {
        return false;
      }
      present |= "present".equals(code);
    }
    return present;
  }

  /// What the values mean where each is one of the four words, or says why there is none.
  static Optional<Map<String, Meaning>> fourWords(ColumnSample sample, ValueWords words) {
    var four = words.codes(EntryKind.PAIN, EntryKind.PAIN.shape().column("words_low"));
    var meanings = new LinkedHashMap<String, Meaning>();
    for (var value : sample.values()) {
      var code = four.get(ForeignText.folded(value));
      var reason = words.missing(value);
      if (code != null) {
        meanings.put(value, Meaning.of(code));
      } else if (reason != null) {
        meanings.put(value, Meaning.missing(reason));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(meanings);
  }
}
