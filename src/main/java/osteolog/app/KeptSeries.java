package osteolog.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.Side;
import osteolog.domain.schema.Column;
import osteolog.ui.series.SavedSeries;
import osteolog.ui.series.SeriesFilter;
import osteolog.ui.series.SeriesFilter.Source;

/// The user's named filters, among the settings. What is not understood of them is left out.
record KeptSeries(Settings settings) implements SavedSeries {

  private static final String PART = "series";

  @Override
  public List<SeriesFilter> all() {
    var all = new ArrayList<SeriesFilter>();
    settings
        .part(PART)
        .properties()
        .forEach(
            entry -> {
              var node = entry.getValue();
              var source = codes(Source.class, node.path("source"));
              all.add(
                  new SeriesFilter(
                      entry.getKey(),
                      source.isEmpty() ? Source.OWN : source.iterator().next(),
                      codes(Condition.class, node.path("diagnoses")),
                      codes(Bone.class, node.path("bones")),
                      codes(Side.class, node.path("sides"))));
            });
    all.sort(Comparator.comparing(SeriesFilter::name));
    return all;
  }

  private static <E extends Enum<E>> Set<E> codes(Class<E> type, JsonNode texts) {
    var codes = EnumSet.noneOf(type);
    for (var code : type.getEnumConstants()) {
      texts.forEach(
          text -> {
            if (text.asText().toUpperCase(Locale.ROOT).equals(code.name())) {
              codes.add(code);
            }
          });
    }
    return codes;
  }

  @Override
  public void keep(SeriesFilter filter) {
    settings.change(
        all -> {
          ObjectNode node = all.withObject("/" + PART).putObject(filter.name());
          put(node.putArray("source"), Set.of(filter.source()));
          put(node.putArray("diagnoses"), filter.diagnoses());
          put(node.putArray("bones"), filter.bones());
          put(node.putArray("sides"), filter.sides());
        });
  }

  private static void put(ArrayNode into, Set<? extends Enum<?>> codes) {
    codes.stream().map(Column::code).sorted().forEach(into::add);
  }

  @Override
  public void remove(String name) {
    settings.change(all -> all.withObject("/" + PART).remove(name));
  }
}
