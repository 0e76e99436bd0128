package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static osteolog.review.Found.finds;
import static osteolog.review.Found.silent;
import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.GAP;
import static osteolog.review.Severity.QUESTION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of studies, findings and figures on cases that no report tells.
class ImagingReviewTest {

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
}
