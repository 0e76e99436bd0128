package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Visit;

/// The follow-up plan of a case, by keyboard alone: a schedule as one act, changed, counted from
/// another event, kept for other cases.
class PlanWalkTest {

  @TempDir Path folder;

  private OpenLog planned() throws Exception {
    var log = OpenLog.empty(folder.resolve("log")).window();
    var hands = log.hands;
    hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("K1").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B).write("t-4m").tabTo("procedure");
    hands.write("o").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
    hands.keys(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(hands.focus()).isEqualTo("plan-offer");
    hands.tabTo("plan-do").keys(KeyCode.SPACE);
    return log;
  }

  private static List<String> plan(OpenLog log) {
    return log.logbook.caseFile(log.logbook.summaries().getFirst().id()).all(Visit.class).stream()
        .map(visit -> visit.when().toString())
        .toList();
  }

  @Test
  void aScheduleIsPlannedAsOneActAndOneUndo() throws Exception {
    try (var log = planned()) {
      assertThat(plan(log)).containsExactly("b+6w", "b+3m", "b+6m", "b+12m", "b+24m", "b+36m");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(plan(log)).isEmpty();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aVisitOfThePlanIsMovedInItsFieldAndKeptForOtherCases() throws Exception {
    try (var log = planned()) {
      var hands = log.hands;
      hands.tabTo("when").keys(KeyCode.SHORTCUT, KeyCode.A).write("b+2m").keys(KeyCode.TAB);
      assertThat(plan(log)).containsExactly("b+2m", "b+3m", "b+6m", "b+12m", "b+24m", "b+36m");
      assertThat(hands.text("#plan-hint")).isEmpty();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void whatIsStillToComeMovesWithAReoperationAndUndoBringsThePlanBack() throws Exception {
    try (var log = planned()) {
      var hands = log.hands;
      hands.keys(KeyCode.ESCAPE).keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B).write("t-1m");
      hands.tabTo("procedure").write("r").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
      hands.keys(KeyCode.SHORTCUT, KeyCode.L);
      var group = hands.find("#plan-groups").lookup(".combo-box");
      hands.onScreen(
          () -> {
            group.requestFocus();
            ((ComboBox<?>) group).getSelectionModel().select(1);
          });
      hands.keys(KeyCode.TAB).keys(KeyCode.SPACE);
      assertThat(plan(log))
          .containsExactly("b+6w", "b+3m", "2027-04-21", "2027-10-21", "2028-10-21", "2029-10-21");
      hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(plan(log)).containsExactly("b+6w", "b+3m", "b+6m", "b+12m", "b+24m", "b+36m");
      assertThat(log.troubles).isEmpty();
    }
  }
}
