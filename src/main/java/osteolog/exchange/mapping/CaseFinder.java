package osteolog.exchange.mapping;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Problem;
import osteolog.exchange.csv.SpreadsheetSafe;
import osteolog.exchange.mapping.Feed.Cell;

/// Finds the case of a row: by its identity where the row gives one, else by its label.
final class CaseFinder {

  private final Mapping mapping;
  private final List<String> header;
  private final Log log;
  private final Earlier earlier;
  private final Supplier<UUID> ids;

  CaseFinder(Mapping mapping, List<String> header, Log log, Earlier earlier, Supplier<UUID> ids) {
    this.mapping = mapping;
    this.header = header;
    this.log = log;
    this.earlier = earlier;
    this.ids = ids;
  }

  /// The case of a row; none where a fault in `problems` says why.
  @Nullable CaseOfRow find(List<String> cells, List<CellProblem> problems) {
    var idCell = text(mapping.cases().id(), cells).strip();
    var label = label(cells);
    if (!idCell.isEmpty()) {
      if (!MappingCheck.isId(idCell)) {
        add(problems, mapping.cases().id(), "case.id", Fault.of(Problem.Why.UNKNOWN_CODE));
        return null;
      }
      return byId(UUID.fromString(idCell), label, problems);
    }
    if (label.isBlank()) {
      add(problems, mapping.cases().label(), "case.label", Fault.OfImport.NO_CASE);
      return null;
    }
    var there = log.labelled(label);
    if (there != null) {
      return new CaseOfRow(there, null, true, false);
    }
    var made = earlier.labelled(label);
    return made != null
        ? new CaseOfRow(made, null, false, true)
        : unknown(ids.get(), label, problems);
  }

  private @Nullable CaseOfRow byId(UUID id, String label, List<CellProblem> problems) {
    var named = label.isBlank() ? null : label;
    if (named != null && isOfAnother(named, id)) {
      add(problems, mapping.cases().label(), "case.label", Fault.of(Problem.Why.TAKEN));
      return null;
    }
    if (log.hasCase(id)) {
      return new CaseOfRow(id, named, true, false);
    }
    if (earlier.hasChanged(id)) {
      return new CaseOfRow(id, named, false, true);
    }
    if (id.equals(new UUID(0, 0)) || log.hasEntry(id)) {
      add(problems, mapping.cases().id(), "case.id", Fault.of(Problem.Why.TAKEN));
      return null;
    }
    return unknown(id, named, problems);
  }

  private boolean isOfAnother(String label, UUID id) {
    var there = log.labelled(label);
    var made = earlier.labelled(label);
    return (there != null && !there.equals(id)) || (made != null && !made.equals(id));
  }

  private @Nullable CaseOfRow unknown(UUID id, @Nullable String label, List<CellProblem> problems) {
    if (!mapping.cases().make()) {
      var cell = label == null ? mapping.cases().id() : mapping.cases().label();
      add(problems, cell, label == null ? "case.id" : "case.label", Fault.OfImport.NO_SUCH_CASE);
      return null;
    }
    return new CaseOfRow(id, label, false, false);
  }

  /// The label as it is kept: our own exactly, of others without spaces around and unseen signs.
  private String label(List<String> cells) {
    var text = text(mapping.cases().label(), cells);
    return mapping.guarded() ? SpreadsheetSafe.unguard(text) : ForeignText.visible(text);
  }

  private String text(@Nullable Cell cell, List<String> cells) {
    int index = cell == null ? -1 : header.indexOf(cell.header());
    return index < 0 || index >= cells.size() ? "" : cells.get(index);
  }

  private static void add(
      List<CellProblem> problems, @Nullable Cell cell, String column, Fault fault) {
    problems.add(new CellProblem(cell == null ? "" : cell.header(), column, fault));
  }
}
