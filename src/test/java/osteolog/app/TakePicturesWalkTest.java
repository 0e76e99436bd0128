package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.dicom.Films;

/// Pictures taken out by keyboard alone: none goes that nobody looked at; files as they are go with
/// what is recorded.
class TakePicturesWalkTest {

  @TempDir Path folder;
  private int attached;

  private Path out() {
    return folder.resolve("out");
  }

  private OpenLog log(Locale language) throws Exception {
    var log = OpenLog.published(folder.resolve("log"), language);
    log.chosen = Optional.of(out());
    attach(log, Files.write(folder.resolve("film.dcm"), Films.femur()));
    attach(log, Files.write(folder.resolve("named.dcm"), Films.burnedIn()));
    attach(log, Files.write(folder.resolve("run.dcm"), Films.frames(3)));
    attach(log, Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7"));
    return log;
  }

  private void attach(OpenLog log, Path file) throws Exception {
    var caseId = log.logbook.summaries().getFirst().id();
    try (var taken = log.logbook.files().take(file, 1 << 20, () -> false).orElseThrow()) {
      taken.keep();
      var texts =
          Map.of(
              "id", new UUID(0x7000, Long.MIN_VALUE + ++attached).toString(),
              "case_id", caseId.toString(),
              "file_name", file.getFileName().toString(),
              "sha_256", taken.sha256());
      log.logbook.apply("test", List.of(Change.added(Entry.of(EntryKind.ATTACHMENT, texts))));
    }
  }

  private static void write(OpenLog log) {
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private static String going(OpenLog log, int row) {
    return log.hands.cell("#exchange-pictures", "goingColumn", row);
  }

  private List<Path> pngs(Path where) throws Exception {
    try (var files = Files.list(where)) {
      return files.filter(f -> f.toString().endsWith(".png")).toList();
    }
  }

  @Test
  void onlyWhatWasLookedAtAndLetGoGoesAlong() throws Exception {
    try (var log = log(Locale.ENGLISH).window()) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8).tabTo("disclosure-as_recorded");
      log.hands.keys(KeyCode.DOWN);
      assertThat(log.hands.find("#exchange-files").isDisabled()).isTrue();
      log.hands.tabTo("exchange-pictures-look").keys(KeyCode.SPACE);
      assertThat(log.hands.text("#exchange-pictures-told")).startsWith("Attached files: 4, shown");
      assertThat(log.hands.focus()).isEqualTo("exchange-pictures");
      assertThat(going(log, 0)).isEqualTo("Left out");
      assertThat(going(log, 1)).isEqualTo("Not looked at");
      assertThat(log.hands.text("#exchange-pictures-warnings")).contains("faces", "256 shades");
      assertThat(log.hands.sees("#exchange-pictures-burned")).isFalse();
      log.hands.keys(KeyCode.SPACE);
      assertThat(going(log, 0)).isEqualTo("Goes along");
      log.hands.keys(KeyCode.DOWN);
      assertThat(log.hands.sees("#exchange-pictures-burned")).isTrue();
      // Wide enough to read what is burned in.
      assertThat(log.hands.find("#picture").getLayoutBounds().getWidth()).isGreaterThan(479);
      log.hands.picture("exchange-pictures-light-en", 1);
      log.hands.tabTo("exchange-pictures-leave").keys(KeyCode.RIGHT);
      assertThat(going(log, 1)).isEqualTo("Goes along");
      log.hands.keys(KeyCode.LEFT);
      assertThat(going(log, 1)).isEqualTo("Left out");
      log.hands.tabTo("exchange-pictures").keys(KeyCode.DOWN);
      assertThat(log.hands.cell("#exchange-pictures", "caseColumn", 3))
          .isEqualTo("Case 1, picture 2");
      log.hands.keys(KeyCode.END).keys(KeyCode.SPACE);
      assertThat(going(log, 5)).isEqualTo("No picture");
      assertThat(log.hands.text("#picture-told")).contains("It stays");
      write(log);
      assertThat(pngs(out())).hasSize(1);
      assertThat(ImageIO.read(pngs(out()).getFirst().toFile()).getWidth()).isEqualTo(360);
      assertThat(Files.readString(out().resolve("deidentification.csv")))
          .contains("let go by a person");
      assertThat(log.hands.cell("#exchange-left", "fieldColumn", 1)).contains("attached file");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void asRecordedTheFilesThemselvesGoOnRequestAndWithShiftedDatesPicturesAlone() throws Exception {
    try (var log = log(Locale.JAPANESE).window(ColorScheme.DARK, 980, 700)) {
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.DIGIT8);
      assertThat(log.hands.sees("#exchange-pictures-part")).isFalse();
      write(log);
      assertThat(log.hands.text("#exchange-said")).contains("含まれていない添付ファイル：4 件");
      assertThat(log.hands.cell("#exchange-left", "fieldColumn", 1)).isEqualTo("添付ファイルそのもの");
      log.hands.picture("exchange-files-left-dark-ja", 1);
      log.hands.tabTo("exchange-files").keys(KeyCode.SPACE);
      assertThat(log.hands.find("#exchange-file-names").isDisabled()).isTrue();
      log.hands.keys(KeyCode.TAB).keys(KeyCode.SPACE);
      write(log);
      try (var files = Files.list(out().resolve("files"))) {
        assertThat(files).hasSize(4);
      }
      assertThat(Files.readString(out().resolve("attachments.csv"))).contains("letter.pdf");
      assertThat(log.hands.sees("#leftOutPart")).isFalse();
      log.chosen = Optional.of(folder.resolve("shifted"));
      log.hands.tabTo("disclosure-as_recorded").keys(KeyCode.DOWN).keys(KeyCode.DOWN);
      log.hands.tabTo("exchange-pictures-look").keys(KeyCode.SPACE).keys(KeyCode.SPACE);
      log.hands.keys(KeyCode.DOWN);
      log.hands.picture("exchange-pictures-dark-ja", 1);
      write(log);
      assertThat(pngs(folder.resolve("shifted"))).hasSize(1);
      assertThat(folder.resolve("shifted/files")).doesNotExist();
      log.hands.tabTo("disclosure-date_shift").keys(KeyCode.UP);
      assertThat(log.hands.rows("#exchange-pictures")).isZero();
      assertThat(log.troubles).isEmpty();
    }
  }
}
