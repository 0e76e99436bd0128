package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.QueryState;

/// A question on a field, asked by one key, answered in its form, listed over all cases.
class QuestionsWalkTest {

  @TempDir Path folder;

  private static OpenLog asked(OpenLog log) {
    log.hands.write("Case 1").keys(KeyCode.ENTER);
    log.hands.keys(KeyCode.HOME).keys(KeyCode.ENTER).tabTo("occupation").keys(KeyCode.F9);
    assertThat(log.hands.focus()).isEqualTo("question");
    log.hands.write("Which work?").keys(KeyCode.TAB);
    return log;
  }

  private static Query query(OpenLog log) {
    return log.logbook
        .caseFile(log.logbook.summaries().getFirst().id())
        .all(Query.class)
        .getFirst();
  }

  private static boolean isMarked(OpenLog log, String column) {
    return log.hands.find("#" + column).getParent().getParent().lookup(".entry-label")
            instanceof Label label
        && label.getGraphic() != null;
  }

  @Test
  void aQuestionIsAskedOnAFieldAnsweredAndNoLongerMarked() throws Exception {
    try (var log = asked(OpenLog.published(folder, Locale.ENGLISH).window())) {
      var open = query(log);
      assertThat(open.field()).isEqualTo("occupation");
      assertThat(log.hands.find("#field").lookupAll(".list-cell"))
          .anySatisfy(cell -> assertThat(((Labeled) cell).getText()).isEqualTo("Occupation"));
      assertThat(open.aboutId()).isEqualTo(open.caseId());
      assertThat(open.askedBy()).isEqualTo("dr");
      assertThat(open.state()).isEqualTo(QueryState.OPEN);
      log.hands.tabTo("answer").write("Farmer").keys(KeyCode.TAB);
      assertThat(query(log).state()).isEqualTo(QueryState.ANSWERED);
      assertThat(query(log).answeredBy()).isEqualTo("dr");
      log.hands.tabTo("state").write("c").keys(KeyCode.TAB);
      assertThat(query(log).state()).isEqualTo(QueryState.CLOSED);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theFieldIsMarkedWhileItsQuestionIsOpen() throws Exception {
    try (var log = asked(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.ESCAPE).keys(KeyCode.HOME).keys(KeyCode.ENTER);
      assertThat(isMarked(log, "occupation")).isTrue();
      assertThat(isMarked(log, "age")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,en", "DARK,ja"})
  void openQuestionsOfAllCasesAreListedAndLeadToTheirCase(ColorScheme scheme, String language)
      throws Exception {
    try (var log = OpenLog.published(folder, Locale.of(language))) {
      asked(log.window(scheme, 980, 700));
      var name = "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language + "-1x";
      log.hands.picture("question" + name, 1);
      log.hands.keys(KeyCode.ESCAPE).keys(KeyCode.HOME).keys(KeyCode.ENTER);
      log.hands.tabTo("diagnosis_code").keys(KeyCode.DOWN).keys(KeyCode.ESCAPE);
      log.hands.tabTo("steps").keys(KeyCode.SPACE).keys(KeyCode.DOWN).keys(KeyCode.ENTER);
      log.hands.picture("gaps" + name, 1);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT5);
      assertThat(log.hands.rows("#questions-table")).isEqualTo(1);
      log.hands.picture("questions" + name, 1);
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.text("#label")).isEqualTo("Case 1");
      assertThat(log.troubles).isEmpty();
    }
  }
}
