package osteolog.exchange.incoming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.EntryChanges;
import osteolog.exchange.incoming.Arrival.NotTaken;
import osteolog.exchange.incoming.Arrival.Place;
import osteolog.exchange.incoming.Arrival.Reason;
import osteolog.exchange.incoming.Arrival.Same;
import osteolog.exchange.incoming.Arrival.Taken;

/// Whole entries as they come in: what each changes, unless it finds no place in the log.
///
/// Memory grows with cases, and by 32 bytes at most with a row.
final class Arriving {

  private final EntryChanges entries;
  private final Attached attached;
  private final Consumer<Arrival> reader;

  /// The cases of the log, and those that came, by their labels.
  private final Map<String, UUID> taken = new HashMap<>();

  private final Map<UUID, String> labels = new HashMap<>();
  private final Set<UUID> told = new HashSet<>();
  private final SeenIds entriesTold = new SeenIds();
  private boolean placed;
  private boolean astray;

  /// Entries that come into this log.
  Arriving(CaseSource log, Attached attached, Consumer<Arrival> reader) {
    this.entries = new EntryChanges(log);
    this.attached = attached;
    this.reader = reader;
    log.summaries()
        .forEach(
            one -> {
              var label = one.surgicalCase().label();
              labels.put(one.id(), label);
              taken.put(label, one.id());
            });
  }

  /// An entry that stands there.
  void take(Place place, Entry entry) {
    var misplaced = misplaced(entry);
    if (misplaced.isPresent()) {
      astray |= misplaced.get() == Misplaced.NO_SUCH_CASE;
      notTaken(place, label(entry), List.of(new Reason("", misplaced.get())));
      return;
    }
    placed = true;
    // Asked of a known entry too: its file may be missing here and lie beside the tables.
    var lack = attached.lack(entry);
    var change = entries.of(entry);
    if (change.isEmpty()) {
      reader.accept(new Same(place));
    } else if (lack.isPresent()) {
      notTaken(place, label(entry), List.of(new Reason("", lack.get())));
    } else {
      reader.accept(new Taken(place, change.get()));
    }
  }

  /// A row that is no entry.
  void notTaken(Place place, String caseLabel, List<Reason> reasons) {
    reader.accept(new NotTaken(place, caseLabel, reasons));
  }

  private String label(Entry entry) {
    return entry instanceof SurgicalCase one
        ? one.label()
        : labels.getOrDefault(entry.caseId(), "");
  }

  private Optional<Misplaced> misplaced(Entry entry) {
    if (entry instanceof SurgicalCase one) {
      return misplaced(one);
    }
    if (!labels.containsKey(entry.caseId())) {
      return Optional.of(Misplaced.NO_SUCH_CASE);
    }
    return entriesTold.add(entry.id()) ? Optional.empty() : Optional.of(Misplaced.ENTRY_TWICE);
  }

  private Optional<Misplaced> misplaced(SurgicalCase one) {
    if (!told.add(one.id())) {
      return Optional.of(Misplaced.CASE_TWICE);
    }
    var other = taken.putIfAbsent(one.label(), one.id());
    if (other != null && !other.equals(one.id())) {
      return Optional.of(Misplaced.LABEL_TAKEN);
    }
    labels.put(one.id(), one.label());
    return Optional.empty();
  }

  /// Whether rows came, and none of them found its case.
  boolean isAllAstray() {
    return astray && !placed;
  }
}
