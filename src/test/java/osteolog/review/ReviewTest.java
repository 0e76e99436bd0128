package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.GAP;
import static osteolog.review.Severity.QUESTION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules on cases that no report tells: other bones, sides, months and drugs.
class ReviewTest {

  private static final String HUMERUS = "lesion lesion_no=1 bone=humerus side=left";

  private static void finds(Cases cases, Rule rule, Severity severity) {
    assertThat(cases.review())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo(rule);
              assertThat(f.severity()).isEqualTo(severity);
            });
  }

  private static void silent(Cases cases) {
    assertThat(cases.review()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "study modality=ct side=right, SIDE",
    "study modality=ct bone=radius, BONE",
    "procedure when=b+3m procedure=reaming side=right, SIDE",
    "procedure when=b+3m procedure=reaming bone=ulna, BONE",
    "symptom symptom=pain presence=present side=right, SIDE",
    "claim subject=side claimed=right place=table, SIDE",
    "claim subject=bone claimed='Distal radius' place=caption, BONE"
  })
  void whatIsToldOfALesionHasItsSideAndBone(String row, Rule rule) {
    finds(Cases.plain().with(HUMERUS).with(row), rule, CONTRADICTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "study modality=ct bone=humerus side=left",
        "study modality=radiograph side=both",
        "study modality=ct side=not_applicable",
        "symptom symptom=pain presence=absent side=right",
        "symptom symptom=pain presence=present side=left region=arm",
        "claim subject=bone claimed=Humeral place=title",
        "claim subject=side claimed=L place=title"
      })
  void whatAgreesWithItsLesionRaisesNothing(String row) {
    silent(Cases.plain().with(HUMERUS).with(row));
  }

  @Test
  void numbnessOnTheOtherSideIsOnlyAQuestion() {
    finds(
        Cases.plain().with(HUMERUS).with("symptom symptom=numbness presence=present side=right"),
        Rule.SIDE,
        QUESTION);
  }

  @Test
  void twoLesionsAllowBothSidesButEachRowKeepsToItsOwn() {
    var two =
        Cases.plain()
            .with("lesion lesion_no=1 bone=tibia side=left")
            .with("lesion lesion_no=2 bone=tibia side=right")
            .with("study modality=ct side=right bone=tibia")
            .claim("side", "bilateral", "place=title");
    silent(two);
    finds(two.with("study modality=mri lesion_no=2 side=left"), Rule.SIDE, CONTRADICTION);
  }

  @Test
  void aSideWithoutARecordedLesionIsComparedAmongTheClaims() {
    finds(
        Cases.plain()
            .claim("side", "right", "place=text")
            .claim("side", "right", "place=abstract")
            .claim("side", "left", "place=caption"),
        Rule.SIDE,
        CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource({
    "thigh, tibia, , 1",
    "hip, fibula, , 1",
    "shin, femur, , 1",
    "ankle, humerus, , 1",
    "knee, tibia, diaphysis, 1",
    "knee, tibia, proximal_metaphysis, 0",
    "knee, tibia, , 0",
    "knee, femur, diaphysis, 0",
    "shin, tibia, , 0",
    "arm, ulna, , 0",
    "other, tibia, , 0"
  })
  void painIsFeltWhereTheBoneLies(String region, String bone, String segment, int findings) {
    var lesion = "lesion lesion_no=1 bone=" + bone;
    var cases =
        Cases.plain()
            .with(segment == null ? lesion : lesion + " segment=" + segment)
            .with("symptom symptom=pain presence=present region=" + region);
    assertThat(cases.review()).hasSize(findings).allMatch(f -> f.rule() == Rule.PAIN_REGION);
  }

  @ParameterizedTest
  @CsvSource({"24, 0", "2 years, 0", "23, 1", "30 months, 1", "12 weeks, 1"})
  void followUpIsTheLastDatedContact(String claimed, int findings) {
    var cases =
        Cases.plain()
            .with("visit when=b+24m state=done")
            .with("visit when=b+36m state=planned")
            .claim("follow_up_months", claimed, "place=abstract");
    assertThat(cases.review())
        .hasSize(findings)
        .allMatch(f -> f.rule() == Rule.LAST_FOLLOW_UP && f.severity() == CONTRADICTION);
  }

  @Test
  void datesAreComparedWithMonthsAsExactlyAsTheyAreTold() {
    var cases =
        new Cases("Own 1", "")
            .with("procedure when=2021-03-10 procedure=needle_biopsy")
            .with("visit when=2022-03-01 state=done")
            .claim("follow_up_months", "12", "place=letter");
    silent(cases);
    finds(
        cases.claim("study_month", "18", "place=caption figure=4c"),
        Rule.STUDY_MONTH,
        CONTRADICTION);
  }

  @Test
  void aDrugBegunAfterTheLastContactIsAQuestion() {
    finds(
        Cases.plain()
            .with("visit when=b+12m state=done")
            .with("medication drug=paracetamol start=b+20m"),
        Rule.AFTER_LAST_CONTACT,
        QUESTION);
  }

  @ParameterizedTest
  @CsvSource({"5b, 0", "'Fig. 6a', 0", "7a, 1", "2, 1"})
  void aReferencePointsIntoTheFiguresOfItsCase(String reference, int findings) {
    var cases =
        Cases.plain()
            .with("study modality=ct figure='5a, 5b'")
            .with("study modality=mri figure=6a")
            .claim("figure_reference", reference, "place=text");
    assertThat(cases.review())
        .hasSize(findings)
        .allMatch(f -> f.rule() == Rule.FIGURE_NUMBER && f.severity() == CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource({
    "none, marked, CONTRADICTION",
    "no evidence of increased vascularity, slightly increased, CONTRADICTION",
    "mild, intense, CONTRADICTION",
    "moderate, intense, QUESTION",
    "mild, faint, QUESTION"
  })
  void aPhaseHasOneDegree(String text, String caption, Severity severity) {
    finds(
        Cases.plain()
            .claim("blood_pool", text, "place=text")
            .claim("blood_pool", caption, "place=caption"),
        Rule.GRADE,
        severity);
  }

  @Test
  void theSameDegreeInAnotherFormIsTheSame() {
    silent(
        Cases.plain()
            .claim("blood_pool", "slight", "place=text")
            .claim("blood_pool", "slightly increased", "place=abstract")
            .claim("blood_pool", "slight", "place=caption"));
  }

  @Test
  void noRecurrenceStandsAgainstARecurrenceUnlessItWasBefore() {
    var cases = Cases.plain().with("outcome when=b+18m outcome=recurrence answer=yes");
    silent(cases.with("pain when=b+6m scale=trend trend=no_recurrence"));
    finds(
        cases.claim("recurrence", "no recurrence", "place=conclusion scope=series"),
        Rule.RECURRENCE,
        CONTRADICTION);
  }

  @Test
  void aRecurrenceOnlyClaimedStandsAgainstTheRecordToo() {
    finds(
        Cases.plain()
            .with("outcome when=b+18m outcome=recurrence answer=no")
            .claim("recurrence", "yes", "place=discussion when=b+9m"),
        Rule.RECURRENCE,
        CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource({
    "reaming, PROCEDURE, CONTRADICTION",
    "open biopsy with drilling, PROCEDURE, CONTRADICTION",
    "no biopsy, PROCEDURE, CONTRADICTION",
    "saucerization, PROCEDURE, QUESTION"
  })
  void aProcedureToldAnywhereIsInTheRecord(String claimed, Rule rule, Severity severity) {
    finds(
        Cases.plain().claim("procedure", claimed, "place=conclusion scope=series"), rule, severity);
  }

  @Test
  void aPlainBiopsyIsEitherKind() {
    silent(Cases.plain().claim("procedure", "biopsy", "place=abstract"));
    silent(Cases.plain().claim("procedure", "no curettage", "place=abstract"));
  }

  @ParameterizedTest
  @CsvSource({
    "whole_body_bone_scan, cortical_thickening=present",
    "triphasic_bone_scan, sclerosis=present",
    "mri, abnormal_uptake=present",
    "radiograph, abnormal_uptake=present"
  })
  void aStudyShowsOnlyWhatItCan(String modality, String finding) {
    finds(
        Cases.plain().with("study modality=" + modality + " " + finding),
        Rule.MODALITY_FINDING,
        QUESTION);
  }

  @Test
  void aFindingIsNotBothThereAndNotThere() {
    finds(
        Cases.plain()
            .with("study modality=mri soft_tissue_mass=absent figure=4d")
            .claim("finding", "soft-tissue mass", "place=caption figure=4d"),
        Rule.PRESENCE,
        CONTRADICTION);
  }

  @Test
  void aFindingOfTheCaptionAloneIsAGap() {
    finds(
        Cases.plain()
            .with("study modality=ct figure=4b")
            .claim("finding", "narrowing of the medullary canal", "place=caption figure=4b"),
        Rule.ELSEWHERE_ONLY,
        GAP);
  }

  @ParameterizedTest
  @CsvSource({"ct, mri, CONTRADICTION", "radiograph, fluoroscopy, QUESTION"})
  void aPanelShowsOneKindOfStudy(String recorded, String claimed, Severity severity) {
    finds(
        Cases.plain()
            .with("study figure=9b modality=" + recorded)
            .claim("modality", claimed, "place=text figure=9b"),
        Rule.MODALITY,
        severity);
  }

  @ParameterizedTest
  @CsvSource({
    "paracetamol, ineffective, good effect, CONTRADICTION",
    "bisphosphonate, partial, good, QUESTION"
  })
  void aDrugWorkedAsWellWhereverItIsTold(
      String drug, String response, String claimed, Severity severity) {
    finds(
        Cases.plain()
            .with("medication start=<b+0m drug=" + drug + " response=" + response)
            .with("medication start=<b+0m drug=nsaid response=slight")
            .claim("drug_response", claimed + " of " + drug, "place=discussion"),
        Rule.DRUG_RESPONSE,
        severity);
  }

  @Test
  void aDrugIsNotStoppedAndOngoing() {
    finds(
        Cases.plain().with("medication drug=opioid start=b-3m pattern=stopped ongoing=true"),
        Rule.DRUG_COURSE,
        CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource({"delay_months=10, 1", "delay_months=6, 0", "delay_months=3 delay_approx=true, 1"})
  void theDelayIsTheTimeFromOnset(String columns, int findings) {
    var cases =
        new Cases("Case 9", columns)
            .with("procedure when=b+0m procedure=open_biopsy")
            .with("symptom when=b-6m symptom=pain presence=present onset=true");
    assertThat(cases.review()).hasSize(findings).allMatch(f -> f.rule() == Rule.DELAY);
  }

  @Test
  void ageAndSexAreTheSameEverywhere() {
    var cases = new Cases("Case 9", "age=33 sex=female").claim("age", "33 years", "place=title");
    silent(cases.claim("sex", "woman", "place=title"));
    assertThat(
            cases
                .claim("age", "35-year-old", "place=abstract")
                .claim("sex", "man", "place=caption")
                .review())
        .extracting(Finding::rule)
        .containsExactly(Rule.AGE, Rule.SEX);
  }

  @Test
  void aDiagnosisIsNotFinalWhileAResultIsAwaited() {
    var cases =
        new Cases("Case 9", "diagnosis=imos diagnosis_state=final")
            .with("culture when=2024-05-02 result=awaited");
    finds(cases, Rule.AWAITED_RESULT, CONTRADICTION);
    silent(cases.with("culture when=2024-05-02 result=negative"));
  }

  @Test
  void aLateResultThatDisagreesIsFound() {
    assertThat(
            new Cases("Case 9", "diagnosis=imos diagnosis_state=final")
                .with("differential disease='Chronic osteomyelitis' state=excluded")
                .with("culture when=2024-06 result=positive organism='Cutibacterium acnes'")
                .review())
        .extracting(Finding::rule, Finding::severity)
        .containsExactlyInAnyOrder(
            tuple(Rule.DISAGREEING_RESULT, CONTRADICTION),
            tuple(Rule.DISAGREEING_RESULT, QUESTION));
    finds(
        new Cases("Case 9", "diagnosis=ribbing diagnosis_state=final")
            .with("histology when=2024-06 malignancy=present"),
        Rule.DISAGREEING_RESULT,
        CONTRADICTION);
  }

  @Test
  void aHoleDoesNotOpenAgainWithoutAnOperation() {
    var cases =
        Cases.plain()
            .with("study when=b+6m modality=radiograph hole=repaired enlargement=no_enlargement")
            .with("study when=b+9m modality=radiograph hole=open enlargement=no_enlargement");
    finds(cases, Rule.HOLE_ORDER, QUESTION);
    silent(cases.with("procedure when=b+8m procedure=drilling"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sequence sequence=t2_stir te_ms=6 tr_ms=4200 slice_mm=4",
        "sequence sequence=t1_se te_ms=10 tr_ms=5500 slice_mm=4",
        "sequence sequence=t1_tse te_ms=10 tr_ms=550 slice_mm=40",
        "phase phase=blood_pool minutes=25",
        "phase phase=delayed minutes=3"
      })
  void anUnusualNumberIsAQuestionAndNeverRefused(String row) {
    finds(Cases.plain().with(row), Rule.RANGE, QUESTION);
  }

  @Test
  void theNumbersOfThePublishedCasesAreUsual() {
    silent(
        Cases.plain()
            .with("sequence sequence=t1_se te_ms=15 tr_ms=450 slice_mm=5")
            .with("sequence sequence=t2_stir te_ms=60 tr_ms=6000 slice_mm=4")
            .with("sequence sequence=fat_suppressed_t2 te_ms=100 tr_ms=3021 slice_mm=5")
            .with("phase phase=blood_pool minutes=2"));
  }

  @Test
  void aRecordedPhaseHasOneDegreeAndClaimsKeepToIt() {
    var phase = Cases.plain().with("phase phase=blood_pool vascularity=slight");
    finds(phase.claim("blood_pool", "no uptake", "place=caption"), Rule.GRADE, CONTRADICTION);
    finds(
        Cases.plain()
            .with("phase phase=delayed intensity=moderate")
            .with("phase phase=delayed intensity=intense"),
        Rule.GRADE,
        CONTRADICTION);
  }

  @Test
  void aNidusIsNotBothThereAndNotThere() {
    finds(
        Cases.plain()
            .with("study modality=ct nidus=present figure=8a")
            .claim("finding", "no nidus", "place=discussion scope=series"),
        Rule.PRESENCE,
        CONTRADICTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim subject=sex claimed='female predominance' place=discussion",
        "claim subject=sex claimed=female place=background",
        "claim subject=age claimed=44 place=abstract scope=series",
        "claim subject=follow_up_months claimed='mean 26 months' place=abstract",
        "claim subject=bone claimed=tibia place=background scope=series",
        "claim subject=finding claimed='periosteal reaction' place=background scope=series"
      })
  void whatIsToldOfManyPatientsIsNoContradictionOfOne(String row) {
    silent(
        new Cases("Case 9", "age=60 sex=male")
            .with("procedure when=b+0m procedure=open_biopsy")
            .with("visit when=b+39m state=done")
            .with(HUMERUS)
            .with("study modality=ct")
            .with(row));
  }

  @Test
  void aPanelWithTwoMonthsIsFoundWhereTheStudyHasNone() {
    finds(
        Cases.plain()
            .with("study modality=ct figure=4b")
            .claim("study_month", "12", "place=text figure=4b")
            .claim("study_month", "18 months", "place=caption figure=4b"),
        Rule.STUDY_MONTH,
        CONTRADICTION);
  }

  @Test
  void aRecurrenceHasOneMonth() {
    var cases =
        Cases.plain()
            .with("outcome when=b+14m outcome=recurrence answer=yes")
            .claim("recurrence", "yes", "place=text when=b+14m");
    silent(cases);
    finds(
        cases.claim("recurrence", "yes", "place=abstract when=b+10m"),
        Rule.RECURRENCE,
        CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource({"slight, 0", "marked, 1", "none, 1", "mild, 1"})
  void aBareDegreeOfTheHistologyIsThatOfTheInfiltrate(String claimed, int findings) {
    var cases =
        Cases.plain()
            .with("histology when=b+0m infiltrate=slight")
            .claim("histology", claimed, "place=caption");
    assertThat(cases.review()).hasSize(findings).allMatch(f -> f.rule() == Rule.HISTOLOGY);
  }

  @Test
  void anEmptyCaseHasNoFindings() {
    silent(new Cases("Case 9", ""));
  }
}
