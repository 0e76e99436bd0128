package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.SurgicalCase;

/// The list of cases, by keyboard alone.
class CasesWalkTest {

  @TempDir Path folder;

  private static int rows(OpenLog log) {
    return log.hands.rows("#table");
  }

  @Test
  void typingFindsACaseAndEnterOpensIt() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      assertThat(log.hands.focus()).isEqualTo("search");
      log.hands.write("tibia right");
      assertThat(rows(log)).isEqualTo(1);
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.text("#label")).isEqualTo("Case 3");
      assertThat(log.hands.text("#lesions")).isEqualTo("Right tibia, diaphysis");
      log.hands.keys(KeyCode.ALT, KeyCode.LEFT);
      assertThat(log.hands.focus()).isEqualTo("search");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aWordOfTheOtherLanguageFindsToo() throws Exception {
    try (var log = OpenLog.published(folder, Locale.JAPANESE).window()) {
      log.hands.write("脛骨");
      assertThat(rows(log)).isEqualTo(1);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.A).write("femur");
      assertThat(rows(log)).isEqualTo(2);
    }
  }

  @Test
  void whatFindsNothingSaysHowToSeeEverythingAgain() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      log.hands.write("zzz");
      assertThat(rows(log)).isZero();
      assertThat(log.hands.text("#count")).isEqualTo("0 of 3 cases");
      log.hands.tabTo("everything").keys(KeyCode.SPACE);
      assertThat(rows(log)).isEqualTo(3);
    }
  }

  @Test
  void aNewCaseIsMadeFilledUndoneAndRedoneFromTheKeyboard() throws Exception {
    try (var log = OpenLog.empty(folder).window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.N);
      assertThat(log.hands.focus()).isEqualTo("label");
      log.hands.write("K-17").keys(KeyCode.TAB);
      assertThat(log.logbook.index().size()).isEqualTo(1);
      log.hands.tabTo("age").write("52").keys(KeyCode.TAB);
      log.hands.tabTo("sex").write("f").keys(KeyCode.TAB);
      log.hands.tabTo("diagnosis").write("i").keys(KeyCode.TAB);
      SurgicalCase made = log.logbook.summaries().getFirst().surgicalCase();
      assertThat(made.label()).isEqualTo("K-17");
      assertThat(made.age()).isEqualTo(52);
      assertThat(made.sex()).hasToString("FEMALE");
      assertThat(made.diagnosis()).hasToString("IMOS");
      assertThat(log.hands.text("#patient")).isEqualTo("52 years · Female");
      for (int i = 0; i < 4; i++) {
        log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      }
      assertThat(log.logbook.index().size()).isZero();
      for (int i = 0; i < 4; i++) {
        log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
      }
      assertThat(log.logbook.summaries().getFirst().surgicalCase()).isEqualTo(made);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theMonthsFollowTheDateOfTheBiopsyThroughUndoAndRedo() throws Exception {
    try (var log = OpenLog.empty(folder).window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("K-1").keys(KeyCode.TAB);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V).write("2020-07-15");
      log.hands.keys(KeyCode.TAB).write("d").keys(KeyCode.TAB);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B).write("2020-01-15");
      log.hands.keys(KeyCode.TAB).write("o").keys(KeyCode.TAB);
      log.hands.tabTo("when").keys(KeyCode.SHORTCUT, KeyCode.A).write("2020-04-15");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.F);
      assertThat(followed(log)).isEqualTo("3 mo");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(followed(log)).isEqualTo("6 mo");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
      assertThat(followed(log)).isEqualTo("3 mo");
      assertThat(log.troubles).isEmpty();
    }
  }

  private static String followed(OpenLog log) {
    return log.hands.cell("#table", "followedColumn", 0);
  }

  @Test
  void aLabelThatAnotherCaseHasIsRefusedUnderTheField() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("Case 2").keys(KeyCode.TAB);
      assertThat(log.logbook.index().size()).isEqualTo(3);
      assertThat(log.hands.text("#message-label")).startsWith("Another case has this label");
    }
  }
}
