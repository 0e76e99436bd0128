package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reporting checklist over all cases, by keyboard alone.
class ReportingWalkTest {

  @TempDir Path folder;

  private static String line(OpenLog log) {
    var lines = (TreeTableView<?>) log.hands.find("#reporting-lines");
    return String.valueOf(lines.getSelectionModel().getSelectedItem().getValue());
  }

  private static void down(OpenLog log, String wanted) {
    for (int i = 0; i < 40 && !line(log).startsWith("ReportingLine[asked=" + wanted + ","); i++) {
      log.hands.keys(KeyCode.DOWN);
    }
    assertThat(line(log)).startsWith("ReportingLine[asked=" + wanted + ",");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,en", "DARK,ja"})
  void anItemSaysInHowManyCasesItIsRecordedAndLeadsToOneThatLacksIt(
      ColorScheme scheme, String language) throws Exception {
    try (var log = OpenLog.published(folder, Locale.of(language)).window(scheme, 980, 700)) {
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
      assertThat(hands.focus()).isEqualTo("reporting-lines");
      assertThat(hands.text("#reporting-published")).contains("3");
      for (int i = 0; i < 4; i++) {
        hands.keys(KeyCode.DOWN);
      }
      hands.keys(KeyCode.ENTER);
      assertThat(line(log)).contains("5 ", "PARTLY");
      for (int i = 0; i < 3; i++) {
        hands.keys(KeyCode.DOWN);
      }
      hands.keys(KeyCode.ENTER).keys(KeyCode.DOWN);
      hands.picture("reporting-" + scheme + "-" + language, 1);
      assertThat(line(log)).startsWith("ReportingLine[asked=Case 1,");
      hands.keys(KeyCode.ENTER);
      assertThat(hands.text("#label")).isEqualTo("Case 1");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void whatIsPutInCountsAtOnceAndOwnCasesStandApart() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("Own 1").keys(KeyCode.TAB);
      hands.tabTo("occupation").write("Farmer").keys(KeyCode.TAB);
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
      assertThat(hands.text("#reporting-own")).isEqualTo("Own cases (1)");
      down(log, "5 Patient information");
      hands.keys(KeyCode.ENTER);
      down(log, "occupation");
      assertThat(line(log)).contains("1 of 1 cases");
      hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(line(log)).contains("asked=occupation", "0 of 1 cases");
      hands.tabTo("reporting-published").keys(KeyCode.SPACE);
      assertThat(hands.focus()).isEqualTo("reporting-lines");
      down(log, "occupation");
      assertThat(line(log)).contains("0 of 3 cases");
      assertThat(log.troubles).isEmpty();
    }
  }
}
