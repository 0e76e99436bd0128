package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.LabTest;

/// The sheets of a case, by keyboard alone: read, led to an entry, to a missing one, and back.
class SheetsWalkTest {

  @TempDir Path folder;

  private OpenLog caseOne() throws Exception {
    var log = OpenLog.published(folder, Locale.ENGLISH).window();
    log.hands.write("Case 1").keys(KeyCode.ENTER);
    assertThat(log.hands.text("#label")).isEqualTo("Case 1");
    return log;
  }

  /// The words of the row that is chosen in the sheet that is open.
  private static String asked(OpenLog log) {
    var lines = (TreeTableView<?>) log.hands.find("#sheet-lines");
    return String.valueOf(lines.getSelectionModel().getSelectedItem().getValue());
  }

  private static void down(OpenLog log, String wanted) {
    for (int i = 0; i < 30 && !asked(log).startsWith("Line[asked=" + wanted + ","); i++) {
      log.hands.keys(KeyCode.DOWN);
    }
    assertThat(asked(log)).startsWith("Line[asked=" + wanted + ",");
  }

  @Test
  void aMissingFactOfADifferentialIsPutInFromItsLineAndTheLineThenSaysIt() throws Exception {
    try (var log = caseOne()) {
      long labs = log.logbook.count(EntryKind.LAB);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.E);
      assertThat(log.hands.focus()).isEqualTo("sheet-lines");
      down(log, "Chronic (sclerosing) osteomyelitis");
      log.hands.keys(KeyCode.RIGHT);
      down(log, "CRP");
      assertThat(asked(log)).startsWith("Line[asked=CRP, sign=MISSING");
      log.hands.keys(KeyCode.ENTER).tabTo("statement").write("n").keys(KeyCode.TAB);
      assertThat(log.logbook.count(EntryKind.LAB)).isEqualTo(labs + 1);
      log.hands.keys(KeyCode.ESCAPE);
      assertThat(log.hands.focus()).isEqualTo("sheet-lines");
      assertThat(asked(log)).startsWith("Line[asked=CRP, sign=RECORDED");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.logbook.count(EntryKind.LAB)).isEqualTo(labs);
      assertThat(asked(log)).startsWith("Line[asked=CRP, sign=MISSING");
      log.hands.keys(KeyCode.ESCAPE);
      assertThat(log.hands.focus()).isEqualTo("entries");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theTriphasicTableSaysThatItsEvidenceIsMissingInTheFirstPublishedCase() throws Exception {
    try (var log = caseOne()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.E);
      assertThat(log.hands.find("#triphasic-gap").isVisible()).isTrue();
      assertThat(log.hands.text("#triphasic-gap"))
          .isEqualTo("No triphasic bone scan is recorded in this case.");
    }
  }

  @Test
  void theReportingChecklistLeadsToTheFieldThatIsEmpty() throws Exception {
    try (var log = caseOne()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.K);
      down(log, "5 Patient information");
      log.hands.keys(KeyCode.RIGHT);
      down(log, "occupation");
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.focus()).isEqualTo("occupation");
      log.hands.write("Farmer").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
      assertThat(asked(log)).startsWith("Line[asked=occupation, sign=RECORDED");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void thePathwayBeginsTheEntryThatIsMissing() throws Exception {
    try (var log = caseOne()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.M);
      down(log, "Lead");
      log.hands.keys(KeyCode.RIGHT);
      down(log, "Blood lead level");
      log.hands.keys(KeyCode.ENTER).tabTo("value").write("3.2").keys(KeyCode.TAB);
      assertThat(log.logbook.caseFile(log.logbook.summaries().getFirst().id()).all(Lab.class))
          .anyMatch(lab -> lab.test() == LabTest.BLOOD_LEAD && lab.value() != null);
      assertThat(log.troubles).isEmpty();
    }
  }
}
