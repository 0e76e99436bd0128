package osteolog.exchange.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainScale;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;
import osteolog.exchange.Written;
import osteolog.exchange.csv.CsvOptions;

final class SyntaxExportTest {

  private static final String CASE = "00000000-0000-0000-0000-000000000001";

  @TempDir Path folder;

  @Test
  void tidyFilesWideTableDictionariesAndScriptsAppearTogether() throws IOException {
    write(Listed.published());
    assertThat(folder.resolve("pain.csv")).exists();
    assertThat(folder.resolve("wide.csv")).exists();
    assertThat(folder.resolve("dictionary.csv")).exists();
    assertThat(folder.resolve("wide_dictionary.csv")).exists();
    assertThat(Files.readString(folder.resolve("cases.csv"))).startsWith("case_id,");
  }

  @Test
  void rReadsEveryFileWithFactorsAndDates() throws IOException {
    write(one("note"));
    assertThat(read("osteolog.R"))
        .contains("osteolog_codes[[\"pain_scale\"]] <- c(\n")
        .contains("  \"nrs\" = \"Nrs \\\"'$`\\\\\"")
        .contains("d <- osteolog_read(\"pain.csv\", \",\")")
        .contains("d <- osteolog_set(d, \"pain_scale\", \"scale\", \"How the pain was told.\")")
        .contains("d <- osteolog_set(d, \"date\", \"when_date\", ")
        .contains("d <- osteolog_set(d, \"text\", \"value_na\", ")
        .contains("d <- osteolog_set(d, \"decimal\", \"pain1_mfb\", \"pain 1: When it was")
        .doesNotContain("apostrophe")
        .matches("\\p{ASCII}+");
  }

  @Test
  void spssDeclaresEveryVariableWithItsLength() throws IOException {
    write(one("痛み"));
    assertThat(read("osteolog.sps"))
        .startsWith("\uFEFF* Encoding: UTF-8.\n")
        .contains("SET UNICODE=YES.")
        .contains("  /FILE='pain.csv'\n")
        .contains("    when_date SDATE10\n")
        .contains("    value F12.3\n")
        .contains("    note A6\n")
        .contains("    pain1_note A6\n")
        .contains("VALUE LABELS\n  scale\n  'nrs' 'Nrs \"''$`\\'\n")
        .contains("VALUE LABELS\n  pain1_scale\n")
        .contains("EXECUTE.\nDATASET COPY wide.\n");
  }

  @Test
  void stataNumbersCodesInTheOrderOfTheirListAndShowsTheirLabels() throws IOException {
    write(one("note"));
    assertThat(read("osteolog.do"))
        .contains("import delimited using \"pain.csv\"")
        .contains("    label define pain_scale 1 `\"nrs\"', modify\n")
        .contains("    osteolog_code scale pain_scale\n")
        .contains("    label define pain_scale 1 `\"Nrs \"\u2019\\$\u2018\\\"', modify\n")
        .contains("    osteolog_date when_date\n")
        .contains("    destring value, replace\n")
        .contains("save \"osteolog_wide.dta\", replace emptyok");
  }

  @Test
  void labelsStayWithinWhatEachProgramTakes() throws IOException {
    write(Listed.published());
    assertThat(read("osteolog.do").lines().filter(l -> l.startsWith("label variable ")))
        .allMatch(l -> l.substring(l.indexOf('`')).length() <= 80 + 4 + 8);
    var names =
        read("osteolog.do")
            .lines()
            .filter(l -> l.startsWith("    label define "))
            .map(l -> l.substring("    label define ".length()).replaceFirst(" .*", ""))
            .toList();
    assertThat(names).isNotEmpty().allMatch(n -> n.matches("[a-z][a-z0-9_]{0,31}"));
    assertThat(Script.cut("痛".repeat(99), 80)).hasSize(25 + 3).endsWith("痛...");
    assertThat(Script.cut("two\r\nlines", 80)).isEqualTo("two lines");
  }

  @Test
  void twoCodesUnderOneLabelStayTwo() throws IOException {
    new SyntaxExport(one("note"), CsvOptions.DEFAULT, _ -> "Same")
        .write(folder, (_, _) -> {}, () -> false);
    assertThat(read("osteolog.R")).contains("  \"nrs\" = \"Same\",\n  \"vas\" = \"Same (vas)\"");
  }

  @Test
  void aTextIsPutOnOneLineAndCountedOnce() throws IOException {
    assertThat(write(one("one\r\ntwo\0")).leftOut())
        .containsExactly(new LeftOut(EntryKind.PAIN, "note", 1));
    assertThat(read("pain.csv")).contains("one / two / ");
    assertThat(read("wide.csv")).contains("one / two / ").hasLineCount(2);
  }

  @Test
  void progressCountsUpToTheTotalAndACancelledExportLeavesNothingBehind() throws IOException {
    var told = new ArrayList<Long>();
    var asked = new AtomicInteger();
    var source = one("note");
    new SyntaxExport(source, CsvOptions.DEFAULT, Column::code)
        .write(
            folder,
            (done, total) -> told.addAll(List.of(done, total)),
            () -> {
              asked.incrementAndGet();
              return false;
            });
    assertThat(told).containsExactly(0L, 6L, 6L, 6L);
    for (int after = 0; after < asked.get(); after += 5) {
      int questions = after;
      var left = new AtomicInteger();
      var other = folder.resolve("other");
      assertThat(
              new SyntaxExport(source, CsvOptions.DEFAULT, Column::code)
                  .write(other, (_, _) -> {}, () -> left.getAndIncrement() >= questions))
          .isEmpty();
      assertThat(other).doesNotExist();
    }
  }

  private Written write(Listed source) throws IOException {
    return new SyntaxExport(source, CsvOptions.DEFAULT, SyntaxExportTest::label)
        .write(folder, (_, _) -> {}, () -> false)
        .orElseThrow();
  }

  private static String label(Enum<?> code) {
    return code == PainScale.NRS ? "Nrs \"'$`\\" : "The " + Column.code(code);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static Listed one(String note) {
    var surgicalCase =
        (SurgicalCase) Entry.of(EntryKind.CASE, Map.of("id", CASE, "label", "Case 1"));
    var pain =
        Entry.of(
            EntryKind.PAIN,
            Map.of(
                "id",
                "00000000-0000-0000-0000-000000000002",
                "case_id",
                CASE,
                "scale",
                "nrs",
                "value",
                "3",
                "note",
                note));
    return new Listed(List.of(new CaseFile(surgicalCase, List.of(pain))));
  }
}
