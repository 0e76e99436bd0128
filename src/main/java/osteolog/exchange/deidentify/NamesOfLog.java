package osteolog.exchange.deidentify;

import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;

/// The names of the cases and centres of a log, for finding them in a text that somebody typed.
final class NamesOfLog {

  private final Sought names = new Sought(new LongSet());

  NamesOfLog(CaseSource source) {
    for (var summary : source.summaries()) {
      add(summary.surgicalCase().label());
      add(summary.surgicalCase().centre());
    }
  }

  private void add(@Nullable String name) {
    if (name != null) {
      names.add(Finding.Kind.LABEL, name);
    }
  }

  boolean standIn(String text) {
    var words = new Sequences();
    var found = new boolean[1];
    Words.of(
        text,
        (word, gap) -> {
          words.add(word, gap);
          found[0] |= names.isFound(Finding.Kind.LABEL, words);
        });
    return found[0];
  }
}
