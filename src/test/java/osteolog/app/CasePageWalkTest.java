package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainScale;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Visit;

/// The page of a case, by keyboard alone: add, edit, remove, undo, and what is refused.
class CasePageWalkTest {

  @TempDir Path folder;

  private static OpenLog caseOne(OpenLog log) {
    log.hands.write("Case 1").keys(KeyCode.ENTER);
    assertThat(log.hands.text("#label")).isEqualTo("Case 1");
    return log;
  }

  private static <E extends osteolog.domain.entry.Entry> List<E> all(OpenLog log, Class<E> kind) {
    return log.logbook.caseFile(log.logbook.summaries().getFirst().id()).all(kind);
  }

  private static PainObservation lastPain(OpenLog log) {
    return all(log, PainObservation.class).getLast();
  }

  @Test
  void aScoreIsAddedEditedUndoneAndRemoved() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      int before = all(log, PainObservation.class).size();
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
      assertThat(log.hands.focus()).isEqualTo("when");
      log.hands.write("b+12m");
      assertThat(log.hands.text("#message-when")).isEqualTo("12 months after the biopsy");
      log.hands.keys(KeyCode.TAB).write("n").keys(KeyCode.TAB).write("3").keys(KeyCode.TAB);
      assertThat(all(log, PainObservation.class)).hasSize(before + 1);
      assertThat(lastPain(log).scale()).isEqualTo(PainScale.NRS);
      assertThat(lastPain(log).value()).isEqualByComparingTo("3");
      assertThat(lastPain(log).when()).hasToString("b+12m");

      log.hands.tabTo("value").keys(KeyCode.SHORTCUT, KeyCode.A).write("4").keys(KeyCode.TAB);
      assertThat(lastPain(log).value()).isEqualByComparingTo("4");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(lastPain(log).value()).isEqualByComparingTo("3");

      log.hands.tabTo("remove").keys(KeyCode.SPACE);
      assertThat(all(log, PainObservation.class)).hasSize(before);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(all(log, PainObservation.class)).hasSize(before + 1);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aPainOfElevenIsRefusedUnderTheFieldAndKeepsItsText() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      int before = all(log, PainObservation.class).size();
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P).keys(KeyCode.TAB).write("n");
      log.hands.keys(KeyCode.TAB).write("11").keys(KeyCode.TAB);
      assertThat(log.hands.text("#message-value")).isEqualTo("It must lie between 0 and 10.");
      assertThat(log.hands.text("#value")).isEqualTo("11");
      assertThat(all(log, PainObservation.class)).hasSize(before);
    }
  }

  @Test
  void aWrongDateIsRefusedUnderTheFieldAndNothingChanges() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
      log.hands.tabTo("state").write("d").keys(KeyCode.TAB);
      int before = all(log, Visit.class).size();
      log.hands.tabTo("when").write("2019-02-30").keys(KeyCode.TAB);
      assertThat(log.hands.text("#message-when")).startsWith("There is no such day");
      assertThat(log.hands.text("#when")).isEqualTo("2019-02-30");
      assertThat(all(log, Visit.class)).hasSize(before);
      assertThat(all(log, Visit.class).getLast().when()).hasToString("unknown");
    }
  }

  @Test
  void aFollowUpBeforeTheBiopsyIsRefused() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      int before = all(log, Visit.class).size();
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V).write("b-3m").keys(KeyCode.TAB);
      log.hands.write("d").keys(KeyCode.TAB);
      assertThat(log.hands.text("#message-when")).startsWith("A follow-up visit cannot be before");
      assertThat(all(log, Visit.class)).hasSize(before);
    }
  }

  @Test
  void procedureMedicationAndVisitAreAddedFromTheKeyboard() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B).write("b+40m").keys(KeyCode.TAB);
      log.hands.write("r").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
      assertThat(all(log, Procedure.class).getLast().procedure()).hasToString("REAMING");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M).write("p").keys(KeyCode.TAB);
      log.hands.tabTo("start").write("2301").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
      assertThat(all(log, Medication.class).getLast().start()).hasToString("2026-01-23");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V).write("t-3").keys(KeyCode.TAB);
      log.hands.write("d").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
      assertThat(all(log, Visit.class).getLast().when()).hasToString("2026-11-18");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void ctrlZInAFieldTakesBackTheTypingFirst() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
      int acts = log.logbook.history(log.logbook.summaries().getFirst().id()).size();
      log.hands.tabTo("note").write("abc").keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.hands.text("#note")).doesNotContain("abc");
      assertThat(log.logbook.history(log.logbook.summaries().getFirst().id())).hasSize(acts);
    }
  }

  @Test
  void escapeClosesTheFormAndKeepsWhatWasTyped() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.keys(KeyCode.DOWN).keys(KeyCode.ENTER).tabTo("note").write("seen again");
      log.hands.keys(KeyCode.ESCAPE);
      assertThat(log.hands.sees("#note")).isFalse();
      var file = log.logbook.caseFile(log.logbook.summaries().getFirst().id());
      assertThat(file.entries()).anyMatch(e -> "seen again".equals(e.texts().get("note")));
    }
  }

  @Test
  void theCourseIsWalkedMarkByMarkAndEnterOpensTheEntry() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      log.hands.onScreen(() -> log.hands.find("#course").requestFocus());
      log.hands.keys(KeyCode.RIGHT).keys(KeyCode.RIGHT);
      assertThat(log.hands.text("#course-source")).contains("Abe 2020, line");
      log.hands.keys(KeyCode.ENTER);
      assertThat(log.hands.sees("#close-entry")).isTrue();
      assertThat(log.hands.isRowChosen("#entries")).isTrue();
    }
  }

  @Test
  void aCaseIsRemovedWithItsEntriesAndComesBackWhole() throws Exception {
    try (var log = caseOne(OpenLog.published(folder, Locale.ENGLISH).window())) {
      var id = log.logbook.summaries().getFirst().id();
      var whole = log.logbook.caseFile(id);
      log.hands.keys(KeyCode.HOME).keys(KeyCode.ENTER).tabTo("remove").keys(KeyCode.SPACE);
      assertThat(log.logbook.index().size()).isEqualTo(2);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.logbook.caseFile(id)).isEqualTo(whole);
    }
  }

  @Test
  void tablesAndCourseAreExportedAndAnExistingFileIsNotReplaced() throws Exception {
    try (var log = caseOne(OpenLog.published(folder.resolve("log"), Locale.ENGLISH).window())) {
      var target = Files.createDirectory(folder.resolve("out"));
      log.chosen = java.util.Optional.of(target);
      log.hands.keys(KeyCode.ALT, KeyCode.E);
      log.hands.keys(KeyCode.DOWN).keys(KeyCode.ENTER);
      assertThat(target.resolve("pain.csv")).exists();
      assertThat(target.resolve("dictionary.csv")).exists();
      var written = Files.readAllBytes(target.resolve("pain.csv"));
      log.hands.keys(KeyCode.ALT, KeyCode.E);
      log.hands.keys(KeyCode.DOWN).keys(KeyCode.ENTER);
      assertThat(log.hands.text("#noticeText")).contains("is there already");
      assertThat(Files.readAllBytes(target.resolve("pain.csv"))).isEqualTo(written);
    }
  }
}
