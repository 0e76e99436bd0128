package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Acceptance;
import osteolog.review.Judged;
import osteolog.review.Review;

/// The review of one case on its page, by keyboard alone.
class CaseFindingsWalkTest {

  @TempDir Path folder;

  private OpenLog caseOne() throws Exception {
    var log = OpenLog.published(folder, Locale.ENGLISH).window();
    log.hands.write("Case 1").keys(KeyCode.ENTER);
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.R);
    assertThat(log.hands.focus()).isEqualTo("list");
    return log;
  }

  private static long open(OpenLog log) {
    var id = log.logbook.summaries().getFirst().id();
    return Review.judged(log.logbook.caseFile(id)).stream().filter(Judged::isOpen).count();
  }

  @Test
  void theFindingsOfTheCaseAreListedAndCounted() throws Exception {
    try (var log = caseOne()) {
      assertThat(((ListView<?>) log.hands.find("#list")).getItems()).hasSize((int) open(log));
      assertThat(log.hands.text("#findings")).isEqualTo("Review (" + open(log) + ")");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void enterLeadsToTheEntryAndItsFieldSaysWhatWasFound() throws Exception {
    try (var log = caseOne()) {
      log.hands.keys(KeyCode.DOWN);
      log.hands.tabTo("open-statement-1").keys(KeyCode.SPACE);
      assertThat(log.hands.sees("#close-entry")).isTrue();
      assertThat(log.hands.isRowChosen("#entries")).isTrue();
      assertThat(log.hands.text(".field-mark")).startsWith("Review: ");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.R);
      assertThat(log.hands.focus()).isEqualTo("list");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFindingIsAcceptedBesideThePageAndTheMarkGoes() throws Exception {
    try (var log = caseOne()) {
      long before = open(log);
      log.hands.tabTo("reason").write("a printing error").keys(KeyCode.ENTER);
      assertThat(open(log)).isEqualTo(before - 1);
      assertThat(log.hands.text("#findings")).isEqualTo("Review (" + (before - 1) + ")");
      assertThat(log.hands.focus()).isEqualTo("list");
      assertThat(log.hands.text("#decision")).contains("a printing error");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(open(log)).isEqualTo(before);
      var file = log.logbook.caseFile(log.logbook.summaries().getFirst().id());
      assertThat(file.all(Acceptance.class)).isEmpty();
    }
  }

  @Test
  void aNewEntryBearsNoMarkOfTheOneBefore() throws Exception {
    try (var log = caseOne()) {
      log.hands.keys(KeyCode.ENTER);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
      assertThat(log.hands.sees(".field-mark")).isFalse();
    }
  }

  @Test
  void escapeClosesTheReview() throws Exception {
    try (var log = caseOne()) {
      log.hands.keys(KeyCode.ESCAPE);
      assertThat(log.hands.focus()).isEqualTo("entries");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.R);
      assertThat(log.hands.focus()).isEqualTo("list");
    }
  }
}
