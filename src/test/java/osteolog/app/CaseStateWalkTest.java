package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.CaseState;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Moment;

/// From draft to complete and back, by keyboard alone, with what is missing field by field.
class CaseStateWalkTest {

  @TempDir Path folder;

  private static OpenLog caseOne(OpenLog log) {
    log.hands.write("Case 1").keys(KeyCode.ENTER);
    assertThat(log.hands.text("#label")).isEqualTo("Case 1");
    return log;
  }

  private static SurgicalCase kept(OpenLog log) {
    return log.logbook.summaries().getFirst().surgicalCase();
  }

  /// The first step that the menu of the state offers.
  private static void step(OpenLog log) {
    log.hands.tabTo("steps").keys(KeyCode.SPACE).keys(KeyCode.DOWN).keys(KeyCode.ENTER);
  }

  @Test
  void completingSaysWhoAndWhenAndShowsWhatIsMissing() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      step(log);
      assertThat(kept(log).state()).isEqualTo(CaseState.COMPLETE);
      assertThat(kept(log).stateBy()).isEqualTo("dr");
      assertThat(kept(log).stateSince()).isEqualTo(Moment.on(log.outside.today()));
      assertThat(log.hands.text("#steps")).isEqualTo("Complete");
      assertThat(log.hands.text("#since")).isEqualTo("dr, 21-Nov-2026");
      assertThat(log.hands.text("#heading")).isNotEmpty();
      assertThat(log.hands.focus()).isEqualTo("gaps");
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.focus()).isNotEqualTo("gaps");
      assertThat(log.hands.sees("#close-entry")).isTrue();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aChangeOfACompleteRecordMakesItADraftAndUndoRestoresBoth() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      step(log);
      log.hands.keys(KeyCode.ESCAPE);
      var complete = kept(log);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).write("b+12m").keys(KeyCode.TAB);
      log.hands.write("n").keys(KeyCode.TAB).write("3").keys(KeyCode.TAB);
      assertThat(kept(log).state()).isEqualTo(CaseState.DRAFT);
      assertThat(log.hands.text("#steps")).isEqualTo("Draft");
      assertThat(log.hands.text(".status-label")).contains("it is a draft again");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(kept(log)).isEqualTo(complete);
      assertThat(log.hands.text("#steps")).isEqualTo("Complete");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFieldOfTheCaseThatIsEditedTwiceIsKeptTwice() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      step(log);
      log.hands.keys(KeyCode.ESCAPE).keys(KeyCode.HOME).keys(KeyCode.ENTER);
      log.hands.tabTo("occupation").write("farmer").keys(KeyCode.TAB);
      log.hands.tabTo("lifestyle").write("runs").keys(KeyCode.TAB);
      assertThat(kept(log).occupation()).isEqualTo("farmer");
      assertThat(kept(log).lifestyle()).isEqualTo("runs");
      assertThat(kept(log).state()).isEqualTo(CaseState.DRAFT);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theDiagnosisOffersItsCodesAndAnyOtherCanBeTyped() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.HOME).keys(KeyCode.ENTER).tabTo("diagnosis_code");
      log.hands.keys(KeyCode.DOWN).keys(KeyCode.ENTER).keys(KeyCode.TAB);
      assertThat(kept(log).diagnosisCode()).isEqualTo("OSTEOLOG:IMOS");
      log.hands.tabTo("diagnosis_code").keys(KeyCode.SHORTCUT, KeyCode.A).write("M85.8");
      log.hands.keys(KeyCode.TAB);
      assertThat(kept(log).diagnosisCode()).isEqualTo("M85.8");
    }
  }
}
