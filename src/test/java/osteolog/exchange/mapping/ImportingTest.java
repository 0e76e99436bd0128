package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing.Reason;
import osteolog.exchange.Progress;
import osteolog.exchange.mapping.MappingFault.Why;
import osteolog.exchange.mapping.Outcome.NotTaken;
import osteolog.exchange.mapping.Outcome.Same;
import osteolog.exchange.mapping.Outcome.Taken;
import osteolog.exchange.table.RowFault;

/// What becomes of the rows of a table.
class ImportingTest {

  private static final Slot CASE =
      Slot.of(
          EntryKind.CASE,
          1,
          List.of(
              Feed.cell("age", "Age"),
              Feed.cell("sex", "Sex")
                  .with(Map.of("m", Meaning.of("male"), "?", Meaning.missing(Reason.UNK)))));

  private static final Slot LESION =
      Slot.of(
          EntryKind.LESION,
          1,
          List.of(
              Feed.cell("bone", "Bone"),
              Feed.cell("side", "Side").with(Map.of("R", Meaning.of("right")))));

  private static final Slot PAIN =
      Slot.of(
          EntryKind.PAIN,
          1,
          List.of(
              Feed.always("scale", "nrs"),
              Feed.cell("value", "NRS").with(Map.of("not asked", Meaning.missing(Reason.NASK))),
              Feed.cell("when", "Date").dated(DateOrder.DMY)));

  private static final Mapping WIDE =
      new Mapping("wide", CaseColumns.label("Case"), List.of(CASE, LESION, PAIN));

  private static final String HEADER = "Case|Age|Sex|Bone|Side|NRS|Date";

  private final Kept log = new Kept();

  @Test
  void aWideRowBecomesTheCaseALesionAndAScore() {
    var outcomes = log.take(WIDE, Given.table(HEADER, "K1|41|m|tibia|R|7|04.03.2019"));

    assertThat(outcomes).singleElement().isInstanceOf(Taken.class);
    assertThat(log.all(EntryKind.CASE).getFirst().texts())
        .containsEntry("sex", "male")
        .containsEntry("source", "file")
        .containsEntry("locator", "wide, row 2");
    assertThat(log.all(EntryKind.LESION).getFirst().texts())
        .containsEntry("lesion_no", "1")
        .containsEntry("side", "right");
    assertThat(log.all(EntryKind.PAIN).getFirst().texts())
        .containsEntry("value", "7")
        .containsEntry("when", "2019-03-04");
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    var table =
        Given.table(
            HEADER,
            "K1|41|m|tibia|R|7|04.03.2019",
            "K1|41|m|tibia|R|7|04.03.2019",
            "K1||||| |",
            "K1|||||5|",
            "K1|||||5|",
            "K2|||femur||5.0|",
            "K2|||femur|R||");
    log.take(WIDE, table);
    var once = log.texts();
    assertThat(log.all(EntryKind.PAIN)).hasSize(5);
    assertThat(log.all(EntryKind.LESION)).hasSize(3);

    assertThat(log.take(WIDE, table)).allMatch(Same.class::isInstance);
    assertThat(log.texts()).isEqualTo(once);
  }

  @Test
  void aScoreToldOnceMoreThanItIsThereIsAddedOnce() {
    log.take(WIDE, Given.table(HEADER, "K1|||||5|"));

    var outcomes = log.take(WIDE, Given.table(HEADER, "K1|||||5|", "K1|||||5|"));

    assertThat(outcomes.get(0)).isInstanceOf(Same.class);
    assertThat(outcomes.get(1)).isInstanceOf(Taken.class);
  }

  @Test
  void anUndatedScoreIsNotTakenForADatedOne() {
    log.take(WIDE, Given.table(HEADER, "K1|||||5|04.03.2019"));

    assertThat(log.take(WIDE, Given.table(HEADER, "K1|||||5|")).getFirst())
        .isInstanceOf(Taken.class);
  }

  @Test
  void aBlankCellChangesNothingAndAFilledOneIsAnEdit() {
    log.take(WIDE, Given.table(HEADER, "K1|41|||||"));

    log.take(WIDE, Given.table(HEADER, "K1||m||||"));
    assertThat(log.all(EntryKind.CASE).getFirst().texts())
        .containsEntry("age", "41")
        .containsEntry("sex", "male");

    var tally = new Tally(5, Progress.NONE, () -> false);
    log.outcomes(WIDE, Given.table(HEADER, "K1|42|||||")).forEach(tally::outcome);
    assertThat(tally.preview().edited()).isEqualTo(Map.of(EntryKind.CASE, 1L));
    assertThat(tally.preview().newCases()).isZero();
  }

  @Test
  void aReasonIsKeptWhereTheColumnHoldsNothing() {
    log.take(WIDE, Given.table(HEADER, "K1||?||||"));

    assertThat(log.all(EntryKind.CASE).getFirst().missing().reasons())
        .isEqualTo(Map.of("sex", Reason.UNK));
  }

  @Test
  void aScoreThatWasNotAskedForIsNoScoreAndKeepsNothingElseFromBeingTaken() {
    log.take(WIDE, Given.table(HEADER, "K1|41|||||", "K1|||tibia||not asked|04.03.2019"));

    assertThat(log.all(EntryKind.PAIN)).isEmpty();
    assertThat(log.all(EntryKind.LESION)).hasSize(1);
  }

  @Test
  void oneBadCellKeepsItsRowOutAndNoOther() {
    var table =
        Given.table(
                HEADER,
                "K1|41|m|tibia|R|mild|04.03.2019",
                "K2|forty|x|shin|Q|11|31.02.2019",
                "|41|m||||",
                "K3|41|m|tibia|R|7|04.03.2019")
            .with(RowFault.TOO_FEW_CELLS, "K4|1|m||||");
    var outcomes = log.take(WIDE, table);

    assertThat(problems(outcomes.get(0)))
        .containsExactly(new CellProblem("NRS", "pain.value", Fault.OfImport.WORDS_ARE_NO_NUMBER));
    assertThat(problems(outcomes.get(1)))
        .extracting(CellProblem::header)
        .containsExactly("Age", "Sex", "Bone", "Side", "Date");
    assertThat(problems(outcomes.get(2)))
        .containsExactly(new CellProblem("Case", "case.label", Fault.OfImport.NO_CASE));
    assertThat(outcomes.get(3)).isInstanceOf(Taken.class);
    assertThat(problems(outcomes.get(4)).getFirst().fault().code()).isEqualTo("too_few_cells");
    assertThat(log.all(EntryKind.CASE)).hasSize(1);
  }

  @Test
  void whatTheRecordHasNoRoomForIsNamedAtItsCell() {
    var outcome = log.take(WIDE, Given.table(HEADER, "K1|130|m|||11|")).getFirst();

    assertThat(problems(outcome))
        .extracting(CellProblem::header, p -> p.fault().code())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Age", "out_of_range"),
            org.assertj.core.groups.Tuple.tuple("NRS", "out_of_range"));
  }

  @Test
  void aRowThatGainsaysAnEarlierOneIsNotTaken() {
    var outcomes = log.take(WIDE, Given.table(HEADER, "K1|41|||||", "K1|41|m||||", "K1|42|||||"));

    assertThat(outcomes.get(1)).isInstanceOf(Taken.class);
    assertThat(problems(outcomes.get(2)))
        .containsExactly(new CellProblem("Age", "case.age", Fault.OfImport.SAID_OTHERWISE));
    assertThat(log.all(EntryKind.CASE).getFirst().texts()).containsEntry("age", "41");
  }

  @Test
  void aCaseThatIsNotThereIsMadeOnlyWhereTheMappingSaysSo() {
    var mapping =
        new Mapping("m", new CaseColumns(null, new Feed.Cell("Case"), false), List.of(PAIN));

    assertThat(problems(log.take(mapping, Given.table(HEADER, "K1|||||7|")).getFirst()))
        .containsExactly(new CellProblem("Case", "case.label", Fault.OfImport.NO_SUCH_CASE));
  }

  @Test
  void aLesionOfANumberIsEditedAndNotAddedAgain() {
    var numbered =
        new Mapping(
            "m",
            CaseColumns.label("Case"),
            List.of(LESION.with(List.of(Feed.cell("lesion_no", "No"), Feed.cell("bone", "Bone")))));
    log.take(numbered, Given.table("Case|No|Bone", "K1|1|", "K1|2|femur"));

    log.take(numbered, Given.table("Case|No|Bone", "K1|1|tibia", "K1|3|ulna", "K1|3|ulna"));

    assertThat(log.all(EntryKind.LESION))
        .extracting(e -> e.texts().get("lesion_no") + e.texts().get("bone"))
        .containsExactly("1tibia", "2femur", "3ulna");
  }

  @Test
  void aMappingThatDoesNotFitTheTableIsRefusedWithEveryReason() {
    var wrong =
        new Mapping(
            "m",
            CaseColumns.label("Fall"),
            List.of(
                PAIN.with(
                    List.of(
                        Feed.always("scale", "thumb"),
                        Feed.cell("nothing", "NRS"),
                        Feed.cell("value", "NRS").with(Map.of("mild", Meaning.of("3")))))));

    assertThatThrownBy(() -> new Importing(wrong, Given.table(HEADER), log, log::newId))
        .isInstanceOfSatisfying(
            MappingRefused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(MappingFault::why)
                    .containsExactly(
                        Why.NOT_IN_TABLE,
                        Why.NO_SUCH_VALUE,
                        Why.NO_SUCH_COLUMN,
                        Why.NUMBER_NOT_IN_WORDS));
  }

  private static List<CellProblem> problems(Outcome outcome) {
    return ((NotTaken) outcome).problems();
  }
}
