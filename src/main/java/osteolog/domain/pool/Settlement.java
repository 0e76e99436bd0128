package osteolog.domain.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.SurgicalCase;

/// Turns the plan of one case, and what a person decided, into changes and who said what they
/// bring.
final class Settlement {

  /// What is to be written of one case.
  record Settled(
      List<Change> changes, Map<UUID, Map<String, Said>> said, Map<UUID, UUID> aliases) {}

  private final CasePlan plan;
  private final UUID here;
  private final Decisions decisions;
  private final List<Change> entries = new ArrayList<>();
  private final Map<UUID, Map<String, Said>> said = new HashMap<>();

  Settlement(CasePlan plan, Choices choices, Said decided) {
    this.plan = plan;
    this.here = plan.caseId();
    this.decisions = new Decisions(plan, choices, decided);
  }

  Settled settled() {
    var rows = decisions.rows();
    if (rows.isEmpty()) {
      return new Settled(List.of(), Map.of(), Map.of());
    }
    var stand = Stand.of(rows, here);
    rows.forEach(
        (id, row) -> {
          if (!id.equals(here)) {
            settle(id, row, stand.contains(id));
          }
        });
    var aliases = new HashMap<UUID, UUID>();
    plan.aliases().forEach(elsewhere -> aliases.put(elsewhere, here));
    var changes = new ArrayList<Change>();
    plan.others().forEach(other -> empty(other, changes));
    changes.addAll(ofCase(Objects.requireNonNull(rows.get(here)), !aliases.isEmpty()));
    changes.addAll(entries);
    return new Settled(changes, said, aliases);
  }

  /// Takes a case away that becomes one with this one: its entries, then the case.
  private static void empty(ToldCase other, List<Change> changes) {
    var cases = new ArrayList<Change>();
    for (var one : other.entries()) {
      var entry = one.entry();
      (entry instanceof SurgicalCase ? cases : changes).add(Change.removed(entry));
    }
    changes.addAll(cases);
  }

  private List<Change> ofCase(Row row, boolean always) {
    var before = plan.standing().get(here);
    if (before == null) {
      attribute(here, row, true);
      return List.of(Change.added(row.entry(here, here)));
    }
    attribute(here, row, false);
    return always || said.containsKey(here)
        ? List.of(Change.edited(before, row.entry(here, here)))
        : List.of();
  }

  private void settle(UUID id, Row row, boolean stands) {
    var before = plan.standing().get(id);
    if (row.kind() == null) {
      removedUnseen(id, row);
    } else if (stands) {
      removedUnseen(id, row);
      keep(id, row, before);
    } else if (before != null) {
      attribute(id, row, false);
      var last = row.entry(id, here);
      if (said.containsKey(id)) {
        entries.add(Change.edited(before, last));
      }
      entries.add(Change.removed(last));
      removed(id, row);
    } else if (!row.cells().equals(plan.known().row(id).cells())) {
      // It stays away, yet what was said of it is kept in case that it comes back.
      attribute(id, row, true);
      entries.add(Change.added(row.entry(id, here)));
      entries.add(Change.removed(row.entry(id, here)));
      removed(id, row);
    } else {
      removedUnseen(id, row);
    }
  }

  private void keep(UUID id, Row row, @Nullable Entry before) {
    if (before == null) {
      attribute(id, row, true);
      entries.add(Change.added(row.entry(id, here)));
      return;
    }
    attribute(id, row, false);
    if (said.containsKey(id)) {
      entries.add(Change.edited(before, row.entry(id, here)));
    }
  }

  private void removed(UUID id, Row row) {
    said.computeIfAbsent(id, _ -> new TreeMap<>())
        .put(Attribution.REMOVED, Objects.requireNonNull(row.removed()));
  }

  /// Notes a removal that changes nothing here now.
  private void removedUnseen(UUID id, Row row) {
    if (row.removed() != null && !row.removed().equals(plan.known().row(id).removed())) {
      said.computeIfAbsent(here, _ -> new TreeMap<>()).put(Attribution.removed(id), row.removed());
    }
  }

  /// Says who said what was not said by them before. What follows by itself, that an empty part was
  /// left so by whoever spoke last of its group ([Cell#filled]), is left out.
  private void attribute(UUID id, Row row, boolean anew) {
    var before = plan.said(id);
    var was = Parts.of(plan.standing().get(id));
    var all = new TreeMap<String, Said>();
    for (var cell : row.cells().values()) {
      boolean spoken = false;
      for (var one : cell.said().entrySet()) {
        var part = one.getKey();
        var text = cell.parts().get(part);
        boolean last = one.getValue().equals(cell.last());
        boolean same = Objects.equals(was.get(part), text);
        boolean follows = last && text == null && same && !before.containsKey(part);
        if (!follows && (anew || !same || !one.getValue().equals(before.get(part)))) {
          all.put(part, one.getValue());
        }
        spoken |= last && !follows;
      }
      if (!spoken && !cell.said().isEmpty()) {
        var last = Objects.requireNonNull(cell.last());
        cell.said().entrySet().stream()
            .filter(one -> one.getValue().equals(last))
            .findFirst()
            .ifPresent(one -> all.put(one.getKey(), last));
      }
    }
    if (!all.isEmpty()) {
      said.computeIfAbsent(id, _ -> new TreeMap<>()).putAll(all);
    }
  }
}
