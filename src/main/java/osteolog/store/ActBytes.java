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
  private static final JsonFactory JSON = new JsonFactory();

  /// Takes what is read: the act, still without its changes, then each change.
  interface Reader {
    void act(Act act);

    void change(Change change);
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
        json.writeStartObject();
        json.writeStringField("kind", Column.code(said.change().entry().kind()));
        side("before", said.before());
        side("after", said.after());
        json.writeEndObject();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private void side(String name, @Nullable String text) throws IOException {
      if (text != null) {
        json.writeFieldName(name);
        json.writeRawValue(text);
      }
    }

    /// How many bytes there are at least so far.
    int size() {
      return bytes.size();
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
    try (var json = JSON.createParser(unpacked(payload))) {
      json.nextToken();
      read(number, json, reader);
    } catch (IOException garbled) {
      throw new ActText.Unreadable();
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
          reader.change(readable(() -> change(json)));
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

  private static Change change(JsonParser json) throws IOException {
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
    var known = ActText.kind(kind);
    return new Change(
        before == null ? null : Entry.of(known, before),
        after == null ? null : Entry.of(known, after));
  }
}
