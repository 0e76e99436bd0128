package osteolog.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingRefused;
import osteolog.ui.importing.SavedMappings;

/// The user's mappings of foreign tables, among the settings. What is not understood of them is
/// left out.
///
/// They hold headers, and the foreign values that somebody gave a meaning: codes and words of a
/// column of codes, never the row in which one stood. Where such a column holds more than codes, a
/// value kept here may be a word that somebody wrote about a patient.
record KeptMappings(Settings settings) implements SavedMappings {

  private static final String PART = "mappings";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public List<Mapping> all() {
    var all = new ArrayList<Mapping>();
    settings
        .part(PART)
        .properties()
        .forEach(
            entry ->
                mapping(entry.getValue()).map(m -> m.named(entry.getKey())).ifPresent(all::add));
    all.sort(Comparator.comparing(Mapping::name));
    return all;
  }

  private static Optional<Mapping> mapping(JsonNode node) {
    try {
      return Optional.of(Mapping.fromJson(node.toString()));
    } catch (MappingRefused none) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(Mapping mapping) {
    settings.change(
        all -> {
          try {
            all.withObject("/" + PART).set(mapping.name(), JSON.readTree(mapping.toJson()));
          } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
          }
        });
  }

  @Override
  public void remove(String name) {
    settings.change(all -> all.withObject("/" + PART).remove(name));
  }
}
