package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitMode;
import osteolog.domain.entry.VisitState;

/// The follow-up list, by keyboard alone: who is overdue, the visit, a telephone note, the loss.
class FollowUpWalkTest {

  @TempDir Path folder;

  /// A case with its biopsy 14 months ago and a visit planned at 12 months, within 30 days.
  private OpenLog withOverdue() throws Exception {
    var log = OpenLog.empty(folder.resolve("log")).window();
    var hands = log.hands;
    hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("K1").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B).write("t-14m").tabTo("procedure");
    hands.write("o").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V).write("b+12m").tabTo("state");
    hands.write("p").tabTo("window_days").write("30").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    return log;
  }

  private static CaseFile file(OpenLog log) {
    return log.logbook.caseFile(log.logbook.summaries().getFirst().id());
  }

  @Test
  void whoIsOverdueIsListedAndTheVisitIsDoneFromTheList() throws Exception {
    try (var log = withOverdue()) {
      var hands = log.hands;
      assertThat(hands.focus()).isEqualTo("followup-table");
      assertThat(hands.cell("#followup-table", "followup-standing", 0))
          .isEqualTo("Overdue by 31 days");
      assertThat(hands.cell("#followup-table", "followup-when", 0)).isEqualTo("21-Sep-2026");
      hands.keys(KeyCode.ENTER);
      assertThat(hands.focus()).isEqualTo("when");
      assertThat(hands.text("#when")).isEmpty();
      assertThat(hands.sees("#scale")).isFalse();
      hands.write("t").keys(KeyCode.ENTER).write("n").keys(KeyCode.TAB).write("2");
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      var done = file(log).all(Visit.class);
      assertThat(done).hasSize(1);
      assertThat(done.getFirst().state()).isEqualTo(VisitState.DONE);
      assertThat(done.getFirst().target()).hasToString("b+12m");
      assertThat(hands.text("#visit-hint")).startsWith("Kept. When is the next visit?");
      hands.write("t+6m").keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(file(log).all(Visit.class))
          .anyMatch(
              v -> v.state() == VisitState.PLANNED && v.when().toString().equals("2027-05-21"));
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
      assertThat(hands.rows("#followup-table")).isZero();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void openingAVisitFromTheListAndLeavingItRecordsNothing() throws Exception {
    try (var log = withOverdue()) {
      var before = file(log);
      log.hands.keys(KeyCode.ENTER).keys(KeyCode.ESCAPE).keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
      assertThat(file(log)).isEqualTo(before);
      assertThat(log.hands.rows("#followup-table")).isOne();
    }
  }

  @Test
  void aTelephoneNoteIsAContactAndTheVisitStaysOverdue() throws Exception {
    try (var log = withOverdue()) {
      var hands = log.hands;
      hands.tabTo("followup-phone").keys(KeyCode.SPACE);
      hands.tabTo("findings").write("Will come.").keys(KeyCode.TAB);
      assertThat(file(log).all(Visit.class))
          .anyMatch(v -> v.mode() == VisitMode.PHONE && v.state() == VisitState.DONE);
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
      assertThat(hands.cell("#followup-table", "followup-standing", 0))
          .isEqualTo("Overdue by 31 days");
      assertThat(hands.text("#followup-note")).contains("Will come.");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aPatientWhoIsLostIsNotOverdueAnyMore() throws Exception {
    try (var log = withOverdue()) {
      var hands = log.hands;
      hands.tabTo("followup-lost").keys(KeyCode.SPACE);
      hands.tabTo("when").write("t").tabTo("loss_reason").write("m").keys(KeyCode.TAB);
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
      assertThat(hands.cell("#followup-table", "followup-standing", 0))
          .isEqualTo("Lost to follow-up");
      assertThat(hands.cell("#followup-table", "followup-when", 0))
          .contains("Moved away")
          .contains("21-Nov-2026");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theListGoesToACalendarWithoutAnyName() throws Exception {
    try (var log = withOverdue()) {
      log.chosen = Optional.of(folder);
      log.hands.tabTo("followup-export");
      var menu = (MenuButton) log.hands.find("#followup-export");
      log.hands.onScreen(() -> menu.getItems().get(3).fire());
      assertThat(log.troubles).isEmpty();
      assertThat(Files.readString(folder.resolve("follow-up.ics")))
          .contains("DTSTART;VALUE=DATE:20260921")
          .contains("SUMMARY:Follow-up visit\r\n")
          .doesNotContain("K1");
      assertThat(log.troubles).isEmpty();
    }
  }
}
