package osteolog.domain.pool;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the values of an act came from, when they were said by others.
///
/// @param packet the packet that brought them
/// @param columns who said what, by entry and by [Parts] name, whether or not the act changes the
///   value; under [#REMOVED] who removed the entry; under the identity of a case and the name that
///   [#removed(UUID)] gives, who removed an entry from it that this act does not remove
/// @param aliases the identities that cases have elsewhere, each with that of the case here
public record Attribution(
    UUID packet, Map<UUID, Map<String, Said>> columns, Map<UUID, UUID> aliases) {

  /// The name under which it stands who removed an entry; no column has it.
  public static final String REMOVED = "";

  /// Of an act of the log's own: nothing came from elsewhere.
  public static final Attribution NONE = new Attribution(new UUID(0, 0), Map.of(), Map.of());

  /// Copies the maps.
  public Attribution {
    var copy = new HashMap<UUID, Map<String, Said>>();
    columns.forEach((id, said) -> copy.put(id, Map.copyOf(said)));
    columns = Map.copyOf(copy);
    aliases = Map.copyOf(aliases);
  }

  /// Who said what stands in a column of an entry; none where the act itself said it.
  public @Nullable Said said(UUID entry, String column) {
    return columns.getOrDefault(entry, Map.of()).get(column);
  }

  /// The name, beside the columns of a case, under which it stands who removed an entry that the
  /// act leaves as it is: one never seen here, one already gone, or one that something refers to.
  public static String removed(UUID entry) {
    return "-" + entry;
  }

  /// Who removed the entries of a case that the act leaves as they are, by entry.
  public Map<UUID, Said> removedFrom(UUID caseId) {
    var removed = new HashMap<UUID, Said>();
    columns
        .getOrDefault(caseId, Map.of())
        .forEach(
            (name, said) -> {
              if (name.startsWith("-")) {
                removed.put(UUID.fromString(name.substring(1)), said);
              }
            });
    return removed;
  }
}
