package osteolog.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import osteolog.domain.entry.EntryKind;

/// Words for pain: the four of the verbal rating scale, or others that are kept as they were said.
final class PainWords {

  private PainWords() {}

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
