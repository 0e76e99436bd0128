package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.review.manuscript.Comparison;
import osteolog.review.manuscript.Verdict;

/// A manuscript checked by keyboard alone: typed or opened, read line by line, led to the record.
class ManuscriptWalkTest {

  private static final String DRAFT =
      "Case 1. A 61-year-old man had pain in the right thigh. He was well.";

  @TempDir Path folder;

  private OpenLog screen() throws Exception {
    var log = OpenLog.published(folder.resolve("log"), Locale.ENGLISH).window();
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
    assertThat(log.hands.focus()).isEqualTo("manuscript-text");
    return log;
  }

  private static String told(OpenLog log) {
    return ((Labeled) log.hands.find("#manuscript-told")).getText();
  }

  @Test
  void aTypedTextIsCheckedAndItsDisagreementLeadsToTheRecord() throws Exception {
    try (var log = screen()) {
      log.hands.write(DRAFT).keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.hands.focus()).isEqualTo("manuscript-table");
      var chosen =
          (Comparison)
              ((TableView<?>) log.hands.find("#manuscript-table"))
                  .getSelectionModel()
                  .getSelectedItem();
      assertThat(chosen.verdict()).isEqualTo(Verdict.DISAGREES);
      assertThat(((TextArea) log.hands.find("#manuscript-text")).getSelectedText())
          .contains("61-year-old man");
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.text("#label")).isEqualTo("Case 1");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aLabelThatNoCaseHasAndAnEmptyTextAreEachSaidInOneSentence() throws Exception {
    try (var log = screen()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(told(log)).isEqualTo("There is no text yet. Paste it, or open a file.");
      log.hands.write(DRAFT).tabTo("manuscript-cases");
      log.hands.write("Case 1, Case 9").keys(KeyCode.ENTER);
      assertThat(told(log)).isEqualTo("No case has this label: Case 9");
      assertThat(log.hands.focus()).isEqualTo("manuscript-cases");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFileIsOpenedAndTheTableIsWrittenAndABrokenOneIsRefused() throws Exception {
    var paper = Files.writeString(folder.resolve("draft.txt"), DRAFT);
    var broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
    try (var log = screen()) {
      log.chosen = Optional.of(broken);
      log.hands.keys(KeyCode.ALT, KeyCode.F);
      assertThat(told(log)).contains(broken.toString());
      log.chosen = Optional.of(paper);
      log.hands.keys(KeyCode.ALT, KeyCode.F);
      assertThat(told(log)).contains("1 disagree");
      log.chosen = Optional.of(folder);
      log.hands.tabTo("manuscript-export").keys(KeyCode.SPACE);
      assertThat(folder.resolve("manuscript.csv")).content().contains("disagrees", "age=60");
      assertThat(log.troubles).isEmpty();
    }
  }
}
