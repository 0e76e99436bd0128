package osteolog.domain.pool;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// The rows of one case as one side knows them, under whatever identity each case had.
final class Known {

  private final Set<UUID> ids;
  private final UUID here;
  private final Map<UUID, Row> rows = new TreeMap<>();

  /// Begins with nothing; `ids` are the identities of the case, `here` the one that it has here.
  Known(Set<UUID> ids, UUID here) {
    this.ids = ids;
    this.here = here;
  }

  /// Takes an entry as told, but for the short name of a case unless that is asked for.
  void take(Told told, boolean withLabel) {
    var row = Row.of(told, ids, here);
    if (told.entry() instanceof SurgicalCase) {
      join(here, withLabel ? row : row.without(Row.LABEL));
    } else {
      join(told.entry().id(), row);
    }
  }

  /// Takes who removed what, but for a case: that is for each log to decide.
  void takeRemoved(ToldCase told) {
    told.removed()
        .forEach(
            (id, said) -> {
              if (!ids.contains(id)) {
                join(id, Row.removed(said));
              }
            });
  }

  /// Takes a case with what is gone from it.
  void take(ToldCase told, boolean withLabel) {
    told.entries().forEach(one -> take(one, withLabel));
    told.gone().forEach(one -> take(one, withLabel));
    takeRemoved(told);
  }

  private void join(UUID id, Row row) {
    rows.merge(id, row, Row::join);
  }

  Map<UUID, Row> rows() {
    return Collections.unmodifiableMap(rows);
  }

  Row row(UUID id) {
    return rows.getOrDefault(id, Row.UNKNOWN);
  }

  Optional<EntryKind> kind(UUID id) {
    return Optional.ofNullable(row(id).kind());
  }
}
