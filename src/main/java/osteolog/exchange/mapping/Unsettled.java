package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.mapping.Doubt.Why;
import osteolog.exchange.mapping.Feed.Cell;

/// What is still to be settled about a mapping. It can be used as it is; rows with such a value are
/// then not taken.
///
/// @param mapping the mapping as it stands
/// @param samples what was seen in the table
public record Unsettled(Mapping mapping, Samples samples) {

  /// The values below the header of a use that are not understood yet.
  public Set<String> values(Use use) {
    var open = new LinkedHashSet<String>();
    for (var doubt : doubts(use)) {
      if (doubt.why() == Why.VALUES_UNKNOWN || doubt.why() == Why.WORDS_FOR_NUMBERS) {
        open.addAll(doubt.values());
      }
    }
    mapping.feed(use).ifPresent(feed -> open.removeAll(feed.values().keySet()));
    return open;
  }

  /// Whether it is open which of day and month comes first in the dates of a use.
  public boolean order(Use use) {
    return mapping.feed(use).filter(feed -> feed.dates() == null).isPresent()
        && doubts(use).stream()
            .anyMatch(d -> d.why() == Why.DAY_OR_MONTH || d.why() == Why.TWO_ORDERS);
  }

  private List<Doubt> doubts(Use use) {
    var doubts = new ArrayList<Doubt>();
    mapping
        .feed(use)
        .filter(feed -> !feed.isReason() && feed.from() instanceof Cell)
        .ifPresent(feed -> samples.feed(use.kind(), feed.column(), feed.header(), doubts));
    return doubts;
  }

  /// The columns without which the entry of a use cannot be kept, and that nothing tells.
  public List<String> needed(Use use) {
    var slot = mapping.slot(use);
    return slot == null
        ? List.of()
        : use.kind().shape().columns().stream()
            .filter(c -> isNeeded(use.kind(), c) && slot.feed(c.name()).isEmpty())
            .map(Column::name)
            .toList();
  }

  /// Lesions are numbered by the import, and the case is told by columns of its own.
  static boolean isNeeded(EntryKind kind, Column column) {
    return column.field().required()
        && !column.name().equals("lesion_no")
        && MappingCheck.column(kind, column.name()).isPresent();
  }

  /// How much is open about the column below a header: values, the order of its dates, and, at the
  /// first column of an entry, what that entry needs.
  public int count(String header) {
    int open = 0;
    for (var use : mapping.uses(header)) {
      open += values(use).size() + (order(use) ? 1 : 0);
      open += isFirst(use) ? needed(use).size() : 0;
    }
    return open;
  }

  private boolean isFirst(Use use) {
    var slot = mapping.slot(use);
    return slot != null
        && slot.feeds().stream()
            .filter(f -> f.from() instanceof Cell)
            .findFirst()
            .filter(f -> f.column().equals(use.column()))
            .isPresent();
  }

  /// Whether nothing tells the case.
  public boolean noCase() {
    return mapping.cases().id() == null && mapping.cases().label() == null;
  }
}
