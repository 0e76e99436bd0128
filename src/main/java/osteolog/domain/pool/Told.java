package osteolog.domain.pool;

import java.util.Map;
import osteolog.domain.entry.Entry;

/// An entry as told: what stands in it, and who said it, column by column.
///
/// @param entry the entry
/// @param said who said each part, by its [Parts] name; an empty part that nobody ever filled has
///   none
public record Told(Entry entry, Map<String, Said> said) {

  /// Copies the map.
  public Told {
    said = Map.copyOf(said);
  }
}
