package osteolog.exchange.wide;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;
import osteolog.exchange.Written;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvTable;
import osteolog.exchange.published.PublishedCases;

final class WideExportTest {

  @TempDir Path folder;

  @Test
  void everyNameIsUniqueAndTakenBySpssStataAndR() {
    var names = new ArrayList<String>();
    for (var table : CsvTable.all(CsvOptions.DEFAULT.withFileNames())) {
      for (int number :
          table.kind() == EntryKind.CASE ? List.of(0) : List.of(1, 10, 11, 110, 200)) {
        var skipped = number == 0 ? 0 : 2;
        table.columns().stream()
            .skip(skipped)
            .map(c -> new WideColumn(table.kind(), number, c).name())
            .forEach(names::add);
      }
    }
    assertThat(names)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z][a-z0-9_]{0,30}[a-z0-9]"))
        .contains("pain1_value", "pain10_mfb", "pain200_when_na", "img110_sclerosis");
  }

  @Test
  void thereIsOneRowForEachCaseWithItsEntriesInTheOrderOfTime() throws IOException {
    write(source(pain(13, "b+6m", "2"), pain(14, "b-6m", "7.0"), pain(15, "unknown", "1")));
    var rows = rows("wide.csv");
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().getFieldsAsMap())
        .containsEntry("case_label", "Case 1")
        .containsEntry("age", "41")
        .containsEntry("pain1_value", "7.0")
        .containsEntry("pain1_mfb", "-6")
        .containsEntry("pain2_value", "2")
        .containsEntry("pain2_iso", "b+6m")
        .containsEntry("pain3_value", "1")
        .containsEntry("pain3_entry_id", id(15).toString())
        .doesNotContainKeys("pain4_value", "les1_bone");
    assertThat(rows.getLast().getFieldsAsMap())
        .containsEntry("case_label", "'-Case 2")
        .containsEntry("pain1_value", "")
        .containsEntry("pain3_iso", "");
  }

  @Test
  void noEntryIsCutOffSilently() throws IOException {
    var source = source(pain(13, "b+6m", "2"), pain(14, "b-6m", "7"), pain(15, "unknown", "1"));
    var written =
        new WideExport(source, CsvOptions.DEFAULT, 2).write(folder, (_, _) -> {}, () -> false);
    assertThat(written.orElseThrow().leftOut()).containsExactly(new LeftOut(EntryKind.PAIN, "", 1));
    assertThat(rows("wide.csv").getFirst().getFieldsAsMap())
        .containsEntry("pain2_value", "2")
        .doesNotContainKey("pain3_value");
  }

  @Test
  void theDictionaryDescribesEveryColumnInOrder() throws IOException {
    write(Listed.published());
    try (var reader =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(folder.resolve("wide.csv"))) {
      var header = reader.stream().findFirst().orElseThrow().getFields();
      assertThat(rows("wide_dictionary.csv"))
          .extracting(r -> r.getField("column"))
          .containsExactlyElementsOf(header);
    }
    var scale =
        rows("wide_dictionary.csv").stream()
            .filter(r -> r.getField("column").equals("pain2_scale"))
            .findFirst()
            .orElseThrow();
    assertThat(scale.getFieldsAsMap())
        .containsEntry("file", "wide.csv")
        .containsEntry("number", "2")
        .containsEntry("tidy_file", "pain.csv")
        .containsEntry("tidy_column", "scale")
        .containsEntry("type", "code");
  }

  @Test
  void everythingOfThePublishedCasesIsInIt() throws IOException {
    var cases = PublishedCases.abe2020().cases();
    assertThat(write(new Listed(cases)).leftOut()).isEmpty();
    var rows = rows("wide.csv");
    assertThat(rows).hasSameSizeAs(cases);
    for (int i = 0; i < cases.size(); i++) {
      var ids =
          rows.get(i).getFieldsAsMap().entrySet().stream()
              .filter(e -> e.getKey().endsWith("_entry_id") && !e.getValue().isEmpty())
              .map(e -> UUID.fromString(e.getValue()))
              .collect(Collectors.toSet());
      assertThat(ids)
          .containsExactlyInAnyOrderElementsOf(
              cases.get(i).entries().stream().map(Entry::id).toList());
    }
  }

  @Test
  void aCancelledExportLeavesNothingBehind() throws IOException {
    for (int after = 0; after < 5; after++) {
      int questions = after;
      var asked = new AtomicInteger();
      assertThat(
              new WideExport(source(pain(13, "b+6m", "2")), CsvOptions.DEFAULT)
                  .write(folder, (_, _) -> {}, () -> asked.getAndIncrement() >= questions))
          .isEmpty();
      assertThat(folder).isEmptyDirectory();
    }
  }

  private Written write(Listed source) throws IOException {
    return new WideExport(source, CsvOptions.DEFAULT)
        .write(folder, (_, _) -> {}, () -> false)
        .orElseThrow();
  }

  private static Listed source(Entry... pain) {
    return new Listed(
        List.of(
            new CaseFile(aCase(1, "Case 1"), List.of(pain)),
            new CaseFile(aCase(2, "-Case 2"), List.of())));
  }

  private static SurgicalCase aCase(int number, String label) {
    return (SurgicalCase)
        Entry.of(EntryKind.CASE, Map.of("id", id(number).toString(), "label", label, "age", "41"));
  }

  private static Entry pain(int number, String when, String value) {
    var texts = new HashMap<String, String>();
    texts.put("id", id(number).toString());
    texts.put("case_id", id(1).toString());
    texts.put("when", when);
    texts.put("scale", "nrs");
    texts.put("value", value);
    return Entry.of(EntryKind.PAIN, texts);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (var reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
      return reader.stream().toList();
    }
  }
}
