package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import osteolog.exchange.table.TableRefused;

/// A mapping that somebody sent, altered in any way: it is read or refused, its faults are told,
/// and what is left of it reads a table row by row.
class HostileMappingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEADER = "label|sex|age|side|bone|biopsy date|pain nrs|pain date";
  private static final String[] ROWS = {
    "P1|F|54|R|tibia|13/05/2016|6|2017-01-02", "P1|?||L|x|05/2016|7/10|b+2m", "|||||||"
  };
  private static final List<String> INSTEAD =
      List.of(
          "null",
          "1",
          "-2147483648",
          "1e400",
          "true",
          "\"\"",
          "\"label\"",
          "\"case\"",
          "\"pain\"",
          "\"value\"",
          "\"b+2m\"",
          "\"open_biopsy\"",
          "[]",
          "{}",
          "[[[]]]",
          "{\"missing\":\"UNK\"}",
          "\"\\u0000\"");

  private static String seed() {
    try (var in = HostileMappingTest.class.getResourceAsStream("seeds/wide-table.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void anyPartsReplacedLeftOutOrDoubled(@ForAll long chance) throws IOException {
    var random = new Random(chance);
    var root = JSON.readTree(seed());
    for (int n = random.nextInt(4); n >= 0; n--) {
      var places = new ArrayList<JsonNode>();
      places.add(root);
      for (int i = 0; i < places.size(); i++) {
        places.get(i).forEach(child -> addIfWhole(child, places));
      }
      change(places.get(random.nextInt(places.size())), random);
    }
    readOrRefused(root.toString());
  }

  private static void addIfWhole(JsonNode child, List<JsonNode> places) {
    if (child.isContainerNode()) {
      places.add(child);
    }
  }

  private static void change(JsonNode place, Random random) throws IOException {
    var other = JSON.readTree(INSTEAD.get(random.nextInt(INSTEAD.size())));
    if (place instanceof ObjectNode object && !object.isEmpty()) {
      var names = new ArrayList<String>();
      object.fieldNames().forEachRemaining(names::add);
      var name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(3)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name, other);
        default -> object.set("other " + name, object.get(name));
      }
    } else if (place instanceof ArrayNode array && !array.isEmpty()) {
      int at = random.nextInt(array.size());
      switch (random.nextInt(3)) {
        case 0 -> array.remove(at);
        case 1 -> array.set(at, other);
        default -> array.add(array.get(at).deepCopy());
      }
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void anySignsReplaced(@ForAll long chance) {
    var random = new Random(chance);
    var text = new StringBuilder(seed());
    for (int n = random.nextInt(4); n >= 0; n--) {
      text.setCharAt(
          random.nextInt(text.length()), "{}[]\":,0\\u\u0000é右".charAt(random.nextInt(13)));
    }
    readOrRefused(text.substring(0, random.nextInt(8) > 0 ? text.length() : text.length() / 2));
  }

  private static void readOrRefused(String json) {
    var table = Given.table(HEADER, ROWS);
    try {
      var outcomes = new ArrayList<Outcome>();
      new Importing(Mapping.fromJson(json), table, new Kept(), UUID::randomUUID)
          .read(outcomes::add);
      assertThat(outcomes).hasSize(ROWS.length);
    } catch (MappingRefused refused) {
      assertThat(refused.faults()).isNotEmpty();
    } catch (TableRefused impossible) {
      throw new AssertionError(impossible);
    }
  }
}
