package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.published.PublishedCases;
import osteolog.store.Logbook;
import osteolog.store.Progress;
import osteolog.words.Words;

class ImportCommandTest {

  record Answer(int code, String out, String err) {}

  @TempDir Path folder;
  private Outside outside;

  @BeforeEach
  void outside() {
    outside =
        new Outside(
            Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC),
            "Dr Test",
            Words.in(Locale.ENGLISH),
            folder.resolve("log"),
            new Settings(folder.resolve("settings.json")));
  }

  private Answer run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(outside, new PrintWriter(out), new PrintWriter(err), args);
    return new Answer(code, out.toString(), err.toString());
  }

  private Path published() throws Exception {
    var store = folder.resolve("published");
    NewLog.at(store, outside.opening(Progress.NONE), true).close();
    return store;
  }

  @Test
  void whatIsNoTableIsCalledWhatItIs() throws Exception {
    var store = empty("own");
    var json = Files.writeString(folder.resolve("b.json"), "{\"a\": [1, \"2\"]}");
    assertThat(run("import", "--store=" + store, json.toString()).err()).contains("JSON");
    var xml = Files.writeString(folder.resolve("o.xml"), "<?xml version=\"1.0\"?><a b=\"c,c\"/>");
    assertThat(run("import", "--store=" + store, xml.toString()).err()).contains("XML");
    var log = published();
    run("export", "--store=" + log, "--format=WORKBOOK", "--to=" + folder.resolve("x"));
    var workbook = folder.resolve("x/osteolog.xlsx");
    assertThat(run("import", "--store=" + store, workbook.toString()).err())
        .contains("osteolog.xlsx", "--map");
  }

  @Test
  void anEntryThatAnotherCaseHasAlreadyIsNamedAsThat() throws Exception {
    var log = published();
    var csv = folder.resolve("csv");
    run("export", "--store=" + log, "--to=" + csv);
    var lines = new ArrayList<>(Files.readAllLines(csv.resolve("lesions.csv")));
    var id = lines.get(1).split(",", -1)[2];
    lines.set(2, lines.get(2).replace(lines.get(2).split(",", -1)[2], id));
    var own = Files.write(folder.resolve("own.csv"), List.of(lines.get(0), lines.get(2)));
    var answer = run("import", "--store=" + log, own.toString());
    assertThat(answer.err()).contains("another case").doesNotContain("edit it again");
    assertThat(answer.code()).isEqualTo(2);
  }

  private Path empty(String name) throws Exception {
    var store = folder.resolve(name);
    NewLog.at(store, outside.opening(Progress.NONE), false).close();
    return store;
  }

  private List<Entry> entries(Path store) throws Exception {
    try (var logbook = Logbook.open(store, outside.opening(Progress.NONE))) {
      var all = new ArrayList<Entry>();
      for (var kind : EntryKind.values()) {
        logbook.each(kind, all::add);
      }
      return all;
    }
  }

  @Test
  void ourOwnExportComesBackAsTheIdenticalLogAndOnlyOnce() throws Exception {
    var from = published();
    assertThat(run("export", "--store", "" + from, "--to", folder + "/csv").code()).isZero();
    var into = empty("into");
    var first = run("import", "--store", "" + into, folder + "/csv");
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(entries(into)).isEqualTo(entries(from));
    var again = run("import", "--store", "" + into, folder + "/csv");
    assertThat(again.out()).contains("Brought in: 0 changes");
    assertThat(entries(into)).hasSameSizeAs(PublishedCases.abe2020().entries());
  }

  @Test
  void aRedcapProjectMadeWithOurDictionaryComesBackAsTheIdenticalLog() throws Exception {
    var from = published();
    assertThat(
            run("export", "--store", "" + from, "--format", "redcap", "--to", folder + "/rc")
                .code())
        .isZero();
    var into = empty("into");
    var answer = run("import", "--store", "" + into, folder + "/rc/redcap_records.csv");
    assertThat(answer.err()).isEmpty();
    assertThat(entries(into)).isEqualTo(entries(from));
  }

  @Test
  void aTableComesInByAProposedMappingAndWhatIsNotTakenIsSaid() throws Exception {
    var table = folder.resolve("pain.csv");
    Files.writeString(table, "case;NRS;date\nA1;7;2020-03-04\nA1;12;2020-04-04\nA2;3;2020-05-04\n");
    var map = folder.resolve("map.json");
    assertThat(run("import", "--propose", "" + map, "" + table).code()).isZero();
    var into = empty("into");
    var would = run("import", "--store", "" + into, "--map", "" + map, "--dry-run", "" + table);
    assertThat(would.out()).contains("Nothing was changed");
    assertThat(entries(into)).isEmpty();
    var answer = run("import", "--store", "" + into, "--map", "" + map, "" + table);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("line 3: not taken").contains("must lie between 0 and 10");
    assertThat(answer.err()).doesNotContain("12;");
    assertThat(entries(into)).hasSize(4);
  }

  @Test
  void aFileOfAnotherProgramIsRefusedInOneSentence() throws Exception {
    var into = empty("into");
    var other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    var answer = run("import", "--store", "" + into, "" + other);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err()).contains("Nothing was changed");
  }

  @Test
  void aTableThatLostColumnsIsNotTakenForWhole() throws Exception {
    var from = published();
    run("export", "--store", "" + from, "--to", folder + "/csv");
    var lesions = Files.readAllLines(folder.resolve("csv/lesions.csv"));
    var cut = lesions.stream().map(line -> line.substring(0, line.lastIndexOf(','))).toList();
    var shorter = Files.write(folder.resolve("lesions.csv"), cut);
    var answer = run("import", "--store", "" + from, "" + shorter);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("lesions.csv: the table lacks columns").hasLineCount(1);
  }

  @Test
  void entriesWithoutTheirCasesAreRefusedInOneSentence() throws Exception {
    var from = published();
    run("export", "--store", "" + from, "--to", folder + "/csv");
    Files.delete(folder.resolve("csv/cases.csv"));
    var into = empty("into");
    var answer = run("import", "--store", "" + into, folder + "/csv");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().lines().toList().getLast()).contains("csv holds no table of the cases");
    assertThat(entries(into)).isEmpty();
  }

  @Test
  void aTableOfNoKindAndAMappingThatDoesNotFitAreRefusedInOneSentenceEach() throws Exception {
    var pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n");
    var propose = run("import", "--propose", folder + "/m.json", "" + pdf);
    assertThat(propose.code()).isEqualTo(2);
    assertThat(propose.err()).contains("is a PDF").hasLineCount(1);
    var table = Files.writeString(folder.resolve("t.csv"), "case;NRS\nA1;7\n");
    run("import", "--propose", folder + "/m.json", "" + table);
    var other = Files.writeString(folder.resolve("o.csv"), "a;b\n1;2\n");
    var into = empty("into");
    var answer = run("import", "--store", "" + into, "--map", folder + "/m.json", "" + other);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("has no column").hasLineCount(1);
  }

  @Test
  void aProposalNamesWhatItIsNotSureOfAndQuotesNoPatient() throws Exception {
    var table =
        Files.writeString(folder.resolve("t.csv"), "case;Name;NRS;foo\nA1;Hanako;mild 7;x\n");
    var answer = run("import", "--propose", folder + "/m.json", "" + table);
    assertThat(answer.out()).contains("Name: ").contains("NRS: ").contains("foo: ");
    assertThat(answer.out() + answer.err()).doesNotContain("Hanako").doesNotContain("mild");
  }

  @Test
  void aMappingThatIsNotThereOrNoneIsSaidByItsName() throws Exception {
    var table = Files.writeString(folder.resolve("t.csv"), "case;NRS\nA1;7\n");
    var into = empty("into");
    var none = run("import", "--store", "" + into, "--map", folder + "/none.json", "" + table);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("none.json: there is no such file").hasLineCount(1);
    var other = run("import", "--store", "" + into, "--map", "" + table, "" + table);
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("t.csv").contains("no longer readable").hasLineCount(1);
    var two = run("import", "--store", "" + into, "--map", "" + table, "" + table, "" + table);
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.err()).contains("one table at a time").hasLineCount(1);
  }
}
