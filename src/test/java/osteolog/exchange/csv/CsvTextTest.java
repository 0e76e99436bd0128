package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Listed;

/// A text of any signs, out and back.
class CsvTextTest {

  @Property(tries = 100)
  void anyTextComesBackAsItWasRecorded(
      @ForAll("nasty") String text, @ForAll CsvOptions.Separator separator) throws IOException {
    Assume.that(!text.isEmpty());
    var temporary = Files.createTempDirectory("osteolog-csv");
    try {
      var options = CsvOptions.DEFAULT.separatedBy(separator);
      var written = new CsvExport(noted(text), options).write(temporary, (_, _) -> {}, () -> false);
      var file = temporary.resolve("pain.csv");
      try (var reader =
          CsvReader.builder()
              .fieldSeparator(separator.sign())
              .detectBomHeader(true)
              .ofNamedCsvRecord(file)) {
        assertThat(reader.stream().map(r -> SpreadsheetSafe.unguard(r.getField("note"))))
            .containsExactly(text);
      }
      for (var path : written.orElseThrow().files()) {
        Files.delete(path);
      }
    } finally {
      Files.delete(temporary);
    }
  }

  @Provide
  static Arbitrary<String> nasty() {
    var whole = Arbitraries.chars().filter(c -> !Character.isSurrogate(c));
    return Arbitraries.oneOf(
        Arbitraries.of("\"", ",", ";", "\r\n", "\n", "\r", "=", "'", "😀", "a", " ", "#", "\t")
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join("", parts)),
        Arbitraries.strings().withChars("=+-@'\"\r\n,;").ofMaxLength(6),
        whole.array(char[].class).ofMaxSize(20).map(String::new));
  }

  static Listed noted(String text) {
    return new Listed(
        List.of(
            Cases.file(
                1,
                Map.of("label", "A"),
                Cases.entry(
                    EntryKind.PAIN, 2, 1, Map.of("scale", "nrs", "value", "0", "note", text)))));
  }
}
