package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static osteolog.review.Found.finds;
import static osteolog.review.Found.silent;
import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.QUESTION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of the course on cases that no report tells: contacts, drugs, results, recurrences.
class CourseReviewTest {

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
}
