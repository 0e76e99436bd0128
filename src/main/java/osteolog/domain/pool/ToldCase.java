package osteolog.domain.pool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osteolog.domain.entry.SurgicalCase;

/// A case as told: its entries with who said what, what was removed from it, its other identities.
///
/// @param caseId its identity in the log that tells it
/// @param aliases the identities that it has elsewhere
/// @param entries its entries, the case itself among them
/// @param removed who removed what once stood in it, by entry
public record ToldCase(
    UUID caseId, Set<UUID> aliases, List<Told> entries, Map<UUID, Said> removed) {

  /// Copies what it is given.
  public ToldCase {
    aliases = Set.copyOf(aliases);
    entries = List.copyOf(entries);
    removed = Map.copyOf(removed);
  }

  /// The case itself; empty where the case was removed.
  public Optional<SurgicalCase> surgicalCase() {
    return entries.stream()
        .map(Told::entry)
        .filter(SurgicalCase.class::isInstance)
        .map(SurgicalCase.class::cast)
        .findFirst();
  }
}
