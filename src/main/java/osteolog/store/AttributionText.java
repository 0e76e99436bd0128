package osteolog.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.pool.Attribution;
import osteolog.domain.pool.Said;

/// Where the values of an act came from, as JSON: `{"packet":id,"columns":{entry:{column:[who,at,
/// log]}},"aliases":{case:case}}`, in the order of the names, so that equal ones are equal texts.
final class AttributionText {

  private static final JsonFactory JSON = new JsonFactory();

  private AttributionText() {}

  /// The text; none for an act of the log's own.
  static @Nullable String of(Attribution from) {
    if (from.equals(Attribution.NONE)) {
      return null;
    }
    var out = new StringWriter(256);
    try (var json = JSON.createGenerator(out)) {
      write(from, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void write(Attribution from, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("packet", from.packet().toString());
    json.writeObjectFieldStart("columns");
    for (var entry : new TreeMap<>(from.columns()).entrySet()) {
      json.writeObjectFieldStart(entry.getKey().toString());
      for (var column : new TreeMap<>(entry.getValue()).entrySet()) {
        var said = column.getValue();
        json.writeFieldName(column.getKey());
        json.writeStartArray();
        json.writeString(said.who());
        json.writeString(said.at().toString());
        json.writeString(said.log().toString());
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("aliases");
    for (var alias : new TreeMap<>(from.aliases()).entrySet()) {
      json.writeStringField(alias.getKey().toString(), alias.getValue().toString());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /// Reads the text; none is an act of the log's own.
  static Attribution of(@Nullable String text) {
    if (text == null) {
      return Attribution.NONE;
    }
    try (var json = JSON.createParser(text)) {
      json.nextToken();
      return read(json);
    } catch (IOException | RuntimeException garbled) {
      throw new ActText.Unreadable();
    }
  }

  /// Reads the object at which the parser stands.
  static Attribution read(JsonParser json) throws IOException {
    var packet = Attribution.NONE.packet();
    var columns = new HashMap<UUID, Map<String, Said>>();
    var aliases = new HashMap<UUID, UUID>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      json.nextToken();
      switch (name) {
        case "packet" -> packet = UUID.fromString(json.getText());
        case "columns" -> columns(json, columns);
        case "aliases" -> aliases(json, aliases);
        default -> throw new ActText.Unreadable();
      }
    }
    return new Attribution(packet, columns, aliases);
  }

  private static void columns(JsonParser json, Map<UUID, Map<String, Said>> into)
      throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var entry = UUID.fromString(json.currentName());
      var said = new HashMap<String, Said>();
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var column = json.currentName();
        json.nextToken();
        var who = json.nextTextValue();
        var at = Instant.parse(json.nextTextValue());
        said.put(column, new Said(who, at, UUID.fromString(json.nextTextValue())));
        json.nextToken();
      }
      into.put(entry, said);
    }
  }

  private static void aliases(JsonParser json, Map<UUID, UUID> into) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      into.put(UUID.fromString(json.currentName()), UUID.fromString(json.nextTextValue()));
    }
  }
}
