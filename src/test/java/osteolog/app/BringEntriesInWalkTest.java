package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Export;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.redcap.RedcapExport;
import osteolog.exchange.redcap.RedcapOptions;
import osteolog.store.Logbook;

/// What Osteolog or REDCap wrote, brought in by keyboard alone: it is recognised, needs no mapping,
/// and comes back as the identical log.
class BringEntriesInWalkTest {

  @TempDir Path folder;

  /// Where an export of the published cases lies, and what they are.
  private record Exported(Path out, List<Entry> entries) {}

  private interface Format {
    Export of(Logbook log);
  }

  private Exported exported(Format format) throws Exception {
    var out = folder.resolve("out");
    try (var log = OpenLog.published(folder.resolve("published"), Locale.ENGLISH)) {
      format.of(log.logbook).write(out, (_, _) -> {}, () -> false);
      return new Exported(out, entries(log));
    }
  }

  private Exported csv() throws Exception {
    return exported(log -> new CsvExport(log, CsvOptions.DEFAULT));
  }

  /// Attachments are left out: their files do not lie beside these tables.
  private static List<Entry> entries(OpenLog log) {
    var all = new ArrayList<Entry>();
    for (var kind : EntryKind.values()) {
      if (kind != EntryKind.ATTACHMENT) {
        log.logbook.each(kind, all::add);
      }
    }
    return all;
  }

  private OpenLog part(Path chosen) throws Exception {
    var log = OpenLog.empty(folder.resolve("log"));
    log.chosen = Optional.of(chosen);
    log.window().hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
    log.hands.keys(KeyCode.ALT, KeyCode.B);
    return log;
  }

  private OpenLog chosenFolder(Path chosen) throws Exception {
    var log = part(chosen);
    log.hands.tabTo("import-choose-folder").keys(KeyCode.SPACE);
    return log;
  }

  private OpenLog chosenFile(Path chosen) throws Exception {
    var log = part(chosen);
    log.hands.keys(KeyCode.SPACE);
    return log;
  }

  private static void on(OpenLog log) {
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  @Test
  void theFolderOfAnExportComesBackAsTheIdenticalLogInOneStep() throws Exception {
    var exported = csv();
    try (var log = chosenFolder(exported.out())) {
      assertThat(log.hands.text("#import-notes"))
          .startsWith("Tables of Osteolog's own export.")
          .contains("the step Columns is passed over");
      assertThat(log.hands.focus()).isEqualTo("import-to-columns");
      assertThat(log.hands.find("#import-step-columns").isDisabled()).isTrue();
      on(log);
      assertThat(log.hands.focus()).isEqualTo("import-preview");
      assertThat(log.hands.text("#import-counts")).contains("New: 3 Case");
      assertThat(log.hands.cell("#import-preview", "whatColumn", 0)).isEqualTo("New: Case");
      assertThat(log.hands.cell("#import-preview", "fileColumn", 3)).isEqualTo("lesions.csv");
      assertThat(log.hands.cell("#import-preview", "caseColumn", 3)).isEqualTo("Case 1");
      assertThat(log.logbook.summaries()).isEmpty();
      on(log);
      assertThat(entries(log)).isEqualTo(exported.entries());
      assertThat(log.hands.text("#import-said")).contains("Entries brought in: 294", "Ctrl+Z");
      assertThat(log.hands.text("#import-counts")).contains("Taken: 0.");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.logbook.summaries()).isEmpty();
      assertThat(log.hands.text("#import-counts")).contains("New: 3 Case");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void recordsOfOurRedcapProjectComeBackAsTheIdenticalLog() throws Exception {
    var exported = exported(log -> new RedcapExport(log, RedcapOptions.DEFAULT));
    try (var log = chosenFile(exported.out().resolve("redcap_records.csv"))) {
      assertThat(log.hands.text("#import-notes")).startsWith("Records of a REDCap project");
      on(log);
      assertThat(log.hands.text("#import-counts")).contains("New: 3 Case");
      on(log);
      assertThat(entries(log)).isEqualTo(exported.entries());
      log.hands.click("#import-step-file").tabTo("import-choose-folder");
      log.chosen = Optional.of(exported.out());
      log.hands.keys(KeyCode.SPACE);
      assertThat(log.hands.text("#import-notes")).startsWith("Records of a REDCap project");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void whatDiffersIsShownOldAgainstNewAndWhatIsFaultyIsSavedWithItsReason() throws Exception {
    var exported = csv();
    try (var log = chosenFolder(exported.out())) {
      on(log);
      on(log);
      var lesions = exported.out().resolve("lesions.csv");
      var text = Files.readString(lesions);
      Files.writeString(lesions, text.replaceFirst(",right,", ",nowhere,"));
      var cases = exported.out().resolve("cases.csv");
      Files.writeString(cases, Files.readString(cases).replaceFirst(",60,", ",61,"));
      log.hands.click("#import-step-file").tabTo("import-choose-folder").keys(KeyCode.SPACE);
      on(log);
      assertThat(log.hands.text("#import-counts")).contains("Changed: 1 Case.");
      assertThat(rows(log)).anyMatch(row -> row.detail().contains("60 → 61"));
      log.hands.tabTo("import-only-problems").keys(KeyCode.SPACE);
      assertThat(rows(log)).anyMatch(row -> row.detail().startsWith("side: "));
      log.chosen = Optional.of(folder);
      log.hands.tabTo("import-save-rows").keys(KeyCode.SPACE);
      assertThat(Files.readString(folder.resolve("not-taken.csv")))
          .contains("lesions.csv,2,Case 1,side,unknown_code")
          .doesNotContain("nowhere");
      assertThat(log.hands.text("#import-said")).contains("by file and line");
      assertThat(log.troubles).isEmpty();
    }
  }

  private record Line(String what, String detail) {}

  private static List<Line> rows(OpenLog log) {
    var count = ((TableView<?>) log.hands.find("#import-preview")).getItems().size();
    var lines = new ArrayList<Line>();
    for (int row = 0; row < count; row++) {
      lines.add(
          new Line(
              log.hands.cell("#import-preview", "whatColumn", row),
              log.hands.cell("#import-preview", "detailColumn", row)));
    }
    return lines;
  }

  @Test
  void aFolderWithoutItsCasesIsRefusedInOneSentence() throws Exception {
    var exported = csv();
    Files.delete(exported.out().resolve("cases.csv"));
    try (var log = chosenFolder(exported.out())) {
      assertThat(log.hands.text("#import-notes")).contains("cases.csv");
      on(log);
      assertThat(log.hands.text("#import-said")).startsWith("out holds no table of the cases");
      assertThat(log.hands.find("#import-do").isDisabled()).isTrue();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aForeignFileBetweenTheTablesIsNamedInOneSentence() throws Exception {
    var exported = csv();
    Files.writeString(exported.out().resolve("notes.csv"), "a,b\n1,2\n");
    try (var log = chosenFolder(exported.out())) {
      assertThat(log.hands.text("#import-file-said"))
          .startsWith("notes.csv is no table of an Osteolog export.");
      assertThat(log.hands.find("#import-step-preview").isDisabled()).isTrue();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void severalFilesAreChosenAtOnceAndATableThatLostColumnsIsMapped() throws Exception {
    var exported = csv();
    try (var log = part(exported.out().resolve("cases.csv"))) {
      log.more = List.of(exported.out().resolve("lesions.csv"));
      log.hands.keys(KeyCode.SPACE);
      assertThat(log.hands.rows("#import-first")).isEqualTo(2);
      on(log);
      on(log);
      assertThat(log.logbook.count(EntryKind.LESION)).isEqualTo(3);
      var lines = Files.readAllLines(exported.out().resolve("lesions.csv"));
      var cut = lines.stream().map(line -> line.substring(0, line.lastIndexOf(','))).toList();
      log.more = List.of();
      log.chosen = Optional.of(Files.write(folder.resolve("lesions.csv"), cut));
      log.hands.click("#import-step-file").tabTo("import-choose").keys(KeyCode.SPACE);
      assertThat(log.hands.find("#import-step-columns").isDisabled()).isFalse();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void bringingEntriesInCanBeStoppedAndLeavesNothing() throws Exception {
    var exported = csv();
    try (var log = OpenLog.empty(folder.resolve("log")).stepped()) {
      log.chosen = Optional.of(exported.out());
      log.window().hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
      log.catchUp();
      log.hands.keys(KeyCode.ALT, KeyCode.B).tabTo("import-choose-folder").keys(KeyCode.SPACE);
      log.catchUp();
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
}
