package osteolog.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;

/// Understands foreign values of coded columns, and words for a missing value.
final class ValueWords {

  private final JsonNode words = Synonyms.file("values");
  private final Map<String, String> missing = Synonyms.byWord(words.path("missing"));
  private final Map<String, String> missingUnsure = Synonyms.byWord(words.path("missing_unsure"));

  /// The codes of a column by the words for each, folded; the codes themselves among them.
  Map<String, String> codes(EntryKind kind, Column column) {
    if (column.type() == Column.Type.YES_NO) {
      return Synonyms.byWord(words.path("yes_no"));
    }
    var general = words.path(column.javaType().getSimpleName());
    var own = words.path(Column.code(kind) + "." + column.name());
    var byWord = new HashMap<String, String>();
    for (var code : column.codes()) {
      if (own.has(code) && own.path(code).isEmpty()) {
        continue;
      }
      byWord.put(ForeignText.folded(code), code);
      Synonyms.texts(own.has(code) ? own.path(code) : general.path(code))
          .forEach(word -> byWord.put(ForeignText.folded(word), code));
    }
    return byWord;
  }

  /// The words, folded, that are not sure in a column of that type beside others in `all`.
  Set<String> unsure(Column column, Set<String> all) {
    var unsure = new HashSet<String>();
    for (var word :
        words.path("unsure_beside").path(column.javaType().getSimpleName()).properties()) {
      if (Synonyms.texts(word.getValue()).stream()
          .map(ForeignText::folded)
          .anyMatch(all::contains)) {
        unsure.add(ForeignText.folded(word.getKey()));
      }
    }
    return unsure;
  }

  /// The reason that a word gives for a missing value.
  Missing.@Nullable Reason missing(String value) {
    return reason(missing.get(ForeignText.folded(value)));
  }

  /// The reason that a word may give, where it has other meanings too.
  Missing.@Nullable Reason missingUnsure(String value) {
    return reason(missingUnsure.get(ForeignText.folded(value)));
  }

  private static Missing.@Nullable Reason reason(@Nullable String code) {
    return code == null ? null : Missing.Reason.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
