package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static osteolog.review.Found.HUMERUS;
import static osteolog.review.Found.finds;
import static osteolog.review.Found.silent;
import static osteolog.review.Severity.QUESTION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The other rules on cases that no report tells: the patient, procedures, histology, numbers.
class ReviewTest {

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
