package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.SourceKind;
import osteolog.domain.entry.Study;
import osteolog.exchange.dicom.Films;

/// A file attached by keyboard alone: looked at before it counts, kept with what it proposes, taken
/// back; a broken one is refused.
class AttachWalkTest {

  @TempDir Path folder;

  private OpenLog files(ColorScheme scheme, Locale language) throws Exception {
    var log = OpenLog.published(folder.resolve("log"), language).window(scheme, 980, 700);
    log.hands.write("Case 1").keys(KeyCode.ENTER).keys(KeyCode.SHORTCUT, KeyCode.J);
    assertThat(log.hands.focus()).isEqualTo("file-table");
    return log;
  }

  private static CaseFile caseOne(OpenLog log) {
    return log.logbook.caseFile(log.logbook.summaries().getFirst().id());
  }

  private static String found(OpenLog log) {
    var text = new StringBuilder();
    for (var child : ((Parent) log.hands.find("#file-found")).getChildrenUnmodifiable()) {
      text.append(((Labeled) child).getText()).append('\n');
    }
    return text.toString();
  }

  private static String told(OpenLog log) {
    return ((Labeled) log.hands.find("#file-told")).getText();
  }

  private static void attach(OpenLog log, Path file) {
    log.chosen = Optional.of(file);
    log.hands.tabTo("attach-file").keys(KeyCode.SPACE);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,en", "DARK,ja"})
  void namesAreShownBeforeAFileCountsAndItIsKeptWithItsStudyAndTakenBackAsOne(
      ColorScheme scheme, String language) throws Exception {
    var film = Files.write(folder.resolve("film.dcm"), Films.Way.EXPLICIT.mri());
    try (var log = files(scheme, Locale.of(language))) {
      int studies = caseOne(log).all(Study.class).size();
      int sequences = caseOne(log).all(MriSequence.class).size();
      attach(log, film);
      assertThat(found(log)).contains("Yamada", "12345", "4200");
      assertThat(caseOne(log).all(Attachment.class)).isEmpty();
      log.hands.picture("files-" + scheme + "-" + language, 1);
      assertThat(log.hands.focus()).isEqualTo("keep-with-study");
      log.hands.keys(KeyCode.SPACE);
      var kept = caseOne(log).all(Attachment.class).getFirst();
      assertThat(kept.identifiers()).isTrue();
      assertThat(log.logbook.files().proven(kept.sha256())).hasSameBinaryContentAs(film);
      var study = caseOne(log).all(Study.class).getLast();
      assertThat(study.id()).isEqualTo(kept.studyId());
      assertThat(study.modality()).isEqualTo(Modality.MRI);
      assertThat(study.origin().source()).isEqualTo(SourceKind.FILE);
      assertThat(caseOne(log).all(MriSequence.class)).hasSize(sequences + 1);
      log.hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(caseOne(log).all(Attachment.class)).isEmpty();
      assertThat(caseOne(log).all(Study.class)).hasSize(studies);
      assertThat(caseOne(log).all(MriSequence.class)).hasSize(sequences);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void whatIsDiscardedOrRefusedLeavesNothingBehind() throws Exception {
    var film = Films.Way.EXPLICIT.mri();
    var broken = Files.write(folder.resolve("broken.dcm"), java.util.Arrays.copyOf(film, 300));
    var words = Files.writeString(folder.resolve("words.txt"), "not a picture");
    var whole = Files.write(folder.resolve("film.dcm"), film);
    try (var log = files(ColorScheme.LIGHT, Locale.ENGLISH)) {
      for (var file : new Path[] {broken, words, folder, folder.resolve("gone.dcm")}) {
        attach(log, file);
        assertThat(told(log)).contains(file.getFileName().toString(), "nothing was kept");
      }
      attach(log, whole);
      log.hands.tabTo("discard-file").keys(KeyCode.SPACE);
      assertThat(found(log)).isEmpty();
      assertThat(caseOne(log).all(Attachment.class)).isEmpty();
      try (var left = Files.walk(folder.resolve("log").resolve("files"))) {
        assertThat(left.filter(Files::isRegularFile)).isEmpty();
      }
      assertThat(log.troubles).isEmpty();
    }
  }
}
