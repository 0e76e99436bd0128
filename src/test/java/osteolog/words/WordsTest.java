package osteolog.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// The bundles: both languages whole, no key twice, every key of an FXML and every column there.
class WordsTest {

  private static Properties bundle(String name) throws IOException {
    var properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name + ".properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    for (var name : Words.BUNDLES) {
      assertThat(bundle(name + "_ja").stringPropertyNames())
          .as(name)
          .containsExactlyInAnyOrderElementsOf(bundle(name).stringPropertyNames());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasDoneToAnyKindOfEntryIsSaidInWords(EntryKind kind) {
    for (var language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      var words = Words.in(language);
      for (var deed : List.of("add.", "edit.", "remove.")) {
        assertThat(words.act(deed + Column.code(kind)))
            .contains(words.name(kind))
            .doesNotContain(deed);
      }
    }
  }

  @Test
  void theSamePlacesForArgumentsStandInBothLanguages() throws IOException {
    var place = Pattern.compile("\\{(\\d)}");
    for (var name : Words.BUNDLES) {
      var english = bundle(name);
      var japanese = bundle(name + "_ja");
      for (var key : english.stringPropertyNames()) {
        assertThat(
                new TreeSet<>(
                    place
                        .matcher(japanese.getProperty(key))
                        .results()
                        .map(r -> r.group(1))
                        .toList()))
            .as(key)
            .isEqualTo(
                new TreeSet<>(
                    place
                        .matcher(english.getProperty(key))
                        .results()
                        .map(r -> r.group(1))
                        .toList()));
      }
    }
  }

  /// A lone apostrophe would swallow the places after it.
  @Test
  void anApostropheBesidePlacesForArgumentsIsDoubled() throws IOException {
    for (var name : Words.BUNDLES) {
      for (var language : List.of("", "_ja")) {
        var bundle = bundle(name + language);
        for (var key : bundle.stringPropertyNames()) {
          var text = bundle.getProperty(key);
          assertThat(text.contains("{") && text.replace("''", "").contains("'")).as(key).isFalse();
        }
      }
    }
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    var seen = new ArrayList<String>();
    for (var name : Words.BUNDLES) {
      try (var lines =
          Files.lines(Path.of("src/main/resources/osteolog/words/" + name + ".properties"))) {
        lines
            .filter(l -> !l.startsWith("#") && l.contains("="))
            .map(l -> l.substring(0, l.indexOf('=')).strip())
            .forEach(seen::add);
      }
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  @Test
  void everyKeyOfAnFxmlIsThere() throws IOException {
    var key = Pattern.compile("\"%([a-z._]+)\"");
    var words = Words.in(Locale.ENGLISH);
    for (var file : fxml()) {
      key.matcher(Files.readString(file))
          .results()
          .forEach(r -> assertThat(words.has(r.group(1))).as(file + " " + r.group(1)).isTrue());
    }
  }

  private static List<Path> fxml() throws IOException {
    try (var files = Files.list(Path.of("fxml"))) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyColumnHasALabelAndEveryUnitAWord(String language) {
    var words = Words.in(Locale.of(language));
    for (var kind : EntryKind.values()) {
      for (var column : kind.shape().columns()) {
        if (column.type() != Column.Type.ID && column.type() != Column.Type.MISSING) {
          assertThat(words.has("field." + column.name())).as(column.name()).isTrue();
        }
        var unit = column.field().unit();
        assertThat(unit.isEmpty() || words.has("unit." + unit)).as(unit).isTrue();
      }
    }
  }

  @Test
  void anUnknownLanguageReadsEnglish() {
    assertThat(Words.in(Locale.of("fi")).text("rail.cases"))
        .isEqualTo(Words.in(Locale.ENGLISH).text("rail.cases"));
  }
}
