package osteolog.exchange.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainScale;
import osteolog.domain.entry.SourceKind;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Visit;
import osteolog.domain.schema.Missing;

/// The three cases of Abe 2020 stand in the program as the report tells them.
class PublishedCasesTest {

  private static final PublishedCases ABE = PublishedCases.abe2020();

  @Test
  void theThreeCasesLoadInTheOrderOfTheReport() {
    assertThat(ABE.cases())
        .extracting(c -> c.surgicalCase().label())
        .containsExactly("Case 1", "Case 2", "Case 3");
    assertThat(ABE.citation()).contains("10.1186/s12891-020-03758-5");
    assertThat(ABE.cases()).allMatch(c -> c.surgicalCase().isPublished());
  }

  @Test
  void consentToTextAndImagesIsTold() {
    assertThat(ABE.cases())
        .allSatisfy(
            c ->
                assertThat(c.surgicalCase().texts())
                    .containsEntry("consent", "obtained")
                    .containsEntry("consent_scope", "text;images"));
  }

  @Test
  void everyRowNamesItsPlaceInTheReportAndKeepsItsWords() {
    assertThat(ABE.entries())
        .allSatisfy(
            e -> {
              assertThat(e.origin().source()).isEqualTo(SourceKind.PUBLICATION);
              assertThat(e.origin().locator())
                  .matches(
                      "Abe 2020, (line \\d{1,3}|lines \\d{1,3}-\\d{1,3}(, \\d{1,3}(-\\d{1,3})?)*)");
              assertThat(e.origin().verbatim()).isNotBlank().doesNotContain("\n", "  ");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "LESION, 1, 1, 1",
    "SYMPTOM, 6, 6, 6",
    "HISTORY, 5, 5, 5",
    "LAB, 2, 2, 2",
    "STUDY, 6, 7, 7",
    "PROCEDURE, 1, 1, 1",
    "HISTOLOGY, 1, 1, 1",
    "CULTURE, 1, 1, 1",
    "DIFFERENTIAL, 5, 11, 8",
    "MEDICATION, 3, 1, 2",
    "PAIN, 9, 7, 9",
    "VISIT, 3, 2, 1",
    "OUTCOME, 3, 2, 2",
    "CLAIM, 37, 45, 58"
  })
  void theRowsOfEachKindAreAsManyAsTheReportGives(EntryKind kind, int one, int two, int three) {
    assertThat(ABE.cases())
        .extracting(c -> c.entries().stream().filter(e -> e.kind() == kind).count())
        .containsExactly((long) one, (long) two, (long) three);
  }

  @Test
  void thereIsNoPainScoreAnywhere() {
    assertThat(pain())
        .allSatisfy(
            p -> {
              assertThat(p.value()).isNull();
              assertThat(p.scale()).isNotIn(PainScale.NRS, PainScale.VAS);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1, ~b-2y..b+0m severe-severe; <b+0m severe-severe; ~b-2y..b+0m worsened;"
        + " >b+0m improved_sharply; b+6m none-mild; b+8m recurred; b+8m..b+39m intermittent;"
        + " >b+0m improved; b+34m maintained series",
    "2, ~b-8m..b+0m severe-severe; <b+0m severe-severe; ~b-8m..b+0m unchanged intermittent;"
        + " >b+0m improved_sharply; b+3m none-mild inferred; b+33m no_recurrence;"
        + " b+33m maintained series",
    "3, ~b-8m..b+0m severe-severe; <b+0m severe-severe; <b+0m improved_slightly;"
        + " >b+0m improved_considerably 1; >b+0m improved; b+0m..b+6m worsened 2;"
        + " b+0m..b+6m improved 3; b+6m 0.33 approx; b+6m maintained series"
  })
  void painIsToldInTheWordsOfTheReport(int caseNo, String statements) {
    assertThat(file(caseNo).all(PainObservation.class))
        .extracting(PublishedCasesTest::told)
        .containsExactly(statements.split("; "));
  }

  private static String told(PainObservation p) {
    var words =
        p.wordsLow() == null
            ? null
            : p.texts().get("words_low") + "-" + p.texts().get("words_high");
    return Stream.of(
            p.texts().get("when"),
            words,
            p.texts().get("ratio"),
            p.texts().get("trend"),
            p.texts().get("pattern"),
            p.texts().get("sequence"),
            p.approx() == null ? null : "approx",
            p.inferred() == null ? null : "inferred",
            p.scope() == StatementScope.SERIES ? "series" : null)
        .filter(part -> part != null)
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  @Test
  void painOfCase3SortsInTheOrderInWhichItIsTold() {
    var file = file(3);
    assertThat(
            file.all(PainObservation.class).stream()
                .filter(p -> p.scope() == StatementScope.CASE)
                .sorted(CaseFile.byTime(file.anchor()))
                .filter(p -> p.sequence() != null)
                .map(p -> p.texts().get("trend")))
        .containsExactly("improved_considerably", "worsened", "improved");
  }

  @ParameterizedTest
  @CsvSource({"1, b+6m b+8m b+39m", "2, b+3m b+33m", "3, b+6m"})
  void visitsAreTheMonthsThatTheTextNames(int caseNo, String months) {
    assertThat(file(caseNo).all(Visit.class))
        .extracting(v -> v.when().toString())
        .containsExactly(months.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"1, 39", "2, 33", "3, 6"})
  void lastContactIsTheLatestMonthOfTheText(int caseNo, double month) {
    assertThat(file(caseNo).lastContact()).hasValue(month);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 34 abstract; 39 text; 39 discussion; 39 caption 1h",
    "2, 33 abstract; 33 text; 33 discussion; 39 caption 2k",
    "3, 6 abstract; 6 text; 6 discussion; 6 caption 3k"
  })
  void followUpIsClaimedAsEachPlaceOfTheReportHasIt(int caseNo, String claims) {
    assertThat(
            file(caseNo).all(Claim.class).stream()
                .filter(
                    c ->
                        c.subject() == ClaimSubject.FOLLOW_UP_MONTHS
                            || c.subject() == ClaimSubject.STUDY_MONTH)
                .map(
                    c ->
                        (c.claimed()
                                + " "
                                + c.texts().get("place")
                                + " "
                                + c.texts().getOrDefault("figure", ""))
                            .strip()))
        .containsExactly(claims.split("; "));
  }

  @Test
  void everyContradictionOfTheReportHasItsClaims() {
    var ids = new TreeSet<String>();
    ABE.cases().stream()
        .flatMap(c -> c.all(Claim.class).stream())
        .map(Claim::note)
        .forEach(
            note -> {
              if (note != null) {
                Stream.of(note.split(", ")).map(id -> id.substring(0, 4)).forEach(ids::add);
              }
            });
    assertThat(ids)
        .containsExactlyElementsOf(
            Stream.iterate(1, i -> i + 1).limit(26).map(i -> "I-%02d".formatted(i)).toList());
  }

  @Test
  void whatIsSaidOfAllThreeCasesIsToldFromWhatIsSaidOfOne() {
    assertThat(
            ABE.cases().stream()
                .flatMap(c -> c.all(Differential.class).stream())
                .filter(e -> e.scope() == StatementScope.CASE))
        .extracting(Differential::disease)
        .containsExactly("Bone tumor", "Stress fracture", "Osteomyelitis");
    assertThat(
            ABE.cases().stream()
                .flatMap(c -> c.all(Outcome.class).stream())
                .filter(e -> e.scope() == StatementScope.SERIES))
        .extracting(Outcome::outcome)
        .containsExactly(
            OutcomeKind.ADDITIONAL_SURGERY,
            OutcomeKind.ADDITIONAL_SURGERY,
            OutcomeKind.ADDITIONAL_SURGERY);
  }

  @Test
  void theWholeBodyScanOfCase3StandsAsItsTextSays() {
    assertThat(file(3).all(Study.class))
        .filteredOn(s -> "3e".equals(s.figure()))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.texts()).containsEntry("bone", "femur").containsEntry("side", "left");
              assertThat(s.lesionNo()).isNull();
              assertThat(s.when()).hasToString("<b+0m");
            });
  }

  @Test
  void noAgentAndNoDoseIsGivenAndThatIsRecorded() {
    assertThat(ABE.cases().stream().flatMap(c -> c.all(Medication.class).stream()))
        .allSatisfy(
            m ->
                assertThat(m.missing().reasons())
                    .containsEntry("agent", Missing.Reason.UNK)
                    .containsEntry("dose", Missing.Reason.UNK));
  }

  @Test
  void identitiesAreTheSameEveryTimeSortAsTheFileDoesAndAreValid() {
    var inFileOrder =
        ABE.cases().stream()
            .flatMap(c -> Stream.concat(Stream.of((Entry) c.surgicalCase()), c.entries().stream()))
            .map(Entry::id)
            .toList();
    assertThat(inFileOrder)
        .doesNotHaveDuplicates()
        .isSorted()
        .isSortedAccordingTo(Comparator.comparing(UUID::toString))
        .allMatch(id -> id.version() == 8 && id.variant() == 2);
    assertThat(PublishedCases.abe2020()).isEqualTo(ABE);
    assertThat(inFileOrder.getFirst()).hasToString("abe20200-0000-8000-8000-000000010000");
  }

  @Test
  void theCasesComeBeforeTheirRows() {
    assertThat(ABE.entries()).hasSize(294);
    assertThat(ABE.entries().subList(0, 3)).allMatch(e -> e.kind() == EntryKind.CASE);
    assertThat(ABE.entries().subList(3, 294)).noneMatch(e -> e.kind() == EntryKind.CASE);
  }

  private static CaseFile file(int caseNo) {
    return ABE.cases().get(caseNo - 1);
  }

  private static List<PainObservation> pain() {
    return ABE.cases().stream().flatMap(c -> c.all(PainObservation.class).stream()).toList();
  }
}
