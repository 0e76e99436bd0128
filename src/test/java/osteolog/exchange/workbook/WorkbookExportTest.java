package osteolog.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
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

final class WorkbookExportTest {

  private static final String CASE = "00000000-0000-0000-0000-000000000001";

  @TempDir Path folder;

  @Test
  void thereIsASheetForEachKindADictionaryAndTheCodes() throws IOException {
    write(Listed.published());
    var expected =
        Stream.concat(
            Arrays.stream(EntryKind.values()).map(EntryKind::fileName),
            Stream.of("dictionary", "codes"));
    try (var workbook = open()) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactlyElementsOf(expected.toList());
    }
  }

  @Test
  void everyCellOfThePublishedCasesIsInItAsItWasRecorded() throws IOException {
    var source = Listed.published();
    assertThat(write(source).leftOut()).isEmpty();
    try (var workbook = open()) {
      for (var table : CsvTable.all(CsvOptions.DEFAULT.exact())) {
        var rows = workbook.findSheet(table.kind().fileName()).orElseThrow().read();
        assertThat(texts(rows.getFirst(), table))
            .containsExactlyElementsOf(table.columns().stream().map(c -> c.name()).toList());
        var next = rows.listIterator(1);
        source.each(
            table.kind(),
            entry -> {
              var summary = source.summary(entry.caseId());
              var cells =
                  table.cells(table.ofCase(summary.surgicalCase(), summary.anchor()), entry);
              assertThat(texts(next.next(), table)).isEqualTo(cells);
            });
        assertThat(next.hasNext()).isFalse();
      }
    }
  }

  @Test
  void numbersAreNumbersAndADateStaysTheTextThatWasRecorded() throws IOException {
    write(pain(Map.of("scale", "nrs", "value", "7", "when", "2019-03-10"), 1));
    assertThat(cell("value").getType()).isEqualTo(CellType.NUMBER);
    assertThat(cell("value").asNumber()).isEqualByComparingTo("7");
    assertThat(cell("when_date").getType()).isEqualTo(CellType.STRING);
    assertThat(cell("when_date").asString()).isEqualTo("2019-03-10");
  }

  @Test
  void noTextIsEverAFormula() throws IOException {
    for (var text :
        List.of("=1+1", "+1", "-1", "@A1", "\t=1", "'=1", "007", "2019-03", "1e5", "TRUE")) {
      write(pain(note(text), 1));
      assertThat(cell("note").getType()).isEqualTo(CellType.STRING);
      assertThat(cell("note").getFormula()).isNull();
      assertThat(cell("note").asString()).isEqualTo(text);
    }
    assertThat(part("xl/worksheets/sheet17.xml")).contains("<t>TRUE</t>").doesNotContain("<f>");
  }

  @Test
  void textsKeepTheirBlanksBreaksAndSigns() throws IOException {
    for (var text : List.of(" a ", "a\nb", "<&>\"'", "痛み 😀", "\n")) {
      assertThat(write(pain(note(text), 1)).leftOut()).isEmpty();
      assertThat(cell("note").asString()).isEqualTo(text);
      assertThat(part("xl/worksheets/sheet17.xml").contains("xml:space=\"preserve\""))
          .isEqualTo(!text.strip().equals(text));
    }
    write(pain(note("a\r\nb\rc"), 1));
    assertThat(cell("note").asString()).isEqualTo("a\nb\nc");
    write(pain(note("_x0041_"), 1));
    assertThat(part("xl/worksheets/sheet17.xml")).contains("_x005F_x0041_");
  }

  @Test
  void whatXmlCannotHoldIsReplacedAndCounted() throws IOException {
    for (var text : List.of("a\0", "a\u0001", "a\uFFFF", "a\uD83D")) {
      assertThat(write(pain(note(text), 1)).leftOut())
          .containsExactly(new LeftOut(EntryKind.PAIN, "note", 1));
      assertThat(cell("note").asString()).isEqualTo("a\uFFFD");
    }
  }

  @Test
  void aTextThatIsTooLongForACellStandsWholeInASheetOfItsOwn() throws IOException {
    var text = "😀".repeat(33_001) + "\nend";
    assertThat(write(pain(note(text), 1)).leftOut())
        .containsExactly(new LeftOut(EntryKind.PAIN, "note", 1));
    assertThat(cell("note").asString())
        .hasSizeLessThan(32_767)
        .endsWith("[continued in sheet long_texts]");
    try (var workbook = open()) {
      var rows = workbook.findSheet("long_texts").orElseThrow().read();
      assertThat(rows.getFirst().getCellText(4)).isEqualTo("text");
      var parts = rows.stream().skip(1).map(r -> r.getCellText(4)).toList();
      assertThat(parts).allMatch(p -> p.length() <= 32_767);
      assertThat(String.join("", parts)).isEqualTo(text);
      assertThat(rows.get(1).getCellText(1)).isEqualTo(id(2));
      assertThat(rows.get(1).getCellText(2)).isEqualTo("note");
    }
  }

  @Test
  void moreRowsThanASheetHoldsGoOnInFurtherSheets() throws IOException {
    new WorkbookExport(pain(note("x"), 1000), true, false, 401)
        .write(folder, (_, _) -> {}, () -> false);
    try (var workbook = open()) {
      var sizes =
          Stream.of("pain", "pain (2)", "pain (3)")
              .map(name -> workbook.findSheet(name).orElseThrow())
              .map(WorkbookExportTest::size);
      assertThat(sizes).containsExactly(401, 401, 201);
      assertThat(workbook.findSheet("pain (4)")).isEmpty();
    }
  }

  @Test
  void theHeaderIsBoldAndFrozenAndHasAFilter() throws IOException {
    write(pain(note("x"), 3));
    assertThat(part("xl/worksheets/sheet17.xml"))
        .containsPattern("<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\"")
        .containsPattern("<autoFilter ref=\"A1:[A-Z]+4\"");
    assertThat(part("xl/styles.xml")).contains("<b/>");
  }

  @Test
  void theFileTellsTheProgramAndNoUser() throws IOException {
    write(pain(note("x"), 1));
    assertThat(part("docProps/app.xml")).contains("<Application>Osteolog</Application>");
    assertThat(part("docProps/core.xml"))
        .contains("<dc:creator>Osteolog</dc:creator>")
        .doesNotContain("lastModifiedBy");
  }

  @Test
  void aCancelledExportLeavesNothingBehind() throws IOException {
    for (int after = 0; after < 28; after++) {
      int questions = after;
      var asked = new AtomicInteger();
      assertThat(
              new WorkbookExport(pain(note("x"), 1), false, false)
                  .write(folder, (_, _) -> {}, () -> asked.getAndIncrement() >= questions))
          .isEmpty();
      assertThat(folder).isEmptyDirectory();
    }
  }

  private Written write(Listed source) throws IOException {
    return new WorkbookExport(source, true, false)
        .write(folder, (_, _) -> {}, () -> false)
        .orElseThrow();
  }

  private ReadableWorkbook open() throws IOException {
    return new ReadableWorkbook(folder.resolve(WorkbookExport.FILE).toFile());
  }

  private Cell cell(String column) throws IOException {
    try (var workbook = open()) {
      var rows = workbook.findSheet("pain").orElseThrow().read();
      return rows.get(1).stream()
          .filter(c -> c != null && rows.getFirst().getCellText(c.getColumnIndex()).equals(column))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> texts(Row row, CsvTable table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(i -> row.getOptionalCell(i).map(Cell::getText).orElse(""))
        .toList();
  }

  private static int size(Sheet sheet) {
    try {
      return sheet.read().size();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private String part(String name) throws IOException {
    var file = folder.resolve(WorkbookExport.FILE);
    assertThat(Files.exists(file)).isTrue();
    try (var zip = new ZipFile(file.toFile())) {
      var in = zip.getInputStream(zip.getEntry(name));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> note(String note) {
    return Map.of("scale", "nrs", "value", "3", "note", note);
  }

  private static Listed pain(Map<String, String> texts, int count) {
    var surgicalCase =
        (SurgicalCase) Entry.of(EntryKind.CASE, Map.of("id", CASE, "label", "Case 1"));
    var entries =
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  var all = new HashMap<>(texts);
                  all.put("id", id(i + 2));
                  all.put("case_id", CASE);
                  return Entry.of(EntryKind.PAIN, all);
                })
            .toList();
    return new Listed(List.of(new CaseFile(surgicalCase, entries)));
  }

  private static String id(int number) {
    return "00000000-0000-0000-0000-%012x".formatted(number);
  }
}
