package osteolog.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of other tables and languages that come with the program.
final class Synonyms {

  private static final String PLACE = "/osteolog/mapping/";

  private Synonyms() {}

  /// The content of one of the resource files.
  static JsonNode file(String name) {
    try (InputStream in = Synonyms.class.getResourceAsStream(PLACE + name + ".json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The texts of an array.
  static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  /// The codes of a list of words by each of its words, folded.
  static Map<String, String> byWord(JsonNode codes) {
    var words = new HashMap<String, String>();
    codes
        .properties()
        .forEach(
            code ->
                texts(code.getValue())
                    .forEach(word -> words.put(ForeignText.folded(word), code.getKey())));
    return words;
  }

  /// English short names of months by their names in other languages, folded.
  static Map<String, String> months() {
    return byWord(file("months"));
  }
}
