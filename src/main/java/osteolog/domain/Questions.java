package osteolog.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.QueryState;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment;

/// Questions on fields of the record: how one begins, who signs what, and where one is open.
public final class Questions {

  private Questions() {}

  /// What a question on a field begins with, in canonical texts.
  public static Map<String, String> begun(UUID aboutId, String column, Signature by) {
    return Map.of(
        "about_id", aboutId.toString(),
        "field", column,
        "state", Column.code(QueryState.OPEN),
        "asked_by", by.who(),
        "asked", Moment.on(by.day()).toString());
  }

  /// The question with the signatures that follow from what was written: whoever asks signs the
  /// question, whoever writes the answer signs the answer, and with it an open question is
  /// answered. What somebody typed as a signature stays.
  public static Query signed(@Nullable Query before, Query after, Signature by) {
    var texts = new LinkedHashMap<>(after.texts());
    var day = Moment.on(by.day()).toString();
    if (before == null) {
      texts.putIfAbsent("asked_by", by.who());
      texts.putIfAbsent("asked", day);
    }
    boolean answers = after.answer() != null && (before == null || before.answer() == null);
    if (answers) {
      texts.putIfAbsent("answered_by", by.who());
      texts.putIfAbsent("answered", day);
      if (after.state() == QueryState.OPEN) {
        texts.put("state", Column.code(QueryState.ANSWERED));
      }
    }
    return (Query) Entry.of(EntryKind.QUERY, texts);
  }

  /// The columns of an entry on which a question is not answered yet.
  public static Set<String> open(CaseFile file, UUID entryId) {
    return file.all(Query.class).stream()
        .filter(query -> query.state() == QueryState.OPEN && entryId.equals(query.aboutId()))
        .map(Query::field)
        .filter(field -> field != null)
        .collect(Collectors.toUnmodifiableSet());
  }
}
