package osteolog.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import osteolog.domain.entry.EntryKind;

/// Counts what a format has no place for, by kind of entry and column.
public final class Tally {

  private record Place(EntryKind kind, String column) {}

  private final Map<Place, Long> counts =
      new TreeMap<>(Comparator.comparing(Place::kind).thenComparing(Place::column));

  /// One more entry of the kind whose column holds something that could not be written.
  public void leaveOut(EntryKind kind, String column) {
    counts.merge(new Place(kind, column), 1L, Long::sum);
  }

  /// One more whole entry of the kind.
  public void leaveOut(EntryKind kind) {
    leaveOut(kind, "");
  }

  /// What was counted, in the order of kinds and columns.
  public List<LeftOut> leftOut() {
    return counts.entrySet().stream()
        .map(e -> new LeftOut(e.getKey().kind(), e.getKey().column(), e.getValue()))
        .toList();
  }
}
