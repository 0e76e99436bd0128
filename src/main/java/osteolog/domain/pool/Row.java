package osteolog.domain.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// All that is known of one entry: its cells, and who removed it.
///
/// Rows join cell by cell to the later one; joining is associative, commutative and idempotent,
/// which is why the order of packets does not matter.
///
/// @param kind the kind of the entry; none while only its removal is known
/// @param cells its cells, by the name of their group
/// @param removed the last removal
record Row(@Nullable EntryKind kind, Map<String, Cell> cells, @Nullable Said removed) {

  /// Nothing is known.
  static final Row UNKNOWN = new Row(null, Map.of(), null);

  /// The group of the short name of a case: every log has its own.
  static final String LABEL = "label";

  /// Under this name stands who decided that an entry stays.
  static final String KEPT = "+";

  private static final Set<String> PLACE = Set.of("id", "case_id");
  private static final Map<EntryKind, List<String>> REFERENCES = allReferences();

  Row {
    cells = new TreeMap<>(cells);
  }

  /// An entry as told; `ids` are the identities of its case, which are all read as `here`.
  static Row of(Told told, Set<UUID> ids, UUID here) {
    var kind = told.entry().kind();
    var parts = Parts.of(told.entry());
    for (var column : references(kind)) {
      parts.computeIfPresent(
          column, (_, id) -> ids.contains(UUID.fromString(id)) ? here.toString() : id);
    }
    var names = new TreeSet<>(parts.keySet());
    names.addAll(told.said().keySet());
    var groups = new TreeMap<String, List<String>>();
    for (var name : names) {
      groups.computeIfAbsent(Tied.group(kind, name), _ -> new ArrayList<>()).add(name);
    }
    var cells = new TreeMap<String, Cell>();
    groups.forEach(
        (group, members) -> {
          var cell = new Cell(only(parts, members), only(told.said(), members));
          cells.put(group, cell.filled(group.equals(KEPT) ? List.of() : Parts.of(kind, group)));
        });
    return new Row(kind, cells, null);
  }

  private static <V> Map<String, V> only(Map<String, V> all, List<String> names) {
    var some = new HashMap<>(all);
    some.keySet().retainAll(names);
    return some;
  }

  /// The columns in which an entry of the kind refers to another.
  static List<String> references(EntryKind kind) {
    return REFERENCES.getOrDefault(kind, List.of());
  }

  private static Map<EntryKind, List<String>> allReferences() {
    var all = new EnumMap<EntryKind, List<String>>(EntryKind.class);
    for (var kind : EntryKind.values()) {
      all.put(
          kind,
          kind.shape().columns().stream()
              .filter(c -> c.type() == Column.Type.ID && !PLACE.contains(c.name()))
              .map(Column::name)
              .toList());
    }
    return Collections.unmodifiableMap(all);
  }

  static Row removed(Said said) {
    return new Row(null, Map.of(), said);
  }

  Cell cell(String group) {
    return cells.getOrDefault(group, Cell.EMPTY);
  }

  Row with(String group, Cell cell) {
    var changed = new TreeMap<>(cells);
    changed.put(group, cell);
    return new Row(kind, changed, removed);
  }

  Row without(String group) {
    var fewer = new TreeMap<>(cells);
    fewer.remove(group);
    return new Row(kind, fewer, removed);
  }

  /// Both together; the kinds must be the same where both are known.
  Row join(Row other) {
    var joined = new TreeMap<>(cells);
    other.cells.forEach((group, cell) -> joined.merge(group, cell, Cell::later));
    return new Row(kind == null ? other.kind : kind, joined, Said.later(removed, other.removed));
  }

  /// Whether the entry stands by itself: nobody removed it, or somebody spoke of it later.
  boolean stands() {
    var last = last();
    return kind != null && (removed == null || (last != null && last.compareTo(removed) > 0));
  }

  /// The last that was said of it, but for its removal.
  @Nullable Said last() {
    return cells.values().stream().map(Cell::last).reduce(null, Said::later);
  }

  /// The entries that it refers to.
  List<UUID> refersTo() {
    var to = new ArrayList<UUID>();
    if (kind != null) {
      for (var column : references(kind)) {
        var id = cell(Tied.group(kind, column)).parts().get(column);
        if (id != null) {
          to.add(UUID.fromString(id));
        }
      }
    }
    return to;
  }

  /// Who said each part.
  Map<String, Said> said() {
    var all = new TreeMap<String, Said>();
    cells.values().forEach(cell -> all.putAll(cell.said()));
    return all;
  }

  /// The filled parts.
  Map<String, String> parts() {
    var all = new TreeMap<String, String>();
    cells.values().forEach(cell -> all.putAll(cell.parts()));
    return all;
  }

  /// The entry itself, in that case.
  Entry entry(UUID id, UUID caseId) {
    if (kind == null) {
      throw new IllegalStateException("only the removal of it is known");
    }
    var place = new HashMap<>(Map.of("id", id.toString()));
    if (kind != EntryKind.CASE) {
      place.put("case_id", caseId.toString());
    }
    return Parts.entry(kind, place, parts());
  }
}
