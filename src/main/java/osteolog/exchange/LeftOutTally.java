package osteolog.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osteolog.domain.entry.EntryKind;

/// Counts, while an export is written, what the format has no place for.
public final class LeftOutTally {

  private record Place(EntryKind kind, String column) {}

  private final Map<Place, Long> counts = new HashMap<>();

  /// One more entry of the kind whose column holds something that could not be written.
  public void leaveOut(EntryKind kind, String column) {
    counts.merge(new Place(kind, column), 1L, Long::sum);
  }

  /// One more whole entry of the kind.
  public void leaveOut(EntryKind kind) {
    leaveOut(kind, "");
  }

  /// What was counted, in the order of the kinds and then of the columns' names.
  public List<LeftOut> leftOut() {
    return counts.entrySet().stream()
        .map(e -> new LeftOut(e.getKey().kind(), e.getKey().column(), e.getValue()))
        .sorted(Comparator.comparing(LeftOut::kind).thenComparing(LeftOut::column))
        .toList();
  }
}
