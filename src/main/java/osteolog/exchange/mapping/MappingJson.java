package osteolog.exchange.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.exchange.mapping.Feed.Always;
import osteolog.exchange.mapping.Feed.Cell;
import osteolog.exchange.mapping.Feed.From;
import osteolog.exchange.mapping.MappingFault.Why;

/// A mapping as JSON: `{"osteolog_mapping": 1, "name": ..., "case": {...}, "slots": [...]}`.
///
/// A foreign value maps to a text (`"right"`), to a reason (`{"missing": "UNK"}`) or to nothing
/// (`null`).
final class MappingJson {

  private static final String VERSION_KEY = "osteolog_mapping";
  private static final int VERSION = 1;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MappingJson() {}

  static String write(Mapping mapping) {
    var root = NODES.objectNode();
    root.put(VERSION_KEY, VERSION);
    root.put("name", mapping.name());
    root.put("guarded", mapping.guarded());
    var cases = root.putObject("case");
    cases.put("make", mapping.cases().make());
    put(cases, "id", mapping.cases().id());
    put(cases, "label", mapping.cases().label());
    var slots = root.putArray("slots");
    for (var slot : mapping.slots()) {
      var node = slots.addObject();
      node.put("kind", Column.code(slot.kind()));
      node.put("number", slot.number());
      node.put("each_row", slot.eachRow());
      var feeds = node.putArray("feeds");
      slot.feeds().forEach(feed -> feeds.add(node(feed)));
    }
    return root.toPrettyString();
  }

  private static void put(ObjectNode into, String key, @Nullable Cell cell) {
    if (cell != null) {
      into.put(key, cell.header());
    }
  }

  private static ObjectNode node(Feed feed) {
    var node = NODES.objectNode();
    node.put("column", feed.column());
    switch (feed.from()) {
      case Cell cell -> put(node, "from", cell);
      case Always(var text) -> node.put("always", text);
    }
    if (!feed.values().isEmpty()) {
      var values = node.putObject("values");
      feed.values().forEach((foreign, meaning) -> values.set(foreign, node(meaning)));
    }
    if (feed.dates() != null) {
      node.put("dates", Column.code(feed.dates()));
    }
    if (feed.decimalComma()) {
      node.put("decimal_comma", true);
    }
    return node;
  }

  private static JsonNode node(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Value(var text) -> NODES.textNode(text);
      case Meaning.Absent(var reason) -> NODES.objectNode().put("missing", reason.name());
      case Meaning.Blank() -> NODES.nullNode();
    };
  }

  static Mapping read(String json) throws MappingRefused {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(json);
    } catch (JsonProcessingException none) {
      throw refused(Why.NOT_JSON, "");
    }
    if (!root.path(VERSION_KEY).isInt()) {
      throw refused(Why.NOT_A_MAPPING, VERSION_KEY);
    }
    if (root.path(VERSION_KEY).intValue() > VERSION) {
      throw refused(Why.NEWER_VERSION, "");
    }
    var cases = root.path("case");
    var slots = new ArrayList<Slot>();
    for (var node : root.path("slots")) {
      slots.add(slot(node));
    }
    return new Mapping(
        text(root, "name"),
        new CaseColumns(
            cell(cases.path("id")), cell(cases.path("label")), cases.path("make").asBoolean()),
        slots,
        root.path("guarded").asBoolean());
  }

  private static Slot slot(JsonNode node) throws MappingRefused {
    var feeds = new ArrayList<Feed>();
    for (var feed : node.path("feeds")) {
      feeds.add(feed(feed));
    }
    var kind = constant(EntryKind.values(), text(node, "kind"), Why.NO_SUCH_KIND);
    return new Slot(kind, node.path("number").asInt(1), node.path("each_row").asBoolean(), feeds);
  }

  private static Feed feed(JsonNode node) throws MappingRefused {
    var cell = cell(node.path("from"));
    From from = cell == null ? new Always(text(node, "always")) : cell;
    var dates =
        node.has("dates")
            ? constant(DateOrder.values(), text(node, "dates"), Why.NOT_A_MAPPING)
            : null;
    return new Feed(
        text(node, "column"),
        from,
        values(node.path("values")),
        dates,
        node.path("decimal_comma").asBoolean());
  }

  private static Map<String, Meaning> values(JsonNode node) throws MappingRefused {
    var values = new LinkedHashMap<String, Meaning>();
    for (var value : node.properties()) {
      var meaning = value.getValue();
      if (meaning.isNull()) {
        values.put(value.getKey(), new Meaning.Blank());
      } else if (meaning.isTextual()) {
        values.put(value.getKey(), new Meaning.Value(meaning.textValue()));
      } else {
        var reason = constant(Missing.Reason.values(), text(meaning, "missing"), Why.NOT_A_MAPPING);
        values.put(value.getKey(), new Meaning.Absent(reason));
      }
    }
    return values;
  }

  private static @Nullable Cell cell(JsonNode node) {
    return node.isTextual() ? new Cell(node.textValue()) : null;
  }

  private static String text(JsonNode node, String key) throws MappingRefused {
    if (!node.path(key).isTextual()) {
      throw refused(Why.NOT_A_MAPPING, key);
    }
    return node.path(key).textValue();
  }

  private static <E extends Enum<E>> E constant(E[] all, String code, Why why)
      throws MappingRefused {
    return Arrays.stream(all)
        .filter(c -> Column.code(c).equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() -> refused(why, code));
  }

  private static MappingRefused refused(Why why, String where) {
    return new MappingRefused(List.of(new MappingFault(why, where)));
  }
}
