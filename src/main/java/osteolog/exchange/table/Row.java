package osteolog.exchange.table;

import java.util.List;
import java.util.Set;

/// One row of a table.
///
/// @param line the line of the file in which it begins, or the row of the sheet; the first is 1,
///   and the header counts
/// @param cells its texts, as many as the header has columns; empty texts for missing ones
/// @param faults what is wrong about it; none mostly
public record Row(long line, List<String> cells, Set<RowFault> faults) {

  /// Copies both.
  public Row {
    cells = List.copyOf(cells);
    faults = Set.copyOf(faults);
  }

  /// Whether no text stands in it, not even beyond its cells; so a formula without a result too.
  boolean isBlank() {
    return !faults.contains(RowFault.TOO_MANY_CELLS) && cells.stream().allMatch(String::isBlank);
  }
}
