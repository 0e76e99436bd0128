package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rail, by keyboard alone: from any place to any other, and nothing typed is lost on the way.
class RailWalkTest {

  @TempDir Path folder;

  private OpenLog caseTwo() throws Exception {
    var log = OpenLog.published(folder, Locale.ENGLISH).window();
    log.hands.write("Case 2").keys(KeyCode.ENTER);
    assertThat(log.hands.text("#label")).isEqualTo("Case 2");
    return log;
  }

  @Test
  void ctrlOneGoesToTheCasesFromTheFormOfAnEntry() throws Exception {
    try (var log = caseTwo()) {
      log.hands.keys(KeyCode.ENTER).tabTo("centre").write("Kyoto");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
      assertThat(log.hands.focus()).isEqualTo("search");
      assertThat(log.logbook.summaries()).anyMatch(c -> "Kyoto".equals(c.surgicalCase().centre()));
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void altCGoesToTheCases() throws Exception {
    try (var log = caseTwo()) {
      log.hands.keys(KeyCode.ALT, KeyCode.C);
      assertThat(log.hands.focus()).isEqualTo("search");
    }
  }

  @Test
  void theRailIsReachedByTabAndPressedBySpace() throws Exception {
    try (var log = caseTwo()) {
      log.hands.tabTo("rail-cases").keys(KeyCode.SPACE);
      assertThat(log.hands.focus()).isEqualTo("search");
      assertThat(log.hands.text("#label")).isEmpty();
    }
  }
}
