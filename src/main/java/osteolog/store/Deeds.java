package osteolog.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import osteolog.domain.Change;
import osteolog.domain.pool.Deed;

/// What was done to one case, read out of the history.
final class Deeds {

  private Deeds() {}

  /// Hands over every act that changed the case or may have told of it, oldest first; undos are
  /// among them, whatever they took back.
  static void each(Handle handle, UUID caseId, Consumer<Deed> reader) {
    var changes = changes(handle, caseId);
    handle
        .createQuery(
            "select number, who, made_at, reverses, from_text from act where number in"
                + " (select number from change where case_id = ?) or from_text is not null"
                + " or reverses is not null order by number")
        .bind(0, caseId)
        .map(
            (row, _) ->
                new Deed(
                    row.getLong(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    History.optional(row, 4),
                    changes.getOrDefault(row.getLong(1), List.of()),
                    AttributionText.of(row.getString(5))))
        .forEach(reader);
  }

  private static Map<Long, List<Change>> changes(Handle handle, UUID caseId) {
    var changes = new HashMap<Long, List<Change>>();
    handle
        .createQuery(
            "select "
                + History.COLUMNS
                + " from change c where c.case_id = ? order by c.number, c.ordinal")
        .bind(0, caseId)
        .map((row, _) -> History.row(row))
        .forEach(
            row -> changes.computeIfAbsent(row.number(), _ -> new ArrayList<>()).add(row.change()));
    return changes;
  }
}
