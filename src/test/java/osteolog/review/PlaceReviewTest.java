package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static osteolog.review.Found.HUMERUS;
import static osteolog.review.Found.finds;
import static osteolog.review.Found.silent;
import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.QUESTION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of side and bone on cases that no report tells.
class PlaceReviewTest {

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
}
