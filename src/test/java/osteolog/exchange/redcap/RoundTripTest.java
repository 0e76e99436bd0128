package osteolog.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entries;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// What goes out comes back the same.
final class RoundTripTest {

  private static final RedcapOptions ALL = RedcapOptions.DEFAULT.withFileNames().replacing();

  @Property(tries = 40)
  void anyCaseComesBackAsItWas(
      @ForAll("cases") Entry someCase, @ForAll("entries") List<Entry> some, @ForAll long order)
      throws IOException, RedcapRefused {
    var id = someCase.id();
    var entries = some.stream().map(entry -> ofCase(entry, id)).toList();
    var file = new CaseFile((SurgicalCase) someCase, entries);
    var folder = Files.createTempDirectory("redcap");
    try {
      Projects.export(folder, ALL, List.of(file));
      var records = folder.resolve("redcap_records.csv");
      assertSame(Projects.read(records), List.of(file));
      shuffle(records, new Random(order));
      assertSame(Projects.read(records), List.of(file));
    } finally {
      delete(folder);
    }
  }

  private static void assertSame(Projects.Imported back, List<CaseFile> cases) {
    assertThat(back.notTaken()).isEmpty();
    assertThat(back.entries()).containsExactlyInAnyOrderElementsOf(Projects.entries(cases));
  }

  /// The rows in another order: a quoted cell may hold line breaks, so the rows are cut by a
  /// reader.
  private static void shuffle(Path records, Random random) throws IOException {
    var lines = new ArrayList<List<String>>();
    try (var csv = CsvReader.builder().ofCsvRecord(records)) {
      csv.forEach(line -> lines.add(line.getFields()));
    }
    Collections.shuffle(lines.subList(1, lines.size()), random);
    try (var csv = CsvWriter.builder().build(records)) {
      lines.forEach(csv::writeRecord);
    }
  }

  private static Entry ofCase(Entry entry, UUID caseId) {
    Map<String, String> texts = new HashMap<>(entry.texts());
    texts.put("case_id", caseId.toString());
    return Entry.of(entry.kind(), texts);
  }

  @Provide
  Arbitrary<Entry> cases() {
    return Entries.of(EntryKind.CASE).filter(RoundTripTest::isText);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Arbitraries.of(EntryKind.values())
        .filter(kind -> kind != EntryKind.CASE)
        .flatMap(Entries::of)
        .filter(RoundTripTest::isText)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .withoutEdgeCases();
  }

  /// Half a character has no place in UTF-8.
  private static boolean isText(Entry entry) {
    return entry.texts().values().stream()
        .allMatch(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
