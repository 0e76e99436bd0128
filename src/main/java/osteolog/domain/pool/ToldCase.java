package osteolog.domain.pool;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import osteolog.domain.entry.SurgicalCase;

/// A case as told: its entries with who said what, what was removed from it, its other identities.
///
/// A log knows more of its own case than it sends: [#gone] stays at home.
///
/// @param caseId its identity in the log that tells it
/// @param aliases the identities that it has elsewhere
/// @param entries its entries, the case itself among them
/// @param removed who removed what, by entry; also of entries that stand, where they were changed
///   later or something refers to them, and of entries never seen here
/// @param gone the removed entries as they were last, for the case that one comes back
public record ToldCase(
    UUID caseId, Set<UUID> aliases, List<Told> entries, Map<UUID, Said> removed, List<Told> gone) {

  /// Copies what it is given.
  public ToldCase {
    aliases = Set.copyOf(aliases);
    entries = List.copyOf(entries);
    removed = Map.copyOf(removed);
    gone = List.copyOf(gone);
  }

  /// A case as it arrives from elsewhere: without what is gone.
  public ToldCase(UUID caseId, Set<UUID> aliases, List<Told> entries, Map<UUID, Said> removed) {
    this(caseId, aliases, entries, removed, List.of());
  }

  /// The case as it may be sent: what was removed is named, its content stays at home.
  public ToldCase toSend() {
    return new ToldCase(caseId, aliases, entries, removed);
  }

  /// The case itself; empty where the case was removed.
  public Optional<SurgicalCase> surgicalCase() {
    return entries.stream()
        .map(Told::entry)
        .filter(SurgicalCase.class::isInstance)
        .map(SurgicalCase.class::cast)
        .findFirst();
  }

  /// When the last word of it was said, by the clock of whoever said it; empty where nobody is
  /// named.
  public Optional<Instant> lastSaid() {
    return Stream.concat(
            entries.stream().flatMap(told -> told.said().values().stream()),
            removed.values().stream())
        .map(Said::at)
        .max(Comparator.naturalOrder());
  }
}
