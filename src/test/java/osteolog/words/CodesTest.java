package osteolog.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// Every code that a record can hold has a name in every language.
class CodesTest {

  private static final String JAPANESE = "codes_ja.properties";

  @ParameterizedTest
  @ValueSource(strings = {"codes.properties", JAPANESE})
  void everyConstantOfTheDomainHasAName(String file) throws Exception {
    assertThat(words(file).keySet()).containsAll(expectedKeys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"codes.properties", JAPANESE})
  void thereIsNoNameWithoutAConstant(String file) throws Exception {
    assertThat(expectedKeys()).containsAll(words(file).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"codes.properties", JAPANESE})
  void noKeyStandsTwice(String file) throws IOException {
    var keys = new ArrayList<String>();
    try (var in = CodesTest.class.getResourceAsStream("/osteolog/words/" + file)) {
      assertThat(in).isNotNull();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"codes.properties", JAPANESE})
  void twoConstantsOfOneListNeverShareAName(String file) throws Exception {
    Map<String, List<String>> names = new HashMap<>();
    words(file)
        .forEach(
            (key, name) ->
                names
                    .computeIfAbsent(key.substring(0, key.indexOf('.')), k -> new ArrayList<>())
                    .add(name));
    names.remove("EntryKinds");
    assertThat(names).allSatisfy((list, said) -> assertThat(said).doesNotHaveDuplicates());
  }

  @Test
  void namesAreFitForListsAndLabels() throws IOException {
    assertThat(words("codes.properties").values())
        .allSatisfy(
            name -> {
              assertThat(name).isNotBlank().isEqualTo(name.strip()).doesNotContain("_", "{", "}");
              assertThat(Character.isLowerCase(name.charAt(0))).as(name).isFalse();
            });
  }

  @Test
  void japaneseNamesAreJapaneseOrTheSameAbbreviation() throws IOException {
    var english = words("codes.properties");
    assertThat(words(JAPANESE))
        .allSatisfy(
            (key, name) ->
                assertThat(
                        name.equals(english.get(key))
                            || name.equals(english.get(key) + "s") // NSAIDs
                            || name.matches(".*[぀-ヿ一-鿿（].*"))
                    .as(key)
                    .isTrue());
  }

  private static Map<String, String> words(String file) throws IOException {
    var properties = new Properties();
    try (var in = CodesTest.class.getResourceAsStream("/osteolog/words/" + file)) {
      assertThat(in).as(file).isNotNull();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Map<String, String> words = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  private static Set<String> expectedKeys() throws IOException, URISyntaxException {
    var keys = new TreeSet<String>();
    for (var type : enumsOfTheDomain()) {
      for (var constant : type.getEnumConstants()) {
        keys.add(type.getSimpleName() + "." + Column.code((Enum<?>) constant));
      }
    }
    for (var kind : EntryKind.values()) {
      keys.add("EntryKinds." + Column.code(kind));
    }
    return keys;
  }

  private static List<Class<?>> enumsOfTheDomain() throws IOException, URISyntaxException {
    var root = Path.of(Entry.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var enums = new ArrayList<Class<?>>();
    try (var files = Files.walk(root.resolve("osteolog/domain"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        var name =
            root.relativize(file).toString().replace(".class", "").replaceAll("[/\\\\]", ".");
        // What the comparison of two logs comes to stands in no record.
        if (!name.endsWith("-info") && !name.startsWith("osteolog.domain.pool.")) {
          var type = classOf(name);
          if (type.isEnum()) {
            enums.add(type);
          }
        }
      }
    }
    assertThat(enums).hasSizeGreaterThan(40);
    return enums;
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(name, false, CodesTest.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
