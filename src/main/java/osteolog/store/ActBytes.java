package osteolog.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.pool.Attribution;
import osteolog.domain.schema.Column;

/// An act as the bytes of one record of the journal, written and read change by change.
///
/// It is `{"v":1,"act":id,"name":..,"who":..,"at":..,"reverses":..,"from":{..},"changes":[{"kind":
/// "pain","before":{..},"after":{..}}]}` in UTF-8; an act of many changes is the same, packed with
/// gzip. What cannot be told apart from damage (an unknown version, a missing part) is refused with
/// [ActText.Unreadable].
final class ActBytes {

  private static final int VERSION = 1;
  private static final int GZIP = 0x1f;

  /// What stands behind the last change.
  static final byte[] END = {']', '}'};

  private static final JsonFactory JSON = new JsonFactory();

  /// Takes what is read: the act, still without its changes, then each change.
  interface Reader {
    void act(Act act);

    void change(Change change);

    /// A change with the texts that it was read from.
    default void change(
        Change change, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
      change(change);
    }
  }

  private ActBytes() {}

  /// Writes one act.
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final JsonGenerator json;

    /// Begins an act; its changes are told one by one.
    Writer(Act act, boolean packed) {
      try {
        OutputStream out = packed ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
        json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeNumberField("v", VERSION);
        json.writeStringField("act", act.id().toString());
        json.writeStringField("name", act.name());
        json.writeStringField("who", act.who());
        json.writeStringField("at", act.at().toString());
        if (act.reverses().isPresent()) {
          json.writeNumberField("reverses", act.reverses().getAsLong());
        }
        var from = AttributionText.of(act.from());
        if (from != null) {
          json.writeFieldName("from");
          json.writeRawValue(from);
        }
        json.writeArrayFieldStart("changes");
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    void add(ActText.Said said) {
      try {
        write(json, said);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    /// Ends the act.
    byte[] end() {
      try {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return bytes.toByteArray();
    }
  }

  /// The text of an act up to its first change, not packed; behind the last one comes [#END].
  static byte[] beginning(Act act) {
    var writer = new Writer(act, false);
    try {
      writer.json.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return writer.bytes.toByteArray();
  }

  /// Writes a change.
  static void write(JsonGenerator json, ActText.Said said) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Column.code(said.change().entry().kind()));
    side(json, "before", said.before());
    side(json, "after", said.after());
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeFieldName(name);
      json.writeRawValue(text);
    }
  }

  /// An act with all its changes as bytes.
  static byte[] of(Act act, List<ActText.Said> changes) {
    var writer = new Writer(act, false);
    changes.forEach(writer::add);
    return writer.end();
  }

  /// The whole act of these bytes.
  static Act act(long number, byte[] payload) {
    var heads = new ArrayList<Act>(1);
    var changes = new ArrayList<Change>();
    read(
        number,
        payload,
        new Reader() {
          @Override
          public void act(Act act) {
            heads.add(act);
          }

          @Override
          public void change(Change change) {
            changes.add(change);
          }
        });
    return heads.getFirst().with(changes);
  }

  /// Reads an act change by change. What the reader throws passes through.
  static void read(long number, byte[] payload, Reader reader) {
    try (var text = unpacked(payload)) {
      read(number, text, reader);
    } catch (IOException garbled) {
      throw new ActText.Unreadable();
    }
  }

  /// The same from its text.
  static void read(long number, InputStream text, Reader reader) throws IOException {
    try (var json = JSON.createParser(text)) {
      json.nextToken();
      read(number, json, reader);
    }
  }

  private interface Part<T> {
    T read() throws IOException;
  }

  private static <T> T readable(Part<T> part) throws IOException {
    try {
      return part.read();
    } catch (RuntimeException garbled) {
      throw new ActText.Unreadable();
    }
  }

  private static InputStream unpacked(byte[] payload) throws IOException {
    var in = new ByteArrayInputStream(payload);
    return payload.length > 0 && payload[0] == GZIP ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static void read(long number, JsonParser json, Reader reader) throws IOException {
    var heads = new LinkedHashMap<String, String>();
    var from = Attribution.NONE;
    boolean told = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      var token = json.nextToken();
      if (name.equals("from")) {
        from = readable(() -> AttributionText.read(json));
      } else if (token == JsonToken.START_ARRAY) {
        var said = from;
        reader.act(readable(() -> head(number, heads, said)));
        told = true;
        while (json.nextToken() == JsonToken.START_OBJECT) {
          var texts = readable(() -> texts(json));
          reader.change(readable(texts::change), texts.before(), texts.after());
        }
      } else {
        heads.put(name, json.getText());
      }
    }
    if (!told) {
      throw new ActText.Unreadable();
    }
  }

  private static Act head(long number, Map<String, String> heads, Attribution from) {
    if (Integer.parseInt(heads.getOrDefault("v", "0")) != VERSION) {
      throw new ActText.Unreadable();
    }
    var reverses = heads.get("reverses");
    return new Act(
        number,
        UUID.fromString(heads.getOrDefault("act", "")),
        heads.getOrDefault("name", ""),
        heads.getOrDefault("who", ""),
        Instant.parse(heads.getOrDefault("at", "")),
        reverses == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(reverses)),
        from,
        List.of(),
        false);
  }

  /// A change as texts.
  private record Texts(
      String kind, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {

    Change change() {
      var known = ActText.kind(kind);
      return new Change(
          before == null ? null : Entry.of(known, before),
          after == null ? null : Entry.of(known, after));
    }
  }

  private static Texts texts(JsonParser json) throws IOException {
    var kind = "";
    Map<String, String> before = null;
    Map<String, String> after = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      switch (json.currentName()) {
        case "kind" -> kind = json.nextTextValue();
        case "before" -> {
          json.nextToken();
          before = ActText.texts(json);
        }
        case "after" -> {
          json.nextToken();
          after = ActText.texts(json);
        }
        default -> throw new ActText.Unreadable();
      }
    }
    return new Texts(kind, before, after);
  }
}
