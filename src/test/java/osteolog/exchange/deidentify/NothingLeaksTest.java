package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Listed;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;

/// Whatever was typed as an identifier, a date or free text is in no file of a de-identified
/// export.
class NothingLeaksTest {

  @TempDir Path folder;

  private static CsvExport csv(CaseSource source) {
    return new CsvExport(source, CsvOptions.DEFAULT.withFileNames());
  }

  private String all(Path where) throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(where)) {
      // These two hold the words of the format alone.
      var rows = files.filter(f -> !Set.of("dictionary.csv", "codes.csv").contains(name(f)));
      for (var file : rows.toList()) {
        text.append(file.getFileName()).append('\n').append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static SafeHarbor safe(CaseSource source) {
    return SafeHarbor.of(source, new Random(1));
  }

  private void prove(Deidentified cases) throws IOException {
    assertThat(
            new ProvenExport(cases, NothingLeaksTest::csv, false)
                .write(folder, Progress.NONE, () -> false))
        .isPresent();
  }

  @Test
  void noMarkDateOrIdentityOfTheLogIsInTheFiles() throws IOException {
    var log = Marked.everywhere();
    new CsvExport(safe(log), CsvOptions.DEFAULT.withFileNames())
        .write(folder, Progress.NONE, () -> false);
    var text = all(folder);
    assertThat(text)
        .doesNotContain(Marked.MARK)
        .doesNotContainPattern("(19|20)\\d\\d-\\d\\d")
        .doesNotContain("0123456789abcdef")
        .doesNotContain("01234567-89ab-7000")
        .doesNotContain("93,")
        .contains("[masked]", "b+0m", ",90,");
  }

  @Test
  void theMarksAreThereWhereNothingIsDeidentified() throws IOException {
    new CsvExport(Marked.everywhere(), CsvOptions.DEFAULT.withFileNames())
        .write(folder, Progress.NONE, () -> false);
    assertThat(all(folder)).contains(Marked.MARK, Marked.BIOPSY, "01234567-89ab-7000");
  }

  @Test
  void aProvenExportHasEveryFileAndItsReport() throws IOException {
    prove(safe(Marked.everywhere()));
    assertThat(folder.resolve("cases.csv")).exists();
    assertThat(folder.resolve(DeidentificationReport.FILE)).content().contains("Safe Harbor");
    assertThat(all(folder)).doesNotContain(Marked.MARK);
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void thePublishedCasesCanBeProven() throws IOException {
    prove(safe(Listed.published()));
    assertThat(all(folder)).doesNotContain("Abe").contains("taken from the literature");
  }

  @Test
  void aFormatThatLetsTheLogThroughGivesOutNothing() {
    var log = Marked.everywhere();
    var cases = safe(log);
    var leaking = new ProvenExport(cases, source -> csv(source == cases ? log : source), false);
    assertThatThrownBy(() -> leaking.write(folder, Progress.NONE, () -> false))
        .isInstanceOfSatisfying(
            LeakFound.class,
            leak -> {
              assertThat(leak.findings())
                  .extracting(Finding::kind)
                  .containsAll(EnumSet.complementOf(EnumSet.of(Finding.Kind.BESIDE_PIXELS)));
              assertThat(leak).hasMessageNotContaining(Marked.MARK);
            });
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void eachTextAloneIsFound() throws IOException {
    var log = Marked.everywhere();
    var texts = new ArrayList<TextCell>();
    safe(log).eachText(texts::add);
    for (var wrapping : List.of("a.csv:%s", "b.json:{\"x\":\"%s\"}", "c.xml:<a b='%s'/>")) {
      var file = folder.resolve(wrapping.substring(0, wrapping.indexOf(':')));
      var form = wrapping.substring(wrapping.indexOf(':') + 1);
      var all = new StringBuilder();
      texts.forEach(cell -> all.append(form.formatted(escaped(cell.text(), file))).append('\n'));
      Files.writeString(file, all);
      var result = Proof.of(safe(log), List.of(), List.of(file), () -> false);
      assertThat(result.findings())
          .as(wrapping)
          .contains(new Finding(Finding.Kind.TEXT, file.getFileName().toString(), texts.size()));
    }
  }

  private static String escaped(String text, Path file) {
    return switch (file.getFileName().toString()) {
      case "b.json" -> text.replace("\"", "\\\"").replace("\n", "\\n").replace("s", "\\u0073");
      case "c.xml" ->
          text.replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace("\n", "&#10;")
              .replace("s", "&#x73;");
      default -> text.replace("\"", "\"\"");
    };
  }

  @Test
  void anAcceptedTextStaysAndItsNeighboursDoNot() throws IOException {
    var log = Marked.everywhere();
    var cases = safe(log);
    var texts = new ArrayList<TextCell>();
    cases.eachText(texts::add);
    var yes =
        texts.stream()
            .filter(c -> c.kind() == EntryKind.PAIN && c.column().equals("note"))
            .findFirst()
            .orElseThrow();
    prove(cases.accepting(List.of(yes)));
    assertThat(all(folder).split(Marked.MARK, -1)).hasSize(2);
  }

  @Test
  void aNameInAnAcceptedTextIsWarnedOfAndStopsTheExport() {
    var log =
        new Listed(
            List.of(
                Marked.file(1, Map.of("label", "Yamada 7", "note", "Yamada 7, born 3 May 1950"))));
    var cases = safe(log);
    var texts = new ArrayList<TextCell>();
    cases.eachText(texts::add);
    assertThat(texts)
        .singleElement()
        .satisfies(
            cell ->
                assertThat(cell.concerns())
                    .containsExactlyInAnyOrder(Concern.DATE, Concern.NAME_OF_LOG));
    assertThatThrownBy(() -> prove(cases.accepting(texts)))
        .isInstanceOfSatisfying(
            LeakFound.class,
            leak ->
                assertThat(leak.findings())
                    .extracting(Finding::kind)
                    .containsOnly(Finding.Kind.LABEL));
  }

  @Test
  void wordsOfTheFormatAreNoLeakAndAreCounted() throws IOException {
    var log =
        new Listed(
            List.of(
                Marked.file(
                    1,
                    Map.of("label", "femur", "note", "left femur", "centre", "A", "sex", "female"),
                    Marked.entry(
                        EntryKind.LESION, 2, 1, Map.of("lesion_no", "1", "bone", "femur")))));
    prove(safe(log));
    assertThat(folder.resolve(DeidentificationReport.FILE))
        .content()
        .contains("proof,,,2,\"not sought")
        .contains("proof,,,1,of them too short");
  }

  @Test
  void aShortNumberIsFoundAmongNumbersAndNotInsideAnIdentity() throws IOException {
    var cases = safe(new Listed(List.of(Marked.file(1, Map.of("label", "1042")))));
    var inside = Files.writeString(folder.resolve("a.csv"), "0a1b2c3d-1042-4042-8042-0a1b2c3d4e5f");
    var alone = Files.writeString(folder.resolve("b.csv"), "x,1042,y");
    assertThat(Proof.of(cases, List.of(), List.of(inside, alone), () -> false).findings())
        .containsExactly(new Finding(Finding.Kind.LABEL, "b.csv", 1));
  }

  @Test
  void aNameOfWordsOfTheFormatIsFoundAsItWasTyped() throws IOException {
    var cases = safe(new Listed(List.of(Marked.file(1, Map.of("label", "Case 12")))));
    var cells = Files.writeString(folder.resolve("a.csv"), "scope,value\r\ncase,12\r\n");
    var typed = Files.writeString(folder.resolve("b.csv"), "x,Case 12,y");
    assertThat(Proof.of(cases, List.of(), List.of(cells, typed), () -> false).findings())
        .containsExactly(new Finding(Finding.Kind.LABEL, "b.csv", 1));
  }

  @Test
  void aPieceOfALongTextIsFoundInAWorkbookToo() throws IOException {
    var words = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      words.append("word").append((char) ('a' + i % 26)).append(i / 26).append(' ');
    }
    var log =
        new Listed(List.of(Marked.file(1, Map.of("label", "Case 1", "note", words.toString()))));
    var book = folder.resolve("book.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(book))) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      var piece = words.toString().split(" ", -1);
      for (int i = 14; i < 14 + 11; i++) {
        zip.write((piece[i] + "&#32;").getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(Proof.of(safe(log), List.of(), List.of(book), () -> false).findings())
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.TEXT);
  }

  @Test
  void aDateIsFoundHoweverItIsWritten() throws IOException {
    var cases = safe(Marked.everywhere());
    for (var text :
        List.of(
            "2018-09-10",
            "10.09.2018",
            "9/10/2018",
            "10 September 2018",
            "Sep 10, 2018",
            "20180910",
            "2018年9月10日",
            "2018-09-10T08:30:00Z",
            "1977-01-31")) {
      var file = Files.writeString(folder.resolve("a.csv"), "x," + text + ",y");
      assertThat(Proof.of(cases, List.of(), List.of(file), () -> false).findings())
          .as(text)
          .extracting(Finding::kind)
          .contains(Finding.Kind.DATE);
    }
  }

  @Test
  void aCancelledExportLeavesNothing() throws IOException {
    assertThat(
            new ProvenExport(safe(Marked.everywhere()), NothingLeaksTest::csv, false)
                .write(folder, Progress.NONE, () -> true))
        .isEmpty();
    assertThat(folder).isEmptyDirectory();
  }
}
