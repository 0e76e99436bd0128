package osteolog.domain.pool;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Which entries of a case stand, of all that is known of it.
final class Stand {

  private Stand() {}

  /// The case itself, what nobody removed since it was last spoken of, and what any of these refers
  /// to.
  static Set<UUID> of(Map<UUID, Row> rows, UUID caseId) {
    var stand = new TreeSet<UUID>();
    var next = new ArrayDeque<UUID>();
    rows.forEach(
        (id, row) -> {
          if (id.equals(caseId) || row.stands()) {
            next.add(id);
          }
        });
    while (!next.isEmpty()) {
      var id = next.remove();
      var row = rows.get(id);
      if (row != null && row.kind() != null && stand.add(id)) {
        next.addAll(row.refersTo());
      }
    }
    return stand;
  }
}
