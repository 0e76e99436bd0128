package osteolog.ui.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.incoming.Arrival;
import osteolog.exchange.mapping.Preview;
import osteolog.store.Spool;
import osteolog.ui.importing.Coming.Read;

/// Counts whole entries as they come, and keeps the first of each kind, so that the lesions are
/// seen too where a thousand cases come before them.
final class EntryTally {

  /// How many of each kind are shown.
  static final int OF_A_KIND = 100;

  /// How many that are not taken are shown.
  private static final int PROBLEMS = 500;

  /// So many cases are told by their label; others of a log that large stay without.
  private static final int LABELLED = 5_000;

  private final CaseSource log;
  private final PreviewRows lines;
  private final ImportWords say;
  private final Map<EntryKind, Long> added = new EnumMap<>(EntryKind.class);
  private final Map<EntryKind, Long> edited = new EnumMap<>(EntryKind.class);
  private final Map<String, Long> problems = new TreeMap<>();
  private final Map<UUID, String> labels = new HashMap<>();
  private final List<PreviewRow> rows = new ArrayList<>();
  private final List<PreviewRow> notTaken = new ArrayList<>();
  private long taken;
  private long same;
  private long refused;
  private boolean isCut;

  EntryTally(CaseSource log, ImportWords say) {
    this.log = log;
    this.say = say;
    this.lines = new PreviewRows(say, -1);
  }

  void take(Arrival arrival) {
    switch (arrival) {
      case Arrival.Taken(var place, var change) -> take(place, change);
      case Arrival.Same _ -> same++;
      case Arrival.NotTaken(var place, var label, var reasons) -> {
        refused++;
        for (var reason : reasons) {
          problems.merge(reason.code(), 1L, Long::sum);
          if (notTaken.size() < PROBLEMS) {
            var line = lines.notTaken(place.file(), place.line(), label, say.reason(reason));
            notTaken.add(line);
            rows.add(line);
          } else {
            isCut = true;
          }
        }
      }
    }
  }

  private void take(Arrival.Place place, Change change) {
    taken++;
    var kind = change.entry().kind();
    if (change.after() instanceof SurgicalCase one && labels.size() < LABELLED) {
      labels.put(one.id(), one.label());
    }
    (change.before() == null ? added : edited).merge(kind, 1L, Long::sum);
    if (added.getOrDefault(kind, 0L) + edited.getOrDefault(kind, 0L) <= OF_A_KIND) {
      rows.add(lines.change(place.file(), place.line(), label(change), change));
    } else {
      isCut = true;
    }
  }

  private String label(Change change) {
    var told = labels.get(change.entry().caseId());
    if (told != null) {
      return told;
    }
    // Every case that comes new or changed has told its label, unless there are too many.
    return labels.size() < LABELLED
        ? log.summary(change.entry().caseId()).surgicalCase().label()
        : "";
  }

  /// All of it, beside so many rows in which nothing of ours stands.
  Read.Whole whole(long passedOver, @Nullable Spool spool) {
    var counted =
        new Preview(
            taken + same + refused,
            taken,
            same,
            refused,
            added,
            edited,
            problems,
            List.of(),
            List.of());
    return new Read.Whole(counted, rows, notTaken, cut(passedOver), spool);
  }

  private String cut(long passedOver) {
    var words = say.words();
    var first = isCut ? words.text("import.first_of_kind", Integer.toString(OF_A_KIND)) : "";
    return passedOver == 0
        ? first
        : (first + " " + words.text("command.import.passed_over", Long.toString(passedOver)))
            .strip();
  }
}
