package osteolog.exchange.fhir;

import java.util.HashMap;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.exchange.LeftOutTally;

/// Texts that FHIR can hold: one of more than a megabyte is cut, and counted among what is left
/// out.
///
/// @param counted what is left out
record Fitting(LeftOutTally counted) {

  /// FHIR allows 1024 * 1024 bytes in a text; no character needs more than three of them in UTF-8
  /// for each of its UTF-16 units, and some words are put before it.
  static final int MOST = 340_000;

  /// The entry with texts that fit.
  Entry fit(Entry entry) {
    var tooLong =
        entry.kind().shape().columns().stream()
            .filter(c -> c.type() == Column.Type.TEXT)
            .filter(c -> c.getter().apply(entry) instanceof String text && text.length() > MOST)
            .toList();
    if (tooLong.isEmpty()) {
      return entry;
    }
    var texts = new HashMap<>(entry.texts());
    for (var column : tooLong) {
      texts.computeIfPresent(column.name(), (_, text) -> text.substring(0, MOST));
      counted.leaveOut(entry.kind(), column.name());
    }
    return Entry.of(entry.kind(), texts);
  }
}
