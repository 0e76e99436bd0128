package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.ColorScheme;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Study;
import osteolog.exchange.dicom.Films;

/// A picture looked at by keyboard alone: size, place, window, frames, side and scale; several
/// files in one go; the form of a file.
class PictureWalkTest {

  @TempDir Path folder;

  private OpenLog files(ColorScheme scheme, Locale language, double width, double height)
      throws Exception {
    var log = OpenLog.published(folder.resolve("log"), language).window(scheme, width, height);
    log.hands.write("Case 1").keys(KeyCode.ENTER).keys(KeyCode.SHORTCUT, KeyCode.J);
    return log;
  }

  private Path file(String name, byte[] content) throws Exception {
    return Files.write(folder.resolve(name), content);
  }

  private static CaseFile caseOne(OpenLog log) {
    return log.logbook.caseFile(log.logbook.summaries().getFirst().id());
  }

  private static void attach(OpenLog log, Path first, Path... others) {
    log.chosen = Optional.of(first);
    log.more = List.of(others);
    log.hands.tabTo("attach-file").keys(KeyCode.SPACE);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,en,1", "DARK,ja,2"})
  void aFilmIsSeenWithItsSideAndScaleAndThroughAnotherWindow(
      ColorScheme scheme, String language, int scale) throws Exception {
    try (var log = files(scheme, Locale.of(language), 980, 700)) {
      var hands = log.hands;
      attach(log, file("femur.dcm", Films.femur()));
      hands.picture("picture-offered-" + scheme + "-" + language, scale);
      assertThat(hands.focus()).isEqualTo("keep-with-study");
      hands.keys(KeyCode.SPACE);
      assertThat(hands.focus()).isEqualTo("file-table");
      hands.picture("picture-kept-" + scheme + "-" + language, scale);
      hands.keys(KeyCode.ENTER);
      assertThat(hands.focus()).isEqualTo("picture");
      hands.keys(KeyCode.PLUS).keys(KeyCode.PLUS).keys(KeyCode.UP);
      hands.picture("picture-large-" + scheme + "-" + language, scale);
      assertThat(hands.text("#picture-told")).contains("360 × 520", "2600", "1400");
      assertThat(hands.text("#picture-bar")).endsWith(" mm");
      hands.keys(KeyCode.SHIFT, KeyCode.RIGHT).keys(KeyCode.SHIFT, KeyCode.UP);
      assertThat(hands.text("#picture-told")).contains("2860", "1686");
      hands.keys(KeyCode.R).keys(KeyCode.DIGIT1);
      assertThat(hands.text("#picture-told")).contains("2600", "1400", "100 %");
      hands.keys(KeyCode.ESCAPE);
      assertThat(hands.focus()).isEqualTo("file-table");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theSideOfTheRecordAndThatOfTheFileAreBothSaidWhereTheyDiffer() throws Exception {
    try (var log = files(ColorScheme.LIGHT, Locale.ENGLISH, 980, 700)) {
      attach(log, file("femur.dcm", Films.femur()));
      assertThat(log.hands.text("#picture-side")).isEqualTo("Side: Left (header of the file)");
      log.hands.keys(KeyCode.SPACE);
      assertThat(log.hands.text("#picture-side")).isEqualTo("Side: Left");
      log.hands.keys(KeyCode.ESCAPE);
      var about = caseOne(log).all(Attachment.class).getFirst().studyId();
      var entries = (TableView<?>) log.hands.find("#entries");
      Callable<Boolean> atStudy =
          () ->
              entries.getSelectionModel().getSelectedItem() instanceof Study study
                  && study.id().equals(about);
      log.hands.keys(KeyCode.END);
      for (int i = 0; i < 120 && !log.hands.onScreen(atStudy); i++) {
        log.hands.keys(KeyCode.UP);
      }
      log.hands.keys(KeyCode.ENTER).tabTo("side").write("r").keys(KeyCode.TAB).keys(KeyCode.ESCAPE);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.J);
      assertThat(log.hands.text("#picture-side")).isEqualTo("Side: record Right, file Left");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void framesAreTurnedAndNothingIsSaidThatTheFileDoesNotSay() throws Exception {
    try (var log = files(ColorScheme.LIGHT, Locale.ENGLISH, 980, 700)) {
      var hands = log.hands;
      attach(log, file("run.dcm", Films.frames(3)));
      assertThat(hands.text("#picture-side")).isEqualTo("Side not recorded");
      assertThat(hands.text("#picture-told"))
          .startsWith("frame 1 of 3")
          .endsWith("scale not known");
      assertThat(hands.sees("#picture-scale")).isFalse();
      hands
          .tabTo("picture")
          .keys(KeyCode.PAGE_DOWN)
          .keys(KeyCode.PAGE_DOWN)
          .keys(KeyCode.PAGE_DOWN);
      assertThat(hands.text("#picture-told")).startsWith("frame 3 of 3");
      hands.keys(KeyCode.PAGE_UP);
      assertThat(hands.text("#picture-told")).startsWith("frame 2 of 3");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aPictureThatCannotBeUnpackedIsNamedAndItsFileCanBeKept() throws Exception {
    try (var log = files(ColorScheme.LIGHT, Locale.ENGLISH, 980, 700)) {
      attach(log, file("slice.dcm", Films.packed()));
      assertThat(log.hands.text("#picture-told")).contains("JPEG 2000");
      log.hands.tabTo("keep-file").keys(KeyCode.SPACE);
      assertThat(caseOne(log).all(Attachment.class)).hasSize(1);
      assertThat(log.hands.text("#picture-told")).contains("JPEG 2000");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aLongReadIsStoppedAndLeavesNothing() throws Exception {
    try (var log = OpenLog.published(folder.resolve("log"), Locale.ENGLISH).stepped().window()) {
      log.hands.write("Case 1").keys(KeyCode.ENTER);
      log.catchUp();
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.J);
      attach(log, file("femur.dcm", Films.femur()));
      assertThat(log.hands.text("#file-told")).contains("Reading femur.dcm");
      assertThat(log.hands.focus()).isEqualTo("discard-file");
      log.hands.keys(KeyCode.SPACE);
      log.catchUp();
      assertThat(log.hands.find("#keep-file").getParent().isVisible()).isFalse();
      assertThat(log.hands.focus()).isEqualTo("file-table");
      try (var left = Files.walk(folder.resolve("log").resolve("files"))) {
        assertThat(left.filter(Files::isRegularFile)).isEmpty();
      }
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFileThatIsRefusedAfterItsCaseWasLeftIsNotNamedInAnother() throws Exception {
    try (var log = OpenLog.published(folder.resolve("log"), Locale.ENGLISH).stepped().window()) {
      log.hands.write("Case 1").keys(KeyCode.ENTER);
      log.catchUp();
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.J);
      attach(log, folder.resolve("gone.dcm"));
      log.hands.keys(KeyCode.ESCAPE);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.J);
      attach(log, file("femur.dcm", Films.femur()));
      log.catchUp();
      assertThat(log.hands.text("#file-told")).contains("femur.dcm").doesNotContain("gone.dcm");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void severalFilesAreAskedAboutOneAfterTheOtherAndABadOneHoldsUpNone() throws Exception {
    try (var log = files(ColorScheme.LIGHT, Locale.ENGLISH, 980, 700)) {
      var hands = log.hands;
      attach(
          log,
          file("femur.dcm", Films.femur()),
          file("broken.dcm", Arrays.copyOf(Films.femur(), 500)),
          file("run.dcm", Films.frames(2)),
          file("mri.dcm", Films.Way.EXPLICIT.mri()));
      assertThat(hands.text("#file-told")).contains("femur.dcm", "Waiting behind it: 3");
      hands.tabTo("keep-file").keys(KeyCode.SPACE);
      assertThat(hands.text("#file-told"))
          .contains("broken.dcm", "run.dcm", "Waiting behind it: 1");
      hands.tabTo("discard-file").keys(KeyCode.SPACE);
      assertThat(hands.text("#file-told")).contains("mri.dcm");
      hands.tabTo("keep-file").keys(KeyCode.SPACE);
      assertThat(caseOne(log).all(Attachment.class).stream().map(Attachment::fileName))
          .containsExactly("femur.dcm", "mri.dcm");
      assertThat(hands.text("#file-told")).contains("broken.dcm").doesNotContain("mri.dcm");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aFileHasACaptionAndIsTakenAwayInItsForm() throws Exception {
    try (var log = files(ColorScheme.LIGHT, Locale.ENGLISH, 980, 700)) {
      var hands = log.hands;
      attach(log, file("femur.dcm", Films.femur()));
      hands.tabTo("keep-file").keys(KeyCode.SPACE);
      hands.tabTo("file-details").keys(KeyCode.SPACE);
      hands.tabTo("caption").write("Left femur, 2018.").keys(KeyCode.TAB);
      hands.picture("picture-form", 1);
      assertThat(caseOne(log).all(Attachment.class).getFirst().caption())
          .isEqualTo("Left femur, 2018.");
      hands.tabTo("file_name").keys(KeyCode.ENTER);
      hands.tabTo("remove").keys(KeyCode.SPACE);
      assertThat(caseOne(log).all(Attachment.class)).isEmpty();
      hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(caseOne(log).all(Attachment.class)).hasSize(1);
      assertThat(log.troubles).isEmpty();
    }
  }
}
