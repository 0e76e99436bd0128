package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.DiagnosisState;

/// Results that are awaited, by keyboard alone: listed over all cases, led to, and in the way of a
/// final diagnosis.
class AwaitedWalkTest {

  @TempDir Path folder;

  @Test
  void anAwaitedCultureIsListedAndKeepsTheDiagnosisFromBecomingFinal() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("Case 4").keys(KeyCode.TAB);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
      log.hands.tabTo("result").write("a").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
      assertThat(log.hands.focus()).isEqualTo("followup-table");
      assertThat(((TableView<?>) log.hands.find("#followup-table")).getItems()).hasSize(1);
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.text("#label")).isEqualTo("Case 4");
      log.hands.keys(KeyCode.HOME).keys(KeyCode.ENTER).tabTo("diagnosis_state");
      log.hands.write("f").keys(KeyCode.TAB);
      assertThat(log.logbook.summaries())
          .noneMatch(
              c ->
                  c.surgicalCase().label().equals("Case 4")
                      && c.surgicalCase().diagnosisState() == DiagnosisState.FINAL);
      assertThat(
              log.hands.find("#diagnosis_state").getParent().getParent().lookup(".entry-message"))
          .isInstanceOfSatisfying(
              Label.class, label -> assertThat(label.getText()).contains("still awaited"));
      assertThat(log.troubles).isEmpty();
    }
  }
}
