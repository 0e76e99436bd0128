package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.followup.Followed;
import osteolog.store.Logbook;
import osteolog.store.Progress;
import osteolog.words.Words;

/// `due`: the same list as the window's, for eyes, programs and calendars.
class DueCommandTest {

  @TempDir Path folder;

  private record Answer(int code, String text) {}

  private Outside outside() {
    return new Outside(
        OpenLog.CLOCK,
        "dr",
        Words.in(Locale.JAPAN.equals(Locale.getDefault()) ? Locale.JAPAN : Locale.UK),
        folder.resolve("log"),
        new Settings(folder.resolve("settings.json")));
  }

  private Answer due(String... more) {
    var args = new ArrayList<>(List.of("due", "--store", folder.resolve("log").toString()));
    args.addAll(List.of(more));
    var text = new StringWriter();
    var out = new PrintWriter(text);
    int code = Main.run(outside(), out, out, args.toArray(String[]::new));
    return new Answer(code, text.toString());
  }

  @BeforeEach
  void caseWithAPlan() throws Exception {
    var one = Followed.biopsy("2026-01-22").about("label", "K1");
    one.add(
        EntryKind.VISIT,
        "state",
        "planned",
        "when",
        "b+9m",
        "window_days",
        "10",
        "purpose",
        "=film, \"hole\"");
    one.planned("b+12m", 14);
    var changes = new ArrayList<Change>();
    changes.add(Change.added(one.file().surgicalCase()));
    one.file().entries().forEach(entry -> changes.add(Change.added(entry)));
    try (var logbook = Logbook.create(folder.resolve("log"), outside().opening(Progress.NONE))) {
      logbook.apply("import", changes);
    }
  }

  @Test
  @DisplayName("who is overdue is printed with the day, by how much, and a sum")
  void lines() {
    var answer = due();
    assertThat(answer.code()).isZero();
    assertThat(answer.text())
        .contains("K1: Overdue by 20 days  22-Oct-2026, 9 months after the biopsy")
        .contains("Overdue 1, may be late 0, due 0, soon 0, lost 0");
    assertThat(due("--on", "2026-10-20").text()).contains("K1: Due");
    assertThat(due("--within", "60").text()).contains("K1: Still to come  22-Jan-2027");
  }

  @Test
  @DisplayName("as CSV every line is a row of codes, safe for a spreadsheet")
  void csv() {
    assertThat(due("--csv").text())
        .startsWith("case_id,label,standing,days_overdue,more,planned_iso,")
        .contains(",K1,overdue,20,0,b+9m,2026-10-12,2026-11-01,,,\"'=film, \"\"hole\"\"\"");
  }

  @Test
  @DisplayName("as a calendar no event names a case unless that is asked for")
  void calendar() {
    assertThat(due("--ics").text())
        .contains("DTSTART;VALUE=DATE:20261022")
        .contains("SUMMARY:Follow-up visit\r\n")
        .doesNotContain("K1", "film");
    assertThat(due("--ics", "--labels").text()).contains("SUMMARY:Follow-up visit: K1");
  }

  @Test
  @DisplayName("what is no day is refused in one line, and so are two forms at once")
  void bad() {
    assertThat(due("--on", "yesterday"))
        .isEqualTo(new Answer(2, "--on needs a day such as 2026-11-21." + System.lineSeparator()));
    assertThat(due("--csv", "--ics").code()).isEqualTo(2);
  }
}
