package osteolog.domain.pool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What is known of a case after a packet and after what a person decided.
final class Decisions {

  private final CasePlan plan;
  private final Choices choices;
  private final Said decided;
  private final Map<UUID, Row> rows;

  Decisions(CasePlan plan, Choices choices, Said decided) {
    this.plan = plan;
    this.choices = choices;
    this.decided = decided;
    this.rows = plan.rows();
  }

  /// Every row; none at all where the case stays removed.
  Map<UUID, Row> rows() {
    var here = plan.caseId();
    if (plan.matter() == CasePlan.Matter.REMOVED_HERE) {
      if (choices.entry(here).filter(Side.THEIRS::equals).isEmpty()) {
        return Map.of();
      }
      plan.heard().rows().keySet().forEach(this::keep);
    }
    if (plan.matter() != CasePlan.Matter.KNOWN) {
      rename(here);
    }
    var stand = Stand.of(rows, here);
    new TreeMap<>(choices.columns())
        .forEach((id, sides) -> new TreeMap<>(sides).forEach((c, side) -> column(id, c, side)));
    new TreeMap<>(choices.entries()).forEach((id, side) -> entry(id, side, stand.contains(id)));
    return new TreeMap<>(rows);
  }

  private void rename(UUID here) {
    rows.computeIfPresent(
        here,
        (_, row) ->
            row.with(
                Row.LABEL, new Cell(Map.of(Row.LABEL, plan.label()), row.cell(Row.LABEL).said())));
  }

  private void column(UUID id, String column, Side side) {
    var mine = plan.known().row(id);
    var theirs = plan.heard().row(id);
    var kind = theirs.kind();
    if (kind == null || !plan.standing().containsKey(id)) {
      return;
    }
    var group = Tied.group(kind, column);
    var chosen = (side == Side.OURS ? mine : theirs).cell(group);
    var later = Cell.later(mine.cell(group), theirs.cell(group));
    if (!group.equals(Row.LABEL) && !chosen.parts().equals(later.parts())) {
      rows.computeIfPresent(
          id, (_, row) -> row.with(group, saidNow(chosen, Parts.of(kind, group), row)));
    }
  }

  private Cell saidNow(Cell chosen, List<String> group, Row row) {
    var said = new HashMap<String, Said>();
    var now = now(row);
    group.forEach(part -> said.put(part, now));
    return new Cell(chosen.parts(), said);
  }

  private void entry(UUID id, Side side, boolean stands) {
    if (!plan.heard().rows().containsKey(id) || id.equals(plan.caseId())) {
      return;
    }
    boolean stood = plan.standing().containsKey(id);
    var mine = plan.known().row(id);
    boolean ours = side == Side.OURS;
    if (!stands) {
      // It would go though it stood here, or stay away though it stands there.
      if (ours == stood) {
        keep(id);
      }
    } else if (ours && !stood && mine.kind() == null) {
      rows.remove(id);
    } else if (ours ? !stood : stood && plan.heard().row(id).removed() != null) {
      remove(id);
    }
  }

  private void keep(UUID id) {
    rows.computeIfPresent(
        id,
        (_, row) ->
            row.kind() == null
                ? row
                : row.with(Row.KEPT, new Cell(Map.of(), Map.of(Row.KEPT, now(row)))));
  }

  private void remove(UUID id) {
    rows.computeIfPresent(id, (_, row) -> row.stands() ? row.join(Row.removed(now(row))) : row);
  }

  /// The decision, later than whatever was decided about.
  private Said now(Row row) {
    return decided.after(Said.later(row.last(), row.removed()));
  }
}
