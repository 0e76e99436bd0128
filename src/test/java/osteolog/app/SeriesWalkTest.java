package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The series, by keyboard alone: own and published cases apart, every view, a kept filter, files.
class SeriesWalkTest {

  @TempDir Path folder;

  private void export(OpenLog log, int item) {
    var menu = (MenuButton) log.hands.find("#series-export");
    log.hands.onScreen(() -> menu.getItems().get(item).fire());
  }

  @Test
  void publishedCasesAreShownAloneAndSaidToBePublished() throws Exception {
    try (var log = OpenLog.published(folder.resolve("log"), Locale.ENGLISH).window()) {
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
      assertThat(hands.focus()).isEqualTo("series-view");
      assertThat(hands.find("#series-figure").isVisible()).isTrue();
      hands.tabTo("series-figure").keys(KeyCode.RIGHT);
      assertThat(hands.text("#figure-under")).startsWith("Case 1: last contact in month 39");
      log.chosen = Optional.of(folder);
      export(log, 0);
      assertThat(Files.readString(folder.resolve("swimmer.svg")))
          .contains("3 published cases")
          .contains("Case 1");
      hands.tabTo("series-view").keys(KeyCode.UP).keys(KeyCode.UP);
      assertThat(hands.text("#series-nothing")).startsWith("No case has a numeric pain score");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theStatisticsGoToAFileWithEveryNumberInFull() throws Exception {
    try (var log = OpenLog.published(folder.resolve("log"), Locale.ENGLISH).window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
      for (int i = 0; i < 4; i++) {
        log.hands.keys(KeyCode.DOWN);
      }
      assertThat(log.hands.rows("#series-table")).isGreaterThan(15);
      log.chosen = Optional.of(folder);
      export(log, 3);
      assertThat(Files.readString(folder.resolve("statistics.csv")))
          .contains("recurrence_free,8.0,0.5,0.005983")
          .contains("relief_30_percent,,1.0,0.025")
          .contains("relief_2_points,,,,,0,0,clopper_pearson");
      export(log, 6);
      assertThat(Files.readString(folder.resolve("series.html")))
          .contains("<td>Case 3</td>", "Recurrence of pain in 1 of 3");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFilterIsKeptUnderANameAndTakenAgain() throws Exception {
    try (var log = OpenLog.published(folder.resolve("log"), Locale.ENGLISH).window()) {
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3).tabTo("series-name").write("Abe");
      hands.tabTo("series-keep").keys(KeyCode.SPACE);
      assertThat(Files.readString(folder.resolve("log.settings.json")))
          .contains("\"Abe\"")
          .contains("\"published\"");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void anEmptyLogSaysWhatToDo() throws Exception {
    try (var log = OpenLog.empty(folder.resolve("log")).window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
      assertThat(log.hands.text("#series-nothing")).startsWith("No case fits.");
      assertThat(log.troubles).isEmpty();
    }
  }
}
