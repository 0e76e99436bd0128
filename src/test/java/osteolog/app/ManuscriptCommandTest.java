package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.exchange.published.PublishedPaper;
import osteolog.store.Progress;
import osteolog.store.StoreTrouble;
import osteolog.words.Words;

/// `manuscript` and the file that `demo` makes of it.
class ManuscriptCommandTest {

  @TempDir private Path folder;

  private record Answer(int code, String text) {}

  private Outside outside(Locale locale) {
    return new Outside(
        Clock.systemUTC(),
        "tester",
        Words.in(locale),
        folder.resolve("own"),
        new Settings(folder.resolve("settings.json")));
  }

  private Answer run(Locale locale, String... args) {
    var text = new StringWriter();
    var out = new PrintWriter(text);
    int code = Main.run(outside(locale), out, out, args);
    out.flush();
    return new Answer(code, text.toString());
  }

  private Answer run(String... args) {
    return run(Locale.ENGLISH, args);
  }

  /// A log with the published cases.
  private String store() throws StoreTrouble {
    var store = folder.resolve("log");
    NewLog.at(store, outside(Locale.ENGLISH).opening(Progress.NONE), true).close();
    return store.toString();
  }

  private String paper(String text) throws IOException {
    return Files.writeString(folder.resolve("paper.txt"), text).toString();
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  @Test
  void theDemoComparesThePaperWithItsCases() throws IOException {
    assertThat(run("demo", "--to", folder.resolve("demo").toString()).code()).isZero();
    var rows = rows(Files.readString(folder.resolve("demo/manuscript.csv")));
    assertThat(rows.getFirst().getHeader())
        .containsExactly(
            "id", "kind", "verdict", "case_id", "line", "sentence", "record", "source");
    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.getField("kind")).isEqualTo("side");
              assertThat(row.getField("verdict")).isEqualTo("disagrees");
              assertThat(row.getField("case_id")).isEqualTo("Case 2");
              assertThat(row.getField("line")).isEqualTo("182");
              assertThat(row.getField("sentence")).contains("right femoral shaft");
              assertThat(row.getField("record")).isEqualTo("lesion: bone=femur; side=left");
              assertThat(row.getField("source")).isEqualTo("Abe 2020, lines 107-108");
            });
  }

  @Test
  void contradictionsArePrintedFirstAndEndWithOne() throws Exception {
    var answer = run("manuscript", "--store", store(), paper(PublishedPaper.abe2020()));
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text().lines().findFirst().orElse("")).startsWith("Line 17, Case 1");
    assertThat(answer.text()).contains("(34, 33, and 6 months").contains("disagree,");
  }

  @Test
  void aManuscriptThatAgreesEndsWithZero() throws Exception {
    var paper = paper("Case 1. A 60-year-old man had a lesion of the right femur.");
    var store = store();
    var answer = run("manuscript", "--store", store, paper, "--case", "Case 1");
    assertThat(answer.code()).isZero();
    assertThat(answer.text()).contains("4 agree, 0 disagree");
    assertThat(rows(run("manuscript", "--store", store, paper, "--csv").text())).hasSize(4);
  }

  @Test
  void theSentencesAreInTheLanguageOfTheScreen() throws Exception {
    var paper = paper("Case 1. A 61-year-old man.");
    var answer = run(Locale.JAPANESE, "manuscript", "--store", store(), paper);
    assertThat(answer.text()).contains("1行目、Case 1").contains("61歳").contains("60歳");
  }

  @Test
  void anUnknownLabelAndAnUnreadableFileAreSaid() throws Exception {
    var store = store();
    var nobody = run("manuscript", "--store", store, paper("Case 1"), "--case", "X");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.text()).contains("Case 1, Case 2, Case 3");
    var nowhere = run("manuscript", "--store", store, folder + "/nowhere.pdf");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.text()).contains("nowhere.pdf");
  }
}
