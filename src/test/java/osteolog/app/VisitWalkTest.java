package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.HoleStatus;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeAnswer;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.time.Moment;

/// A follow-up visit on one page, by keyboard alone.
class VisitWalkTest {

  @TempDir Path folder;

  private OpenLog caseOne() throws Exception {
    var log = OpenLog.published(folder, Locale.ENGLISH).window();
    log.hands.write("Case 1").keys(KeyCode.ENTER);
    assertThat(log.hands.text("#label")).isEqualTo("Case 1");
    return log;
  }

  private static CaseFile file(OpenLog log) throws Exception {
    return log.logbook.caseFile(log.logbook.summaries().getFirst().id());
  }

  private static List<String> of(CaseFile file, String when, EntryKind kind) {
    return file.entries().stream()
        .filter(e -> e.kind() == kind && CaseFile.when(e).toString().equals(when))
        .map(e -> e.id().toString())
        .toList();
  }

  @Test
  void aWholeVisitIsKeptFieldByFieldFromItsTimeToTheNextOne() throws Exception {
    try (var log = caseOne()) {
      var hands = log.hands;
      long before = log.logbook.count(EntryKind.PAIN);
      hands.keys(KeyCode.SHORTCUT, KeyCode.T);
      assertThat(hands.focus()).isEqualTo("when");
      hands.write("b+60m").keys(KeyCode.ENTER);
      assertThat(hands.focus()).isEqualTo("scale");
      hands.write("n").keys(KeyCode.TAB).write("3").keys(KeyCode.ENTER);
      assertThat(log.logbook.count(EntryKind.PAIN)).isEqualTo(before + 1);
      hands.write("n").keys(KeyCode.TAB).write("6").tabTo("condition").write("w");
      hands.tabTo("drug").write("p").tabTo("modality").write("r").tabTo("hole").write("c");
      hands.tabTo("outcome").write("r").keys(KeyCode.TAB).write("n").tabTo("when").write("b+72m");
      hands.keys(KeyCode.TAB).write("30").keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(hands.focus()).isEqualTo("entries");
      var file = file(log);
      assertThat(file.all(Visit.class))
          .anyMatch(v -> v.when().toString().equals("b+60m") && v.state() == VisitState.DONE)
          .anyMatch(v -> v.when().toString().equals("b+72m") && v.state() == VisitState.PLANNED);
      assertThat(
              file.all(PainObservation.class).stream()
                  .filter(p -> p.when().toString().equals("b+60m"))
                  .map(PainObservation::value))
          .containsExactly(BigDecimal.valueOf(3), BigDecimal.valueOf(6));
      assertThat(file.all(Medication.class))
          .anyMatch(d -> d.drug() == DrugClass.PARACETAMOL && d.start().toString().equals("b+60m"));
      assertThat(file.all(Study.class))
          .anyMatch(
              s ->
                  s.when().toString().equals("b+60m")
                      && s.hole() == HoleStatus.COMPLETELY_REPAIRED);
      assertThat(file.all(Outcome.class))
          .anyMatch(o -> o.when().toString().equals("b+60m") && o.answer() == OutcomeAnswer.NO);
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aVisitThatWasAtAnotherTimeTakesAlongWhatWasFoundAtItAsOneAct() throws Exception {
    try (var log = caseOne()) {
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.T).write("t").keys(KeyCode.ENTER);
      hands.write("n").keys(KeyCode.TAB).write("3").keys(KeyCode.ENTER);
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER).keys(KeyCode.SHORTCUT, KeyCode.T);
      assertThat(hands.text("#when")).isEqualTo("2026-11-21");
      var made = of(file(log), "2026-11-21", EntryKind.PAIN);
      assertThat(made).hasSize(1);
      hands.keys(KeyCode.SHORTCUT, KeyCode.A).write("t-2").keys(KeyCode.TAB);
      assertThat(of(file(log), "2026-11-19", EntryKind.PAIN)).isEqualTo(made);
      assertThat(of(file(log), "2026-11-19", EntryKind.VISIT)).hasSize(1);
      assertThat(of(file(log), "2026-11-21", EntryKind.PAIN)).isEmpty();
      hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(of(file(log), "2026-11-21", EntryKind.PAIN)).isEqualTo(made);
      assertThat(of(file(log), "2026-11-21", EntryKind.VISIT)).hasSize(1);
      assertThat(hands.text("#when")).isEqualTo("2026-11-21");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void theVisitThatIsChosenInTheListIsTheOneThatOpensWithWhatWasFoundAtIt() throws Exception {
    try (var log = caseOne()) {
      var hands = log.hands;
      var entries = (TableView<?>) hands.find("#entries");
      Callable<Boolean> atDone =
          () ->
              entries.getSelectionModel().getSelectedItem() instanceof Visit visit
                  && visit.state() == VisitState.DONE;
      for (int i = 0; i < 60 && !hands.onScreen(atDone); i++) {
        hands.keys(KeyCode.DOWN);
      }
      var visit = (Visit) entries.getSelectionModel().getSelectedItem();
      hands.keys(KeyCode.SHORTCUT, KeyCode.T);
      assertThat(hands.text("#when")).isEqualTo(visit.when().toString());
      long visits = log.logbook.count(EntryKind.VISIT);
      hands.keys(KeyCode.TAB).write("Seen.").keys(KeyCode.TAB);
      assertThat(hands.sees("#close-entry")).isFalse();
      hands.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(log.logbook.count(EntryKind.VISIT)).isEqualTo(visits);
    }
  }

  @Test
  void whatCannotBeKeptHoldsTheSheetAndIsStillThereAfterEscape() throws Exception {
    try (var log = caseOne()) {
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.T).write("t").keys(KeyCode.ENTER);
      hands.write("n").keys(KeyCode.TAB).write("14").keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(hands.focus()).isEqualTo("scale");
      assertThat(hands.text("#visit-hint"))
          .isEqualTo("Not saved yet: Pain score. See below the field.");
      hands.keys(KeyCode.ESCAPE);
      assertThat(of(file(log), "2026-11-21", EntryKind.PAIN)).isEmpty();
      hands.keys(KeyCode.SHORTCUT, KeyCode.T);
      assertThat(hands.text("#value")).isEqualTo("14");
      hands.tabTo("value").write("4").keys(KeyCode.SHORTCUT, KeyCode.ENTER);
      assertThat(of(file(log), "2026-11-21", EntryKind.PAIN)).hasSize(1);
      assertThat(hands.focus()).isEqualTo("entries");
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aVisitThatIsTakenBackLeavesAnEmptySheet() throws Exception {
    try (var log = caseOne()) {
      var hands = log.hands;
      long visits = log.logbook.count(EntryKind.VISIT);
      hands.keys(KeyCode.SHORTCUT, KeyCode.T).write("t").keys(KeyCode.ENTER);
      assertThat(log.logbook.count(EntryKind.VISIT)).isEqualTo(visits + 1);
      hands.keys(KeyCode.SHORTCUT, KeyCode.Z);
      assertThat(log.logbook.count(EntryKind.VISIT)).isEqualTo(visits);
      assertThat(hands.text("#when")).isEmpty();
      assertThat(hands.sees("#scale")).isFalse();
      assertThat(log.troubles).isEmpty();
    }
  }

  @Test
  void aDrugThatWasRunningIsStoppedAtTheVisit() throws Exception {
    try (var log = caseOne()) {
      var hands = log.hands;
      hands.keys(KeyCode.SHORTCUT, KeyCode.T).write("t").keys(KeyCode.ENTER);
      hands.tabTo("stop").keys(KeyCode.SHORTCUT, KeyCode.A).write("t").keys(KeyCode.TAB);
      assertThat(file(log).all(Medication.class))
          .anyMatch(drug -> Moment.on(LocalDate.of(2026, 11, 21)).equals(drug.stop()));
      assertThat(hands.focus()).isEqualTo("response");
      hands.keys(KeyCode.SHIFT, KeyCode.TAB).keys(KeyCode.SHORTCUT, KeyCode.A);
      hands.keys(KeyCode.DELETE).keys(KeyCode.SHIFT, KeyCode.TAB).write("n").keys(KeyCode.TAB);
      assertThat(file(log).all(Medication.class))
          .anyMatch(drug -> drug.stop() == null && Boolean.FALSE.equals(drug.ongoing()));
      assertThat(hands.focus()).isEqualTo("stop");
      assertThat(log.troubles).isEmpty();
    }
  }
}
