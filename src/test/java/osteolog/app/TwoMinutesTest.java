package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.EntryKind;

/// How many keys a case and a visit take. At 200 keys a minute, a slow hand, two minutes are 400.
class TwoMinutesTest {

  private static final int TWO_MINUTES = 400;

  @TempDir Path folder;

  private static void add(OpenLog log, KeyCode kind) {
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, kind);
  }

  @Test
  void aCaseWithItsLesionBiopsyFilmDrugAndPainIsLoggedInTwoMinutes() throws Exception {
    try (var log = OpenLog.empty(folder).window()) {
      var hands = log.hands;
      int before = hands.strokes();
      hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("W-07").tabTo("age").write("52");
      hands.tabTo("sex").write("f").keys(KeyCode.TAB);
      add(log, KeyCode.L);
      hands.tabTo("bone").write("t").keys(KeyCode.TAB).write("l").tabTo("segment").write("d");
      hands.keys(KeyCode.TAB);
      add(log, KeyCode.B);
      hands.write("2025-03-04").tabTo("procedure").write("o").tabTo("side").write("l");
      hands.keys(KeyCode.TAB);
      add(log, KeyCode.I);
      hands.write("b").tabTo("modality").write("p").tabTo("side").write("l").keys(KeyCode.TAB);
      add(log, KeyCode.M);
      hands.tabTo("drug").write("n").keys(KeyCode.TAB).write("celecoxib").keys(KeyCode.TAB);
      add(log, KeyCode.P);
      hands.write("b").keys(KeyCode.TAB).write("n").keys(KeyCode.TAB).write("7");
      hands.keys(KeyCode.ENTER).write("b+3m").keys(KeyCode.TAB).write("n").keys(KeyCode.TAB);
      hands.write("3").keys(KeyCode.TAB);
      int strokes = hands.strokes() - before;
      assertThat(strokes).as("keys struck").isLessThan(TWO_MINUTES);
      for (var kind :
          List.of(
              EntryKind.CASE,
              EntryKind.LESION,
              EntryKind.PROCEDURE,
              EntryKind.STUDY,
              EntryKind.MEDICATION)) {
        assertThat(log.logbook.count(kind)).as(kind.name()).isEqualTo(1);
      }
      assertThat(log.logbook.count(EntryKind.PAIN)).isEqualTo(2);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aVisitIsLoggedInHalfAMinute() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      var hands = log.hands;
      hands.write("Case 1").keys(KeyCode.ENTER);
      int before = hands.strokes();
      hands.keys(KeyCode.SHORTCUT, KeyCode.T).write("t").keys(KeyCode.ENTER);
      hands.write("n").keys(KeyCode.TAB).write("3").tabTo("modality").write("p");
      hands.tabTo("hole").write("c").keys(KeyCode.TAB).write("n").tabTo("outcome").write("r");
      hands.keys(KeyCode.TAB).write("n").tabTo("window_days").keys(KeyCode.SHIFT, KeyCode.TAB);
      hands.write("t+6m").keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      int strokes = hands.strokes() - before;
      assertThat(strokes).as("keys struck").isLessThan(TWO_MINUTES / 4);
      assertThat(log.logbook.count(EntryKind.VISIT)).isGreaterThanOrEqualTo(2);
      assertThat(hands.focus()).isEqualTo("entries");
      assertThat(log.troubles).isEmpty();
    }
  }
}
