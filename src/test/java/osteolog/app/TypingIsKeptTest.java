package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.SurgicalCase;

/// What a user types is kept or stays in the form, whatever happens meanwhile.
class TypingIsKeptTest {

  @TempDir Path folder;

  private static SurgicalCase first(OpenLog log) {
    return log.logbook.summaries().getFirst().surgicalCase();
  }

  private static OpenLog caseOneOpen(OpenLog log) {
    log.hands.write("Case 1").keys(KeyCode.ENTER);
    log.catchUp();
    log.hands.keys(KeyCode.ENTER);
    assertThat(log.hands.text("#label")).isEqualTo("Case 1");
    return log;
  }

  @Test
  void aNewCaseAfterAnotherCaseKeepsEveryField() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("K-1").keys(KeyCode.TAB);
      log.hands.tabTo("age").write("52").keys(KeyCode.TAB);
      assertThat(log.logbook.summaries())
          .anyMatch(
              c ->
                  c.surgicalCase().label().equals("K-1")
                      && Integer.valueOf(52).equals(c.surgicalCase().age()));
    }
  }

  @Test
  void enterInAFreshlyOpenedCaseOpensAnEntryOfThatCase() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.ESCAPE).keys(KeyCode.ALT, KeyCode.LEFT);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.A).write("Case 2");
      log.hands.keys(KeyCode.ENTER).keys(KeyCode.ENTER);
      assertThat(log.hands.text("#label")).isEqualTo("Case 2");
      assertThat(log.hands.text("#citation")).contains("Abe");
    }
  }

  @Test
  void aWordTypedIntoAListFindsThatWord() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
      log.hands.tabTo("bone").write("femur");
      assertThat(((ComboBox<?>) log.hands.find("#bone")).getValue()).isEqualTo("femur");
    }
  }

  @Test
  void ctrlSDoesNotReplaceWhatIsTypedNext() throws Exception {
    try (var log = OpenLog.empty(folder).window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("K-1");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.S).write("7").keys(KeyCode.TAB);
      assertThat(first(log).label()).isEqualTo("K-17");
    }
  }

  @Test
  void aFieldAtFaultDoesNotHoldBackTheOthers() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.tabTo("age").keys(KeyCode.SHORTCUT, KeyCode.A).write("520");
      log.hands.tabTo("centre").write("Kyoto").keys(KeyCode.ESCAPE);
      assertThat(first(log).centre()).isEqualTo("Kyoto");
      assertThat(first(log).age()).isEqualTo(60);
      log.hands.keys(KeyCode.HOME).keys(KeyCode.ENTER);
      assertThat(log.hands.text("#age")).isEqualTo("520");
    }
  }

  @Test
  void anUnfinishedEntryIsThereAgainWhenItsKindIsAdded() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).write("b+9m");
      log.hands.tabTo("scale").write("n").keys(KeyCode.ESCAPE);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
      assertThat(log.hands.text("#when")).isEqualTo("b+9m");
      assertThat(log.closes()).isFalse();
      assertThat(log.hands.text("#noticeText")).contains("not saved yet");
      assertThat(log.closes()).isTrue();
    }
  }

  @Test
  void theLastFieldIsOnTheDiskBeforeTheWindowCloses() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).stepped().window())) {
      log.hands.tabTo("centre").write("Kyoto");
      assertThat(log.closes()).isTrue();
      assertThat(first(log).centre()).isEqualTo("Kyoto");
    }
  }

  @Test
  void whatWasReadBeforeALaterEditDoesNotOverwriteIt() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).stepped().window())) {
      log.hands.tabTo("age").keys(KeyCode.SHORTCUT, KeyCode.A).write("61");
      log.hands.tabTo("centre");
      log.step();
      log.hands.write("Kyoto").tabTo("note").write("seen");
      log.catchUp();
      assertThat(log.hands.text("#centre")).isEqualTo("Kyoto");
      assertThat(log.hands.text("#note")).contains("seen");
      log.hands.keys(KeyCode.ESCAPE);
      log.catchUp();
      assertThat(first(log).age()).isEqualTo(61);
      assertThat(first(log).centre()).isEqualTo("Kyoto");
      assertThat(first(log).note()).contains("seen");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aSaveThatIsRefusedLeavesTheTypingInTheForm() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).stepped().window())) {
      log.hands.tabTo("centre").write("Kyoto").keys(KeyCode.TAB);
      var now = first(log);
      var texts = now.texts();
      texts.put("age", "70");
      log.logbook.apply(
          "edit.case", List.of(new Change(now, osteolog.domain.entry.Entry.of(now.kind(), texts))));
      log.catchUp();
      assertThat(log.hands.text("#noticeText")).contains("changed meanwhile");
      assertThat(log.hands.text("#centre")).isEqualTo("Kyoto");
      log.hands.tabTo("note").write("x").keys(KeyCode.ESCAPE);
      log.catchUp();
      assertThat(first(log).centre()).isEqualTo("Kyoto");
      assertThat(first(log).age()).isEqualTo(70);
    }
  }

  @Test
  void undoBeforeTheSaveIsAcknowledgedUndoesThatSave() throws Exception {
    try (var log = OpenLog.empty(folder).stepped().window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.N).write("K-1").keys(KeyCode.TAB);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      log.catchUp();
      assertThat(log.logbook.index().size()).isZero();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void undoOfAnotherEntryLeavesTypingAlone() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.tabTo("age").keys(KeyCode.SHORTCUT, KeyCode.A).write("520").keys(KeyCode.TAB);
      var lesion = log.logbook.caseFile(first(log).id()).all(Lesion.class).getFirst();
      log.logbook.apply("remove.lesion", List.of(Change.removed(lesion)));
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.hands.text("#age")).isEqualTo("520");
    }
  }

  @Test
  void aScoreWrittenAsFourPointZeroKeepsWhatIsTypedNext() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).write("b+5m").keys(KeyCode.TAB);
      log.hands.write("n").keys(KeyCode.TAB).write("4.0").keys(KeyCode.TAB);
      log.hands.tabTo("note").write("after a walk").keys(KeyCode.ESCAPE);
      var pain = log.logbook.caseFile(first(log).id()).all(PainObservation.class).getLast();
      assertThat(pain.value()).isEqualByComparingTo("4");
      assertThat(pain.note()).isEqualTo("after a walk");
    }
  }

  @Test
  void noTwoLettersOfAWindowAreTheSame() throws Exception {
    try (var log = caseOneOpen(OpenLog.published(folder, Locale.ENGLISH).window())) {
      for (var key : Set.of(KeyCode.P, KeyCode.M, KeyCode.B, KeyCode.V, KeyCode.L)) {
        log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, key);
        assertThat(log.hands.mnemonics()).as(key.toString()).doesNotHaveDuplicates();
        log.hands.keys(KeyCode.ESCAPE);
      }
    }
  }

  @Test
  void theFiltersOpenFromTheKeyboard() throws Exception {
    try (var log = OpenLog.published(folder, Locale.ENGLISH).window()) {
      log.hands.tabTo("bones").keys(KeyCode.SPACE);
      assertThat(log.hands.isOpen("#bones")).isTrue();
    }
  }
}
