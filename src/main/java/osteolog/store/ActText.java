package osteolog.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// Acts and entries as JSON: what stands in the journal and in the history.
///
/// An act is `{"v":1,"act":id,"name":..,"who":..,"at":..,"reverses":..,"changes":[{"kind":"pain",
/// "before":{..},"after":{..}}]}`; an entry is its canonical texts by column. What cannot be told
/// apart from damage (an unknown version, a missing part) is refused with [Unreadable].
final class ActText {

  private static final int VERSION = 1;
  private static final JsonFactory JSON = new JsonFactory();

  /// The text is no act, or the act of a newer program; it tells nothing of the text.
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("a record that is no act");
    }
  }

  /// A change with both sides as text, so that each is written once for journal and history.
  record Said(Change change, @Nullable String before, @Nullable String after) {

    static Said of(Change change) {
      return new Said(change, text(change.before()), text(change.after()));
    }
  }

  private ActText() {}

  static @Nullable String text(@Nullable Entry entry) {
    if (entry == null) {
      return null;
    }
    var out = new StringWriter(256);
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      for (var text : entry.texts().entrySet()) {
        json.writeStringField(text.getKey(), text.getValue());
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  static byte[] bytes(Act act, List<Said> changes) {
    var out = new ByteArrayOutputStream(512);
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("v", VERSION);
      json.writeStringField("act", act.id().toString());
      json.writeStringField("name", act.name());
      json.writeStringField("who", act.who());
      json.writeStringField("at", act.at().toString());
      if (act.reverses().isPresent()) {
        json.writeNumberField("reverses", act.reverses().getAsLong());
      }
      json.writeArrayFieldStart("changes");
      for (var said : changes) {
        json.writeStartObject();
        json.writeStringField("kind", Column.code(said.change().entry().kind()));
        side(json, "before", said.before());
        side(json, "after", said.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void side(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeFieldName(name);
      json.writeRawValue(text);
    }
  }

  static Entry entry(EntryKind kind, String text) {
    try (var json = JSON.createParser(text)) {
      json.nextToken();
      return Entry.of(kind, texts(json));
    } catch (IOException | IllegalArgumentException garbled) {
      throw new Unreadable();
    }
  }

  static @Nullable Entry entryOrNone(EntryKind kind, @Nullable String text) {
    return text == null ? null : entry(kind, text);
  }

  static Act act(long number, byte[] payload) {
    try (var json = JSON.createParser(new String(payload, StandardCharsets.UTF_8))) {
      json.nextToken();
      return act(number, json);
    } catch (IOException | RuntimeException garbled) {
      throw new Unreadable();
    }
  }

  private static Act act(long number, JsonParser json) throws IOException {
    var heads = new LinkedHashMap<String, String>();
    var changes = new ArrayList<Change>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          changes.add(change(json));
        }
      } else {
        heads.put(name, json.getText());
      }
    }
    if (Integer.parseInt(heads.getOrDefault("v", "0")) != VERSION) {
      throw new Unreadable();
    }
    var reverses = heads.get("reverses");
    return new Act(
        number,
        UUID.fromString(heads.getOrDefault("act", "")),
        heads.getOrDefault("name", ""),
        heads.getOrDefault("who", ""),
        Instant.parse(heads.getOrDefault("at", "")),
        reverses == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(reverses)),
        changes);
  }

  private static Change change(JsonParser json) throws IOException {
    var kind = "";
    Map<String, String> before = null;
    Map<String, String> after = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      switch (json.currentName()) {
        case "kind" -> kind = json.nextTextValue();
        case "before" -> {
          json.nextToken();
          before = texts(json);
        }
        case "after" -> {
          json.nextToken();
          after = texts(json);
        }
        default -> throw new Unreadable();
      }
    }
    var known = kind(kind);
    return new Change(
        before == null ? null : Entry.of(known, before),
        after == null ? null : Entry.of(known, after));
  }

  static EntryKind kind(@Nullable String code) {
    for (var kind : EntryKind.values()) {
      if (Column.code(kind).equals(code)) {
        return kind;
      }
    }
    throw new Unreadable();
  }

  private static Map<String, String> texts(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new Unreadable();
    }
    var texts = new LinkedHashMap<String, String>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      texts.put(json.currentName(), json.nextTextValue());
    }
    return texts;
  }
}
