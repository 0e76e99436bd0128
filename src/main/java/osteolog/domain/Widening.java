package osteolog.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import osteolog.domain.entry.SurgicalCase;

/// What one long act does to the state of its cases, change by change: the first change of a record
/// that was complete makes a draft of it, and every later one finds a draft.
public final class Widening {

  private final Function<UUID, Optional<SurgicalCase>> stored;
  private final Signature by;
  private final Map<UUID, SurgicalCase> now = new HashMap<>();

  /// Of an act by this person; `stored` gives a case as it is kept.
  public Widening(Function<UUID, Optional<SurgicalCase>> stored, Signature by) {
    this.stored = stored;
    this.by = by;
  }

  /// The change with what it does to the state of its case.
  public List<Change> of(Change change) {
    var widened = CaseProgress.widened(List.of(change), this::kept, by);
    for (var one : widened) {
      if (one.before() != null && one.after() instanceof SurgicalCase after) {
        now.put(after.id(), after);
      }
    }
    return widened;
  }

  private Optional<SurgicalCase> kept(UUID id) {
    return Optional.ofNullable(now.get(id)).or(() -> stored.apply(id));
  }
}
