package osteolog.exchange.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds what a foreign value means: as it is written, else without regard to case, width, accents
/// and marks where that leaves one meaning.
final class Meanings {

  private final Map<String, Meaning> exact;
  private final Map<String, Meaning> folded = new HashMap<>();

  Meanings(Map<String, Meaning> values) {
    this.exact = values;
    var unclear = new HashSet<String>();
    values.forEach(
        (foreign, meaning) -> {
          var key = ForeignText.folded(foreign);
          var other = folded.put(key, meaning);
          if (other != null && !other.equals(meaning)) {
            unclear.add(key);
          }
        });
    folded.keySet().removeAll(unclear);
  }

  @Nullable Meaning of(String foreign) {
    if (exact.isEmpty()) {
      return null;
    }
    var meaning = exact.get(foreign.strip());
    return meaning == null ? folded.get(ForeignText.folded(foreign)) : meaning;
  }
}
