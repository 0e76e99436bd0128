package osteolog.exchange.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One element or resource on its way into JSON: a small tree that never holds an empty part, which
/// FHIR forbids.
final class Element {

  /// The first of the signs that picture control characters.
  private static final char FIRST_SIGN = 0x2400;

  private final Map<String, Object> parts = new LinkedHashMap<>();

  /// An element with one part.
  static Element of(String name, @Nullable Object value) {
    return new Element().with(name, value);
  }

  /// A resource of that type.
  static Element resource(String type, String id) {
    return of("resourceType", type).with("id", id);
  }

  /// The same with this part: a text, a number, a truth value, an element, or a list of elements or
  /// texts; nothing happens where it is `null`, blank or empty.
  Element with(String name, @Nullable Object value) {
    if (value != null && !isEmpty(value)) {
      parts.put(name, value);
    }
    return this;
  }

  private static boolean isEmpty(Object value) {
    return switch (value) {
      case String text -> text.isBlank();
      case Element element -> element.parts.isEmpty();
      case List<?> list -> list.isEmpty();
      default -> false;
    };
  }

  /// Whether it has no part.
  boolean isEmpty() {
    return parts.isEmpty();
  }

  /// The name under which other resources of the bundle refer to this one.
  String urn() {
    return "urn:uuid:" + parts.get("id");
  }

  /// Writes it.
  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (var part : parts.entrySet()) {
      json.writeFieldName(part.getKey());
      write(part.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case String text -> json.writeString(printable(text));
      case Integer number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      case Element element -> element.write(json);
      case List<?> list -> {
        json.writeStartArray();
        for (var part : list) {
          write(part, json);
        }
        json.writeEndArray();
      }
      default -> throw new IllegalArgumentException("no such part: " + value.getClass());
    }
  }

  /// FHIR allows no control characters: each becomes the sign that stands for it, so that it is
  /// still told.
  private static String printable(String text) {
    if (text.chars().allMatch(Element::isAllowed)) {
      return text;
    }
    var printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      printable.append(isAllowed(c) ? c : (char) (FIRST_SIGN + c));
    }
    return printable.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
