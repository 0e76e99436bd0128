package osteolog.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// Entries as JSON, their canonical texts by column: what stands in the journal and in the history.
final class ActText {

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

    /// A change whose sides were read from these texts, which are canonical.
    static Said of(
        Change change, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
      return new Said(
          change, before == null ? null : text(before), after == null ? null : text(after));
    }
  }

  private ActText() {}

  static @Nullable String text(@Nullable Entry entry) {
    return entry == null ? null : text(entry.texts());
  }

  private static String text(Map<String, String> texts) {
    var out = new StringWriter(256);
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      for (var text : texts.entrySet()) {
        json.writeStringField(text.getKey(), text.getValue());
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
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

  static EntryKind kind(@Nullable String code) {
    for (var kind : EntryKind.values()) {
      if (kind.name().equalsIgnoreCase(code) && Column.code(kind).equals(code)) {
        return kind;
      }
    }
    throw new Unreadable();
  }

  /// The texts of the object at which the parser stands.
  static Map<String, String> texts(JsonParser json) throws IOException {
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
