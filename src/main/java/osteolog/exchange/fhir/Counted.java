package osteolog.exchange.fhir;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.LeftOut;

/// Counts what a bundle has no place for.
final class Counted {

  private record Place(EntryKind kind, String column) {}

  private final Map<Place, Long> counts = new HashMap<>();

  /// One whole entry.
  void entry(EntryKind kind) {
    column(kind, "");
  }

  /// One column of one entry.
  void column(EntryKind kind, String column) {
    counts.merge(new Place(kind, column), 1L, Long::sum);
  }

  /// All of it, in the order of the kinds.
  List<LeftOut> list() {
    return counts.entrySet().stream()
        .map(e -> new LeftOut(e.getKey().kind(), e.getKey().column(), e.getValue()))
        .sorted(Comparator.comparing(LeftOut::kind).thenComparing(LeftOut::column))
        .toList();
  }
}
