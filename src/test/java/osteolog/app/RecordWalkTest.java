package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.Projection;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.Study;
import osteolog.domain.schema.Missing;

/// The whole record is put in from the keyboard alone.
class RecordWalkTest {

  @TempDir Path folder;

  private OpenLog caseOne() throws Exception {
    var log = OpenLog.published(folder, Locale.ENGLISH).window();
    log.hands.keys(KeyCode.ENTER);
    return log;
  }

  private static <E extends Entry> List<E> all(OpenLog log, Class<E> kind) {
    return log.logbook.caseFile(log.logbook.summaries().getFirst().id()).all(kind);
  }

  private static void add(OpenLog log, KeyCode key) {
    log.hands.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, key);
  }

  @Test
  @DisplayName("MRI sequences are put in row after row with Enter, each under the last MRI")
  void sequences() throws Exception {
    try (var log = caseOne()) {
      int before = all(log, MriSequence.class).size();
      add(log, KeyCode.Q);
      log.hands.tabTo("sequence").write("t1").keys(KeyCode.TAB);
      log.hands.tabTo("te_ms").write("10").keys(KeyCode.TAB).write("550").keys(KeyCode.ENTER);
      log.hands.tabTo("sequence").write("t2-weighted s").tabTo("te_ms").write("60");
      log.hands.keys(KeyCode.ESCAPE);
      var made = all(log, MriSequence.class);
      assertThat(made).hasSize(before + 2);
      assertThat(made.getLast().studyId()).isNotNull();
      assertThat(made.get(before).trMs()).hasToString("550");
      assertThat(made.getLast().sequence()).hasToString("T2_STIR");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  @DisplayName("an echo time of 900 ms is asked about and kept; a negative slice is refused")
  void unusual() throws Exception {
    try (var log = caseOne()) {
      add(log, KeyCode.Q);
      log.hands.tabTo("sequence").write("pr").tabTo("te_ms").write("900").keys(KeyCode.TAB);
      assertThat(log.hands.text("#message-te_ms")).startsWith("Unusual");
      log.hands.tabTo("slice_mm").write("-4").keys(KeyCode.TAB);
      assertThat(log.hands.text("#message-slice_mm")).startsWith("It must lie between");
      assertThat(all(log, MriSequence.class).getLast().teMs()).hasToString("900");
      assertThat(all(log, MriSequence.class).getLast().sliceMm()).isNull();
    }
  }

  @Test
  @DisplayName(
      "a blood pool at 2 minutes is accepted without a question, at 40 minutes asked about")
  void bloodPool() throws Exception {
    try (var log = caseOne()) {
      add(log, KeyCode.K);
      log.hands.tabTo("phase").write("b").keys(KeyCode.TAB).write("2").keys(KeyCode.TAB);
      assertThat(log.hands.text("#message-minutes")).isEmpty();
      log.hands.tabTo("minutes").keys(KeyCode.SHORTCUT, KeyCode.A).write("40").keys(KeyCode.TAB);
      assertThat(log.hands.text("#message-minutes")).startsWith("Unusual");
      assertThat(all(log, ScanPhase.class).getLast().minutes()).hasToString("40");
    }
  }

  @Test
  @DisplayName("one key says why a field is empty, in a list as in a text")
  void reasons() throws Exception {
    try (var log = caseOne()) {
      add(log, KeyCode.A);
      log.hands.tabTo("test").write("cr").tabTo("specimen").keys(KeyCode.F8);
      log.hands.tabTo("laboratory").keys(KeyCode.F8).keys(KeyCode.F8).keys(KeyCode.ESCAPE);
      var lab = all(log, Lab.class).getLast();
      assertThat(lab.specimen()).isNull();
      assertThat(lab.missing().reasons())
          .containsEntry("specimen", Missing.Reason.UNK)
          .containsEntry("laboratory", Missing.Reason.ASKU);
    }
  }

  @Test
  @DisplayName("a study takes over from the last one where it was made, and nothing that was found")
  void copied() throws Exception {
    try (var log = caseOne()) {
      var last = all(log, Study.class).getLast();
      add(log, KeyCode.I);
      log.hands.keys(KeyCode.ALT, KeyCode.P);
      log.hands.write("b+50m").tabTo("projections").write("l").keys(KeyCode.ESCAPE);
      var made = all(log, Study.class).getLast();
      assertThat(made.id()).isNotEqualTo(last.id());
      assertThat(made.when()).hasToString("b+50m");
      assertThat(made.modality()).isEqualTo(last.modality());
      assertThat(made.side()).isEqualTo(last.side());
      assertThat(made.hole()).isNull();
      assertThat(made.enlargement()).isNull();
      assertThat(made.projections()).contains(Projection.LATERAL);
    }
  }

  @Test
  @DisplayName("an exposure that ends before it begins is refused under the field")
  void exposure() throws Exception {
    try (var log = caseOne()) {
      add(log, KeyCode.X);
      log.hands.write("b").keys(KeyCode.TAB).write("p").tabTo("start").write("2019");
      log.hands.keys(KeyCode.TAB).write("2018").keys(KeyCode.TAB);
      assertThat(log.hands.text("#message-stop")).isNotEmpty();
      assertThat(all(log, Exposure.class).getLast().stop()).isNull();
    }
  }

  @Test
  @DisplayName("every kind in the menu has a key that opens its form")
  void keys() throws Exception {
    try (var log = caseOne()) {
      for (var way :
          Set.of(
              KeyCode.S, KeyCode.H, KeyCode.X, KeyCode.G, KeyCode.R, KeyCode.A, KeyCode.I,
              KeyCode.Q, KeyCode.K, KeyCode.T, KeyCode.C, KeyCode.D, KeyCode.F, KeyCode.O,
              KeyCode.W, KeyCode.E, KeyCode.L, KeyCode.B, KeyCode.M, KeyCode.V, KeyCode.P)) {
        add(log, way);
        assertThat(log.hands.sees("#close-entry")).as(way.getName()).isTrue();
        log.hands.keys(KeyCode.ESCAPE);
      }
      assertThat(log.troubles).isEmpty();
    }
  }
}
