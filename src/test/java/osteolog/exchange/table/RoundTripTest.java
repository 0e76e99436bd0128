package osteolog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/// Any texts that are written to a table come back the same.
class RoundTripTest {

  private static final Path FOLDER = folder();

  private static Path folder() {
    try {
      return Files.createTempDirectory("osteolog-tables");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @AfterContainer
  static void cleanUp() throws IOException {
    Files.deleteIfExists(FOLDER.resolve("table.csv"));
    Files.deleteIfExists(FOLDER);
  }

  /// How a table is written.
  record Way(Charset charset, boolean marked, char separator, LineDelimiter end, boolean quoted) {}

  @Provide
  Arbitrary<Way> ways() {
    return Combinators.combine(
            Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-31j")
                .map(Charset::forName),
            Arbitraries.of(true, false),
            Arbitraries.of(',', ';', '\t', '|'),
            Arbitraries.of(LineDelimiter.CRLF, LineDelimiter.LF, LineDelimiter.CR),
            Arbitraries.of(true, false))
        .as(Way::new);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    var text =
        Arbitraries.strings()
            .withChars(" ,;\t|\"\r\n'=+-@#\\0123456789")
            .withChars('a', 'z')
            .withChars('A', 'Z')
            .withChars(
                "\u00E9\u00E8\u00FC\u00DF\u00B5\u2019\u53F3\u5DE6\u9AA8\u7537\u3042\u30A2\uFF76")
            .ofMaxLength(12);
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(width -> text.list().ofSize(width).list().ofMinSize(0).ofMaxSize(8));
  }

  @Property(tries = 300)
  void whatWasWrittenIsRead(@ForAll("tables") List<List<String>> written, @ForAll("ways") Way way)
      throws IOException, TableRefused {
    // What the encoding cannot hold cannot come back, and rows without text are passed over.
    var rows =
        written.stream()
            .map(r -> r.stream().map(t -> held(t, way.charset()) ? t : "x").toList())
            .filter(r -> r.stream().anyMatch(t -> !t.isBlank()))
            .toList();
    var header = new ArrayList<String>();
    for (var i = 0; i < (written.isEmpty() ? 1 : written.getFirst().size()); i++) {
      header.add("column no " + i);
    }

    var read = Reading.of(file(header, rows, way), hints(way));

    assertThat(read.header()).isEqualTo(header);
    assertThat(read.cells()).isEqualTo(rows);
    assertThat(read.rows()).allMatch(r -> r.faults().isEmpty());
  }

  private static boolean held(String text, Charset charset) {
    return new String(text.getBytes(charset), charset).equals(text);
  }

  /// Random signs look like no language, so the encoding is told where it has no mark; and no
  /// separator can be found in a table of one column that is full of them.
  private static Hints hints(Way way) {
    return Hints.NONE.with(way.charset()).separatedBy(way.separator());
  }

  private static Path file(List<String> header, List<List<String>> rows, Way way) {
    var text = new StringWriter();
    var builder = CsvWriter.builder().fieldSeparator(way.separator()).lineDelimiter(way.end());
    if (way.quoted()) {
      builder.quoteStrategy(QuoteStrategies.ALWAYS);
    }
    try (var csv = builder.build(text)) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    var canBeMarked =
        StandardCharsets.UTF_8.equals(way.charset()) || way.charset().name().startsWith("UTF-16");
    var mark = way.marked() && canBeMarked ? "\uFEFF" : "";
    return Reading.file(FOLDER, (mark + text).getBytes(way.charset()));
  }

  @Property(tries = 100)
  void separatorAndMarkedEncodingAreFound(
      @ForAll("ways") Way way, @ForAll("words") List<String> words)
      throws IOException, TableRefused {
    var header = List.of("id", "bone", "note");
    var rows = words.stream().map(w -> List.of("1", w, w + " , ; " + w)).toList();
    var utf =
        new Way(StandardCharsets.UTF_8, way.marked(), way.separator(), way.end(), way.quoted());

    var read = Reading.of(file(header, rows, utf));

    assertThat(read.header()).isEqualTo(header);
    assertThat(read.cells()).isEqualTo(rows);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "ulna", "os f\u00E9mur", "\u53F3\u5927\u817F\u9AA8", "5\" nail", "a\nb", "")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
