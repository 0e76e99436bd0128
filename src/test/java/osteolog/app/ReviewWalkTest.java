package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Acceptance;
import osteolog.review.Review;

/// The review of all cases, by keyboard alone.
class ReviewWalkTest {

  @TempDir Path folder;

  private OpenLog review() throws Exception {
    var log = OpenLog.published(folder, Locale.ENGLISH).window();
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    assertThat(log.hands.focus()).isEqualTo("findings");
    return log;
  }

  private static int open(OpenLog log) {
    return (int)
        log.logbook.summaries().stream()
            .flatMap(c -> Review.judged(log.logbook.caseFile(c.id())).stream())
            .filter(judged -> judged.isOpen())
            .count();
  }

  private static List<Acceptance> accepted(OpenLog log) {
    return log.logbook.summaries().stream()
        .flatMap(c -> log.logbook.caseFile(c.id()).all(Acceptance.class).stream())
        .toList();
  }

  @Test
  void everyOpenFindingOfEveryCaseIsListed() throws Exception {
    try (var log = review()) {
      assertThat(log.hands.rows("#findings")).isEqualTo(open(log)).isPositive();
      assertThat(log.hands.text("#count")).startsWith(open(log) + " shown.");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFindingShowsBothStatementsAndEnterOpensTheFirstEntry() throws Exception {
    try (var log = review()) {
      assertThat(log.hands.text("#title")).isNotBlank();
      assertThat(log.hands.sees("#open-statement-1")).isTrue();
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.text("#label")).isEqualTo("Case 1");
      assertThat(log.hands.isRowChosen("#entries")).isTrue();
      log.hands.keys(KeyCode.ALT, KeyCode.LEFT);
      assertThat(log.hands.focus()).isEqualTo("findings");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theSecondStatementLeadsToItsEntry() throws Exception {
    try (var log = review()) {
      log.hands.tabTo("open-statement-1").keys(KeyCode.SPACE);
      assertThat(log.hands.text("#label")).isEqualTo("Case 1");
      assertThat(log.hands.isRowChosen("#entries")).isTrue();
    }
  }

  @Test
  void aFindingIsAcceptedWithAReasonUndoneAndOpenedAgain() throws Exception {
    try (var log = review()) {
      int before = open(log);
      log.hands.tabTo("reason").write("checked in the chart").keys(KeyCode.ENTER);
      assertThat(accepted(log)).hasSize(1);
      var one = accepted(log).getFirst();
      assertThat(one.reason()).isEqualTo("checked in the chart");
      assertThat(one.acceptedBy()).isEqualTo("dr");
      assertThat(one.when()).hasToString("2026-11-21");
      assertThat(open(log)).isEqualTo(before - 1);
      assertThat(log.hands.rows("#findings")).isEqualTo(before);
      assertThat(log.hands.cell("#findings", "stateColumn", 0)).isEqualTo("Accepted");
      assertThat(log.hands.text("#decision")).contains("by dr: checked in the chart");

      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(open(log)).isEqualTo(before);
      assertThat(log.hands.cell("#findings", "stateColumn", 0)).isEqualTo("Open");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
      assertThat(accepted(log)).hasSize(1);

      log.hands.tabTo("reopen").keys(KeyCode.SPACE);
      assertThat(accepted(log)).isEmpty();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void withoutAReasonNothingIsAccepted() throws Exception {
    try (var log = review()) {
      log.hands.tabTo("reason").write("  ").keys(KeyCode.ENTER);
      assertThat(accepted(log)).isEmpty();
    }
  }

  @Test
  void aReasonThatWasBegunStandsThereAgain() throws Exception {
    try (var log = review()) {
      log.hands.tabTo("reason").write("ask Dr A");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1).keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
      assertThat(log.hands.text("#reason")).isEqualTo("ask Dr A");
      log.hands.keys(KeyCode.DOWN);
      assertThat(log.hands.text("#reason")).isEmpty();
      log.hands.keys(KeyCode.UP);
      assertThat(log.hands.text("#reason")).isEqualTo("ask Dr A");
    }
  }

  @Test
  void acceptedOnesAreShownWithTheirReasonOnRequest() throws Exception {
    try (var log = review()) {
      int all = log.hands.rows("#findings");
      log.hands.tabTo("reason").write("a printing error").keys(KeyCode.ENTER);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1).keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
      assertThat(log.hands.rows("#findings")).isEqualTo(all - 1);
      log.hands.tabTo("all-findings").keys(KeyCode.SPACE);
      assertThat(log.hands.rows("#findings")).isEqualTo(all);
      log.hands.keys(KeyCode.HOME);
      assertThat(log.hands.text("#decision")).contains("a printing error");
    }
  }

  @Test
  void theListFollowsUndoAndRedo() throws Exception {
    try (var log = review()) {
      int before = log.hands.rows("#findings");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.logbook.index().size()).isZero();
      assertThat(log.hands.rows("#findings")).isZero();
      assertThat(log.hands.sees("#finding")).isFalse();
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
      assertThat(log.hands.rows("#findings")).isEqualTo(before);
    }
  }

  @Test
  void readingEveryCaseCanBeStoppedAndBegunAgain() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).stepped().window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
      assertThat(log.hands.sees("#progress")).isTrue();
      log.hands.tabTo("stop-reading").keys(KeyCode.SPACE);
      log.catchUp();
      assertThat(log.hands.rows("#findings")).isZero();
      assertThat(log.hands.text("#count")).startsWith("Not all cases have been read");
      log.hands.tabTo("again").keys(KeyCode.SPACE);
      log.catchUp();
      assertThat(log.hands.rows("#findings")).isEqualTo(open(log));
      assertThat(log.troubles).isEmpty();
    }
  }
}
