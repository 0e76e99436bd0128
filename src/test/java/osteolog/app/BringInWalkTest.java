package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;

/// A foreign table brought in by keyboard alone: chosen, settled, previewed, imported, undone.
class BringInWalkTest {

  private static final String TABLE =
      """
      Fall;Alter;Geschlecht;Knochen;Seite;Schmerz NRS;Datum;Chirurg
      K1;41;w;Femur;re;7;03/04/2019;A
      K2;52;m;Tibia;x;leicht;04/05/2019;B
      K3;;m;Femur;li;2,5;05/06/2019;A
      """;

  @TempDir Path folder;

  private OpenLog log(String table) throws Exception {
    var log = OpenLog.empty(folder.resolve("log"));
    log.chosen = Optional.of(Files.writeString(folder.resolve("table.csv"), table));
    return log;
  }

  private static OpenLog part(OpenLog log) {
    log.window().hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
    log.hands.keys(KeyCode.ALT, KeyCode.B);
    assertThat(log.hands.focus()).isEqualTo("import-choose");
    return log;
  }

  private static OpenLog chosen(OpenLog log) {
    part(log).hands.keys(KeyCode.SPACE);
    return log;
  }

  private static void on(OpenLog log) {
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private static void column(OpenLog log, String header) {
    log.hands.onScreen(
        () -> {
          @SuppressWarnings("unchecked")
          var table = (TableView<String>) log.hands.find("#import-columns");
          table.requestFocus();
          table.getSelectionModel().select(header);
        });
  }

  private static String becomes(OpenLog log, int row) {
    return log.hands.cell("#import-columns", "becomesColumn", row);
  }

  @Test
  void aTableIsSettledPreviewedImportedAndTakenBackInOneStep() throws Exception {
    try (var log = chosen(log(TABLE))) {
      assertThat(log.hands.text("#import-notes")).contains("UTF-8", "Semicolon");
      assertThat(log.hands.rows("#import-first")).isEqualTo(3);
      assertThat(log.hands.focus()).isEqualTo("import-to-columns");
      on(log);
      assertThat(log.hands.focus()).isEqualTo("import-columns");
      assertThat(becomes(log, 0)).isEqualTo("Case: label");
      assertThat(becomes(log, 4)).isEqualTo("Lesion: Side");
      assertThat(becomes(log, 7)).isEqualTo("Not taken");
      assertThat(log.hands.text("#import-settle")).startsWith("3 open.");

      column(log, "Seite");
      assertThat(log.hands.cell("#import-columns", "openColumn", 4)).isEqualTo("1");
      log.hands.tabTo("import-field").keys(KeyCode.TAB).write("l");
      assertThat(log.hands.text("#import-settle")).startsWith("2 open.");
      column(log, "Datum");
      log.hands.tabTo("import-order").write("d");
      assertThat(log.hands.text("#import-settle")).startsWith("1 open.");

      on(log);
      assertThat(log.hands.focus()).isEqualTo("import-preview");
      assertThat(log.hands.text("#import-counts"))
          .contains("Rows: 3. Taken: 2. Already there: 0. Not taken: 1.")
          .contains("New: 2 Case, 2 Lesion, 2 Pain.")
          .contains("1 × words stand where a number must");
      assertThat(log.hands.cell("#import-preview", "whatColumn", 0)).isEqualTo("New: Case");
      log.hands.tabTo("import-only-problems").keys(KeyCode.SPACE);
      assertThat(log.hands.rows("#import-preview")).isEqualTo(1);
      assertThat(log.hands.cell("#import-preview", "lineColumn", 0)).isEqualTo("3");
      assertThat(log.logbook.summaries()).isEmpty();

      on(log);
      assertThat(log.logbook.count(EntryKind.PAIN)).isEqualTo(2);
      assertThat(log.hands.text("#import-said")).startsWith("2 rows imported: 6 new, 0 changed.");
      assertThat(log.hands.text("#import-counts")).contains("Already there: 2");
      assertThat(log.hands.find("#import-do").isDisabled()).isTrue();

      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.logbook.summaries()).isEmpty();
      assertThat(log.hands.text("#import-counts")).contains("Taken: 2.");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theRowsThatAreNotTakenGoToAFileWithTheirReasons() throws Exception {
    try (var log = chosen(log("Case,Age\nA,41\nB,old\n"))) {
      on(log);
      on(log);
      log.chosen = Optional.of(folder);
      log.hands.tabTo("import-save-rows").keys(KeyCode.SPACE);
      assertThat(Files.readString(folder.resolve("not-taken.csv")))
          .contains("B,old,3,Age > case.age: words_are_no_number");
      assertThat(log.hands.text("#import-said")).startsWith("1 rows written to " + folder);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFileThatIsNoTableIsRefusedInOneSentence() throws Exception {
    try (var log = log("%PDF-1.7\n%\u00e2\u00e3\n")) {
      chosen(log);
      assertThat(log.hands.text("#import-file-said"))
          .isEqualTo("table.csv is a PDF. Save the table as CSV or Excel and choose that.");
      assertThat(log.hands.find("#import-step-columns").isDisabled()).isTrue();
      log.chosen = Optional.of(Files.writeString(folder.resolve("b.csv"), "Case,Age\nA,41\n"));
      log.hands.keys(KeyCode.SPACE);
      assertThat(log.hands.sees("#import-file-said")).isFalse();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aColumnCanBeSetToAFieldAndToldWhatIsTheSameInEveryRow() throws Exception {
    try (var log = chosen(log("Case,Score at visit\nA,4\n"))) {
      on(log);
      column(log, "Score at visit");
      letter(log, "import-kind", "p", "kind=PAIN");
      letter(log, "import-field", "p", "name=value,");
      assertThat(becomes(log, 1)).isEqualTo("Pain: Pain score");
      assertThat(log.hands.text("#import-settle")).startsWith("1 open.");
      log.hands.tabTo("import-same-when").write("b+6m").keys(KeyCode.ENTER);
      letter(log, "import-same-scale", "n", "nrs");
      assertThat(log.hands.text("#import-settle")).isEqualTo("Everything is settled.");
      on(log);
      on(log);
      log.logbook.each(
          EntryKind.PAIN,
          pain -> assertThat(((PainObservation) pain).when().toString()).isEqualTo("b+6m"));
      assertThat(log.logbook.count(EntryKind.PAIN)).isEqualTo(1);
      assertThat(log.troubles).isEmpty();
    }
  }

  /// Types a letter until the list is at what is wanted.
  private static void letter(OpenLog log, String list, String letter, String wanted) {
    log.hands.tabTo(list);
    for (int i = 0; i < 20; i++) {
      var now = ((ComboBox<?>) log.hands.find("#" + list)).getValue();
      if (String.valueOf(now).contains(wanted)) {
        return;
      }
      log.hands.write(letter);
    }
    throw new AssertionError("never came to " + wanted);
  }

  @Test
  void aMappingIsKeptByNameAndProposedForTheNextFileOfThisHeader() throws Exception {
    try (var log = chosen(log("Case,Side\nA,x\n"))) {
      on(log);
      column(log, "Side");
      log.hands.tabTo("import-field").keys(KeyCode.TAB).write("r");
      log.hands.onScreen(() -> ((TextField) log.hands.find("#import-name")).setText("Ours"));
      on(log);
      assertThat(new KeptMappings(log.outside.settings()).all())
          .singleElement()
          .satisfies(kept -> assertThat(kept.name()).isEqualTo("Ours"));
      log.chosen = Optional.of(Files.writeString(folder.resolve("next.csv"), "Case,Side\nB,x\n"));
      log.hands.click("#import-step-file").tabTo("import-choose").keys(KeyCode.SPACE);
      on(log);
      assertThat(log.hands.text("#import-name")).isEqualTo("Ours");
      assertThat(log.hands.text("#import-settle")).isEqualTo("Everything is settled.");
      log.hands.tabTo("import-forget").keys(KeyCode.SPACE);
      assertThat(new KeptMappings(log.outside.settings()).all()).isEmpty();
      assertThat(log.hands.text("#import-settle")).startsWith("1 open.");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aLongImportCanBeStoppedAndLeavesNothing() throws Exception {
    try (var log = log("Case,Age\nA,41\nB,50\n").stepped()) {
      chosen(log);
      log.catchUp();
      on(log);
      on(log);
      log.catchUp();
      log.hands.tabTo("import-do").keys(KeyCode.SPACE);
      assertThat(log.hands.focus()).isEqualTo("import-stop");
      log.hands.keys(KeyCode.SPACE);
      log.catchUp();
      assertThat(log.hands.text("#import-said")).isEqualTo("Stopped; nothing was imported.");
      assertThat(log.logbook.summaries()).isEmpty();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFileBeingReadCanBeStopped() throws Exception {
    try (var log = log(TABLE).stepped()) {
      chosen(log);
      assertThat(log.hands.sees("#import-stop-read")).isTrue();
      log.hands.tabTo("import-stop-read").keys(KeyCode.SPACE);
      log.catchUp();
      assertThat(log.hands.text("#import-file-said")).isEqualTo("Stopped; nothing was read.");
      assertThat(log.hands.find("#import-step-columns").isDisabled()).isTrue();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theUserCanSayBetterHowAFileIsToBeRead() throws Exception {
    try (var log = chosen(log("a\nCase,Age\nA,41\n"))) {
      log.hands.onScreen(() -> log.hands.find("#import-header-line").requestFocus());
      log.hands.write("3").keys(KeyCode.ENTER);
      assertThat(log.hands.text("#import-rows")).startsWith("0 rows, 2 columns.");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.A).write("2").keys(KeyCode.TAB);
      assertThat(log.hands.text("#import-rows")).startsWith("1 rows, 2 columns.");
      log.hands.tabTo("import-separator").write("t");
      assertThat(log.hands.text("#import-rows")).startsWith("1 rows, 1 columns.");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void noTwoThingsOfAStepShareALetter() throws Exception {
    try (var log = chosen(log(TABLE))) {
      for (int step = 0; step < 3; step++) {
        assertThat(log.hands.mnemonics()).doesNotHaveDuplicates();
        on(log);
      }
    }
  }
}
