package osteolog.domain.pool;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What stands in the columns of one group of an entry, and who said it: it moves as a whole.
///
/// Of two cells that stands which was said later; the order is total, so the outcome of any number
/// of merges is the greatest cell, in whatever order they came.
///
/// @param parts the filled parts, in canonical texts
/// @param said who said each part, also that it is empty
record Cell(Map<String, String> parts, Map<String, Said> said) implements Comparable<Cell> {

  /// Nobody said anything.
  static final Cell EMPTY = new Cell(Map.of(), Map.of());

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::last, Comparator.nullsFirst(Comparator.naturalOrder()))
          // Two values said at the same instant by the same log: any rule, so long as all have it.
          .thenComparing(cell -> cell.parts().toString())
          .thenComparing(cell -> cell.said().toString());

  Cell {
    parts = new TreeMap<>(parts);
    said = new TreeMap<>(said);
  }

  /// The cell with a Said for every part of its group: a part that nobody ever spoke of was left
  /// empty by whoever spoke last.
  Cell filled(List<String> group) {
    var last = last();
    if (last == null) {
      return this;
    }
    var all = new TreeMap<>(said);
    group.forEach(part -> all.putIfAbsent(part, last));
    return new Cell(parts, all);
  }

  /// The last that was said in it.
  @Nullable Said last() {
    return said.values().stream().reduce(null, Said::later);
  }

  /// The one that was said later.
  static Cell later(Cell one, Cell other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  @Override
  public int compareTo(Cell other) {
    return equals(other) ? 0 : ORDER.compare(this, other);
  }
}
