package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.store.Progress;
import osteolog.words.Words;

/// The command line: what it writes, what it says, how it ends.
class CommandLineTest {

  @TempDir static Path shared;

  @TempDir Path folder;

  private record Answer(int code, String text) {}

  /// The demonstration takes seconds; each test gets a copy of the one that was made first.
  @BeforeAll
  static void makeDemo() {
    var made = new CommandLineTest();
    made.folder = shared;
    var answer = made.run("demo", "--to", shared.resolve("demo").toString());
    assertThat(answer.code()).isZero();
    assertThat(answer.text()).contains("series");
    listed = answer.text();
  }

  private static String listed = "";

  private Outside outside() {
    return new Outside(
        OpenLog.CLOCK,
        "dr",
        Words.in(Locale.ENGLISH),
        folder.resolve("own/log"),
        new Settings(folder.resolve("settings.json")));
  }

  private Answer run(String... args) {
    var text = new StringWriter();
    var out = new PrintWriter(text);
    int code = Main.run(outside(), out, out, args);
    return new Answer(code, text.toString());
  }

  private String demo() {
    var to = folder.resolve("demo");
    try (var files = Files.walk(shared.resolve("demo"))) {
      for (var file : files.toList()) {
        Files.copy(
            file,
            to.resolve(shared.resolve("demo").relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toString();
  }

  @Test
  void theDemoWritesEveryFileThatItLists() throws IOException {
    var to = shared.resolve("demo");
    for (var name :
        List.of(
            "cases",
            "lesions",
            "procedures",
            "studies",
            "medications",
            "pain",
            "visits",
            "claims",
            "review",
            "dictionary",
            "codes")) {
      assertThat(to.resolve(name + ".csv")).exists();
      assertThat(listed).contains(name + ".csv");
    }
    for (var name :
        List.of(
            "series/table1.csv",
            "series/statistics.csv",
            "series/series.html",
            "figures/series-courses.pdf",
            "figures/swimmer-85mm.svg",
            "figures/recurrence-free.png",
            "figures/recurrence-free.txt",
            "reports/case-1.pdf")) {
      assertThat(to.resolve(name)).isNotEmptyFile();
      assertThat(listed).contains(Path.of(name).toString());
    }
    for (int i = 1; i <= 3; i++) {
      for (var ending : List.of("svg", "pdf", "png")) {
        assertThat(to.resolve("figures/course-case-" + i + "." + ending)).isNotEmptyFile();
      }
    }
    assertThat(Files.readString(to.resolve("cases.csv"), StandardCharsets.UTF_8))
        .startsWith("case_id,case_label,");
  }

  @Test
  void theDemoLeavesAFolderThatIsNotEmptyAlone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    var answer = run("demo", "--to", folder.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.text()).contains("not empty").contains(folder.toString());
    try (var inside = Files.list(folder)) {
      assertThat(inside).hasSize(1);
    }
  }

  @Test
  void theDemoSaysTheSameTwice() throws IOException {
    var one = Path.of(demo());
    var two = folder.resolve("again");
    run("demo", "--to", two.toString());
    for (var name :
        new String[] {
          "pain.csv",
          "claims.csv",
          "figures/course-case-2.svg",
          "figures/swimmer.pdf",
          "series/statistics.csv"
        }) {
      assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
  }

  @Test
  void aSoundLogIsSaidToBeSound() {
    var answer = run("check", "--store", demo() + "/store");
    assertThat(answer.text()).startsWith("Log is intact: 1 changes");
    assertThat(answer.code()).isZero();
  }

  private Path damagedDemo() throws IOException {
    var store = Path.of(demo()).resolve("store");
    var segment = store.resolve("journal/00000001.log");
    var bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);
    return store;
  }

  @Test
  void aDamagedJournalIsNamedByItsRecordAndNothingIsChanged() throws IOException {
    var store = damagedDemo();
    Files.delete(store.resolve("osteolog.mv.db"));
    var bytes = Files.readAllBytes(store.resolve("journal/00000001.log"));
    var answer = run("check", "--store", store.toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text()).contains("damaged at record 1");
    assertThat(Files.readAllBytes(store.resolve("journal/00000001.log"))).isEqualTo(bytes);
  }

  @Test
  void aDamagedEndOfTheJournalIsPutBackFromTheWorkingCopyAndSaid() throws IOException {
    var answer = run("check", "--store", damagedDemo().toString());
    assertThat(answer.code()).isZero();
    assertThat(answer.text()).contains("1 changes were written back into it");
  }

  @Test
  void aFolderWithoutALogIsSaidInOneLine() {
    var answer = run("check", "--store", folder.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.text().lines()).hasSize(1);
    assertThat(answer.text()).contains("no Osteolog log in " + folder);
  }

  @Test
  void anExportDoesNotReplaceWhatIsThere() throws IOException {
    var to = Path.of(demo());
    var before = Files.readAllBytes(to.resolve("pain.csv"));
    var answer = run("export", "--store", to + "/store", "--to", to.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.text()).contains("cases.csv is there already").contains(to.toString());
    assertThat(Files.readAllBytes(to.resolve("pain.csv"))).isEqualTo(before);
  }

  @Test
  void aFigureIsWrittenInTheFormatOfItsEnding() throws IOException {
    var store = demo() + "/store";
    var svg = folder.resolve("c.svg");
    assertThat(run("figure", "--store", store, "--case", "Case 2", "--to", svg.toString()).code())
        .isZero();
    assertThat(Files.readString(svg)).contains("<svg");
    assertThat(run("figure", "--store", store, "--case", "Case 2", "--to", "c.gif").code())
        .isEqualTo(2);
    var nobody = run("figure", "--store", store, "--case", "X", "--to", svg + "2.svg");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.text()).contains("Case 1, Case 2, Case 3");
  }

  @Test
  void aFigureOfTheSeriesAndAReportAreWrittenAndSayWhenThereIsNothingToDraw() throws IOException {
    var store = demo() + "/store";
    var svg = folder.resolve("s.svg");
    assertThat(
            run(
                    "figure",
                    "--store",
                    store,
                    "--series",
                    "swimmer",
                    "--cases",
                    "published",
                    "--to",
                    svg.toString())
                .code())
        .isZero();
    assertThat(Files.readString(svg)).contains("3 published cases");
    var own = run("figure", "--store", store, "--series", "swimmer", "--to", svg + "2.svg");
    assertThat(own.code()).isEqualTo(2);
    assertThat(own.text()).startsWith("No case was seen after month 0");
    var pdf = folder.resolve("r.pdf");
    assertThat(run("report", "--store", store, "--case", "Case 2", "--to", pdf.toString()).code())
        .isZero();
    assertThat(pdf).isNotEmptyFile();
    assertThat(run("report", "--store", store, "--case", "Case 2", "--to", pdf.toString()))
        .isEqualTo(
            new Answer(2, "Already there: " + pdf + ". Name a new file." + System.lineSeparator()));
  }

  @Test
  void aWidthThatNoFigureCanHaveIsRefused() {
    var store = demo() + "/store";
    for (var width : List.of("0", "-5", "NaN", "100000")) {
      var answer =
          run("figure", "--store", store, "--case", "Case 1", "--to", "c.svg", "--width", width);
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.text()).contains("width");
    }
  }

  @Test
  void openFindingsArePrintedAndEndWithOne() {
    var answer = run("review", "--store", demo() + "/store");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text())
        .contains("Case 3 [Contradiction, Open] The bone differs: Tibia")
        .contains("Open: ")
        .endsWith("Accepted: 0.\n");
  }

  @Test
  void findingsAsCsvHaveOneRowEachAndAreWhatTheDemoWrites() throws IOException {
    var to = demo();
    var answer = run("review", "--csv", "--store", to + "/store");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text())
        .startsWith("id,rule,class,severity,case_id,sentence,source_a,source_b,state\r\n")
        .contains(",study_month,follow_up,contradiction,")
        .contains("\"Abe 2020, line 190, Figure caption, Fig. 2k\",open\r\n");
    assertThat(Files.readString(Path.of(to).resolve("review.csv"))).isEqualTo(answer.text());
  }

  @Test
  void aLogWithoutCasesHasNoFindings() throws Exception {
    var store = folder.resolve("empty");
    NewLog.at(store, outside().opening(Progress.NONE), false).close();
    var answer = run("review", "--store", store.toString());
    assertThat(answer.text()).startsWith("Open: 0 contradictions, 0 questions, 0 gaps.");
    assertThat(answer.code()).isZero();
    assertThat(run("review", "--tsv").code()).isEqualTo(2);
  }

  @Test
  void anUnknownWordShowsTheUsageAndEndsWithTwo() {
    assertThat(run("exprot").code()).isEqualTo(2);
    assertThat(run("demo").code()).isEqualTo(2);
  }
}
