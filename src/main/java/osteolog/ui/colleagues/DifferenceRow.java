package osteolog.ui.colleagues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.CasePlan;
import osteolog.domain.pool.Choices;
import osteolog.domain.pool.ColumnDifference;
import osteolog.domain.pool.EntryDifference;
import osteolog.domain.pool.Fate;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.Side;

/// One thing in which the log and a packet differ: some columns of an entry, or whether the entry
/// is there.
///
/// @param id the entry
/// @param kind its kind
/// @param fate what becomes of it by itself
/// @param entry the entry as it is or was, here or else there
/// @param removed who removed it
/// @param column the columns; none where it is about the whole entry
/// @param isOpen whether the user can choose
/// @param later which side stands by itself
/// @param taken which side stands
public record DifferenceRow(
    UUID id,
    EntryKind kind,
    Fate fate,
    Optional<Entry> entry,
    Optional<Said> removed,
    Optional<ColumnDifference> column,
    boolean isOpen,
    Side later,
    Side taken) {

  /// The differences of a case, with what was chosen.
  static List<DifferenceRow> of(CasePlan plan, Choices choices) {
    var rows = new ArrayList<DifferenceRow>();
    boolean gone = plan.matter() == CasePlan.Matter.REMOVED_HERE;
    for (var one : plan.differences()) {
      boolean isCase = one.id().equals(plan.caseId());
      if (gone && isCase) {
        rows.addFirst(whole(one, Fate.STAYS_AWAY, true, choices));
      } else if (one.fate() != Fate.DIFFERS) {
        rows.add(whole(one, one.fate(), !isCase, choices));
      }
      if (one.fate() == Fate.DIFFERS || one.fate() == Fate.STAYS) {
        one.columns().forEach(column -> rows.add(part(one, column, choices)));
      }
    }
    // What is in a case that stays removed is nothing to choose about.
    boolean stays = gone && (rows.isEmpty() || rows.getFirst().taken() == Side.OURS);
    return stays ? rows.stream().limit(1).toList() : List.copyOf(rows);
  }

  private static DifferenceRow whole(
      EntryDifference one, Fate fate, boolean isOpen, Choices choices) {
    var later =
        switch (fate) {
          case NEW, GOES, RETURNS -> Side.THEIRS;
          case STAYS, STAYS_AWAY, DIFFERS -> Side.OURS;
        };
    return new DifferenceRow(
        one.id(),
        one.kind(),
        fate,
        one.ours().or(one::theirs),
        one.removed(),
        Optional.empty(),
        isOpen,
        later,
        choices.entries().getOrDefault(one.id(), later));
  }

  private static DifferenceRow part(EntryDifference one, ColumnDifference column, Choices choices) {
    var name = column.columns().getFirst();
    var chosen = choices.columns().get(one.id());
    return new DifferenceRow(
        one.id(),
        one.kind(),
        one.fate(),
        one.ours().or(one::theirs),
        one.removed(),
        Optional.of(column),
        true,
        column.later(),
        chosen == null ? column.later() : chosen.getOrDefault(name, column.later()));
  }

  /// Whether another row is about the same.
  boolean isSame(DifferenceRow other) {
    return id.equals(other.id)
        && column
            .map(ColumnDifference::columns)
            .equals(other.column.map(ColumnDifference::columns));
  }
}
