package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Export;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.ui.exchange.Disclosure;
import osteolog.ui.exchange.ExportFormat;
import osteolog.ui.exchange.FolderExport;
import osteolog.ui.exchange.FreeTexts;
import osteolog.ui.exchange.PictureChoice;
import osteolog.ui.exchange.TakeOutPart;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.LongWork;
import osteolog.ui.kit.Views;
import osteolog.ui.picture.PicturePane;
import osteolog.ui.series.SeriesFilter;
import osteolog.ui.series.SeriesFilter.Source;

/// Cases taken out by keyboard alone: which, in which format, stopped, refused, replaced.
class TakeOutWalkTest {

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private OpenLog log() throws Exception {
    var log = OpenLog.published(folder.resolve("log"), Locale.ENGLISH);
    log.chosen = Optional.of(out());
    return log;
  }

  private static OpenLog screen(OpenLog log) {
    log.window().hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
    assertThat(log.hands.focus()).isEqualTo("exchange-cases");
    return log;
  }

  private static void write(OpenLog log) {
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private String cases() throws IOException {
    return Files.readString(out().resolve("cases.csv"));
  }

  @Test
  void everythingGoesOutInOneStrokeAndTheFolderIsSaid() throws Exception {
    try (var log = screen(log())) {
      write(log);
      assertThat(cases()).contains("Case 1", "Case 2", "Case 3");
      try (var files = Files.list(out())) {
        assertThat(log.hands.text("#exchange-said"))
            .isEqualTo(files.count() + " files written to " + out());
      }
      assertThat(log.hands.sees("#leftOutPart")).isFalse();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void everyChoiceIsReachedByTabInReadingOrder() throws Exception {
    try (var log = screen(log())) {
      for (var id :
          List.of(
              "format-csv",
              "disclosure-as_recorded",
              "exchange-separator",
              "exchange-mark",
              "exchange-guard",
              "exchange-file-names",
              "exchange-files",
              "exchange-replace",
              "exchange-write")) {
        assertThat(log.hands.keys(KeyCode.TAB).focus()).isEqualTo(id);
      }
      log.hands.tabTo("exchange-separator").keys(KeyCode.DOWN);
      log.hands.tabTo("exchange-mark").keys(KeyCode.SPACE);
      log.hands.tabTo("exchange-write").keys(KeyCode.SPACE);
      assertThat(cases()).startsWith("case_id;");
      assertThat(log.hands.mnemonics()).doesNotHaveDuplicates();
    }
  }

  @Test
  void aFreeTextGoesOutDeidentifiedOnlyWhereItIsTicked() throws Exception {
    try (var log = screen(log())) {
      log.hands.tabTo("disclosure-as_recorded").keys(KeyCode.DOWN);
      write(log);
      assertThat(out().resolve("deidentification.csv")).exists();
      assertThat(Files.readString(out().resolve("pain.csv"))).doesNotContain("almost no pain");
      log.hands.tabTo("exchange-texts-look").keys(KeyCode.SPACE);
      assertThat(log.hands.text("#exchange-texts-told")).startsWith("Free texts: ");
      assertThat(log.hands.focus()).isEqualTo("exchange-texts");
      log.hands.keys(KeyCode.DOWN);
      assertThat(log.hands.text("#exchange-texts-whole"))
          .isEqualTo(log.hands.cell("#exchange-texts", "textColumn", 1));
      log.hands.tabTo("exchange-texts-sought").write("pain: verbatim almost no");
      assertThat(log.hands.text("#exchange-texts-count")).isEqualTo("Listed: 1. Going along: 0.");
      log.hands.tabTo("exchange-texts").keys(KeyCode.SPACE);
      assertThat(log.hands.text("#exchange-texts-count")).endsWith("Going along: 1.");
      log.hands.picture("exchange-texts-" + "light-en", 1);
      log.hands.tabTo("exchange-replace").keys(KeyCode.SPACE);
      write(log);
      assertThat(Files.readString(out().resolve("pain.csv"))).containsOnlyOnce("almost no pain");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void whereThereIsNoCaseOfOnesOwnNothingCanBeWritten() throws Exception {
    try (var log = screen(log())) {
      log.hands.keys(KeyCode.DOWN);
      assertThat(log.hands.find("#exchange-write").isDisabled()).isTrue();
      write(log);
      assertThat(out()).doesNotExist();
      log.hands.keys(KeyCode.DOWN);
      write(log);
      assertThat(cases()).contains("Case 1");
    }
  }

  @Test
  void aFilterKeptUnderSeriesIsOfferedAndOnlyItsCasesGoOut() throws Exception {
    try (var log = log()) {
      var bone =
          log.logbook.summaries().stream()
              .filter(one -> one.surgicalCase().label().equals("Case 1"))
              .findFirst()
              .orElseThrow()
              .lesions()
              .getFirst()
              .bone();
      var others =
          log.logbook.summaries().stream().filter(one -> !one.inBone(Set.of(bone))).toList();
      assertThat(others).isNotEmpty();
      var kept = new KeptSeries(log.outside.settings());
      kept.keep(filter("One bone", bone));
      screen(log).hands.keys(KeyCode.DOWN).keys(KeyCode.DOWN).keys(KeyCode.DOWN);
      write(log);
      assertThat(cases()).contains("Case 1");
      for (var other : others) {
        assertThat(cases()).doesNotContain(other.id().toString());
      }
      kept.remove("One bone");
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1).keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
      assertThat(log.hands.text("#exchange-count")).isEqualTo("3 of 3 cases");
      assertThat(log.troubles).isEmpty();
    }
  }

  private static SeriesFilter filter(String name, Bone bone) {
    return new SeriesFilter(name, Source.BOTH, Set.of(), Set.of(bone), Set.of());
  }

  @Test
  void aFileInTheWayIsNamedAndStaysUnlessItMayBeReplaced() throws Exception {
    Files.createDirectories(out());
    var mine = Files.writeString(out().resolve("pain.csv"), "mine");
    try (var log = screen(log())) {
      write(log);
      assertThat(log.hands.text("#noticeText")).contains(mine.toString());
      assertThat(log.hands.text("#exchange-said")).isEqualTo("Nothing was written.");
      assertThat(out()).isDirectoryContaining(p -> p.equals(mine));
      assertThat(mine).hasContent("mine");
      log.hands.tabTo("exchange-replace").keys(KeyCode.SPACE);
      write(log);
      assertThat(Files.readString(mine)).isNotEqualTo("mine");
    }
  }

  @Test
  void aLongExportCanBeStoppedAndLeavesNothing() throws Exception {
    try (var log = screen(log().stepped())) {
      log.hands.tabTo("exchange-write").keys(KeyCode.SPACE);
      assertThat(log.hands.focus()).isEqualTo("exchange-stop");
      assertThat(log.hands.find("#exchange-write").isDisabled()).isTrue();
      log.hands.keys(KeyCode.SPACE);
      log.catchUp();
      assertThat(log.hands.text("#exchange-said")).isEqualTo("Stopped; nothing was written.");
      assertThat(log.hands.focus()).isEqualTo("exchange-write");
      assertThat(log.hands.sees("#progressLine")).isFalse();
      assertThat(out()).doesNotExist();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theMenuOfEveryScreenWritesTheSameFiles() throws Exception {
    try (var log = log()) {
      log.window().hands.keys(KeyCode.ALT, KeyCode.E).keys(KeyCode.DOWN).keys(KeyCode.ENTER);
      assertThat(cases()).contains("Case 1", "Case 2", "Case 3");
    }
  }

  @Test
  void whatAFormatHasNoPlaceForIsListed() throws Exception {
    try (var log = log()) {
      var words = log.outside.words();
      var background = new Background(Runnable::run, Runnable::run, log.troubles::add);
      var folders = new FolderExport(new LongWork(background), log.new Chosen(), words);
      var part =
          new TakeOutPart(
              log.logbook,
              folders,
              new KeptSeries(log.outside.settings()),
              List.of(
                  new ExportFormat(
                      "csv", EnumSet.noneOf(ExportFormat.Heeded.class), (_, _) -> new Narrow())),
              List.of(Disclosure.AS_RECORDED));
      log.hands.show(
          () ->
              new Views(
                      words,
                      Map.of(
                          TakeOutPart.class,
                          () -> part,
                          FreeTexts.class,
                          () -> new FreeTexts(folders, SecureRandom::new),
                          PictureChoice.class,
                          () ->
                              new PictureChoice(
                                  folders.work(), background, _ -> Optional.empty(), words),
                          PicturePane.class,
                          () -> new PicturePane(background, words)))
                  .load("exchange-out")
                  .root(),
          900,
          600);
      log.hands.onScreen(part::enter);
      assertThat(log.hands.find("#exchange-separator").isDisabled()).isTrue();
      assertThat(log.hands.find("#exchange-replace").isDisabled()).isFalse();
      write(log);
      assertThat(log.hands.text("#exchange-said")).isEqualTo("Wrote " + out().resolve("one.json"));
      assertThat(log.hands.cell("#exchange-left", "kindColumn", 0)).isEqualTo("Pain");
      assertThat(log.hands.cell("#exchange-left", "fieldColumn", 0)).isEqualTo("Pattern");
      assertThat(log.hands.cell("#exchange-left", "countColumn", 0)).isEqualTo("12");
      assertThat(log.hands.cell("#exchange-left", "fieldColumn", 1)).isEqualTo("The whole entry");
      log.hands.picture("exchange-left-out", 1);
    }
  }

  /// A format of one file that has no place for much.
  private static final class Narrow implements Export {
    @Override
    public List<String> fileNames() {
      return List.of("one.json");
    }

    @Override
    public Optional<Written> write(Path into, Progress progress, BooleanSupplier cancelled) {
      return Optional.of(
          new Written(
              List.of(into.resolve("one.json")),
              List.of(
                  new LeftOut(EntryKind.PAIN, "pattern", 12),
                  new LeftOut(EntryKind.CLAIM, "", 3))));
    }
  }
}
