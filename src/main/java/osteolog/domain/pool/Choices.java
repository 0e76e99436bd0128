package osteolog.domain.pool;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a person decided against the rule that the later word stands.
///
/// A decision is a statement of its own: it is said by whoever decides, now, so that it stands when
/// the same packet comes again and is told to others.
///
/// @param columns whose columns stand, by entry and the name of a column; those tied to it follow
/// @param entries whose word counts on whether an entry stands, by entry; under the identity of a
///   case that was removed here, [Side#THEIRS] takes it in again
public record Choices(Map<UUID, Map<String, Side>> columns, Map<UUID, Side> entries) {

  /// The later word stands everywhere.
  public static final Choices LATER = new Choices(Map.of(), Map.of());

  /// Copies the maps.
  public Choices {
    var copy = new HashMap<UUID, Map<String, Side>>();
    columns.forEach((id, sides) -> copy.put(id, Map.copyOf(sides)));
    columns = Map.copyOf(copy);
    entries = Map.copyOf(entries);
  }

  /// The same with one more column decided.
  public Choices with(UUID entry, String column, Side side) {
    var all = new HashMap<>(columns);
    var sides = new HashMap<>(all.getOrDefault(entry, Map.of()));
    sides.put(column, side);
    all.put(entry, sides);
    return new Choices(all, entries);
  }

  /// The same with one more entry decided.
  public Choices with(UUID entry, Side side) {
    var all = new HashMap<>(entries);
    all.put(entry, side);
    return new Choices(columns, all);
  }

  Optional<Side> entry(UUID id) {
    return Optional.ofNullable(entries.get(id));
  }
}
