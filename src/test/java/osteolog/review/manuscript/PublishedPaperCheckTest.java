package osteolog.review.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import osteolog.exchange.published.PublishedCases;
import osteolog.exchange.published.PublishedPaper;

/// The paper of the published cases against these cases: the contradictions that a reader found in
/// it (their numbers are those of the claims), and what must stay silent.
class PublishedPaperCheckTest {

  private static final List<Comparison> COMPARISONS =
      ManuscriptCheck.of(
          Manuscript.read(PublishedPaper.abe2020()), PublishedCases.abe2020().cases());

  private static List<Comparison> clashes() {
    return COMPARISONS.stream().filter(c -> c.verdict() == Verdict.DISAGREES).toList();
  }

  private static void assertClash(Topic topic, String label, int line, String words) {
    assertThat(clashes())
        .filteredOn(c -> c.topic() == topic && c.line() == line)
        .filteredOn(c -> c.label().filter(label::equals).isPresent())
        .as(topic + " in line " + line)
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.sentence().words()).contains(words));
  }

  private static void assertAgrees(Topic topic, String label, int... lines) {
    assertThat(COMPARISONS)
        .filteredOn(c -> c.topic() == topic && c.label().filter(label::equals).isPresent())
        .allSatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.AGREES))
        .extracting(Comparison::line)
        .contains(Arrays.stream(lines).boxed().toArray(Integer[]::new));
  }

  @Test
  void i01TheAbstractGivesAnotherFollowUpThanTheRecord() {
    assertClash(Topic.FOLLOW_UP, "Case 1", 17, "(34, 33, and 6 months");
  }

  @Test
  void i02TheCaptionShowsAMonthAfterTheLastFollowUp() {
    assertClash(Topic.MONTH, "Case 2", 190, "Radiography at 39 months postoperatively");
  }

  @Test
  void i03TheCaptionNamesTheOtherSideThanTheRecordAndItsOwnHeading() {
    assertClash(Topic.SIDE, "Case 2", 182, "right femoral shaft");
    assertThat(clashes())
        .filteredOn(c -> c.line() == 182)
        .extracting(Comparison::against)
        .hasAtLeastOneElementOfType(Against.Recorded.class)
        .hasAtLeastOneElementOfType(Against.Told.class);
  }

  @Test
  void i04aTheTextOfTheBoneScanNamesAnotherBoneAndSide() {
    assertClash(Topic.BONE, "Case 3", 160, "abnormal tracer uptake in the left femur");
    assertClash(Topic.SIDE, "Case 3", 160, "abnormal tracer uptake in the left femur");
  }

  @Test
  void i04bTheCaptionOfTheBoneScanNamesAnotherBoneAndSide() {
    assertClash(Topic.BONE, "Case 3", 202, "abnormal tracer uptake in the left femur");
    assertClash(Topic.SIDE, "Case 3", 202, "abnormal tracer uptake in the left femur");
  }

  @Test
  void i04cCaptionAndTextOfOnePanelNameDifferentBones() {
    assertClash(Topic.BONE, "Case 3", 204, "left femur diaphysis");
    assertThat(clashes())
        .filteredOn(c -> c.line() == 204)
        .extracting(Comparison::against)
        .filteredOn(Against.Told.class::isInstance)
        .singleElement()
        .satisfies(told -> assertThat(((Against.Told) told).line()).isEqualTo(167));
  }

  @Test
  void i05PainIsFeltWhereTheLesionIsNot() {
    assertClash(Topic.REGION, "Case 3", 142, "right lower thigh");
  }

  @Test
  void i06TheTextRefersToAFigureOfAnotherCase() {
    assertClash(Topic.FIGURE, "Case 3", 216, "(Fig. 2k)");
  }

  @Test
  void i09aTheAbstractSaysKeptWherePainRecurred() {
    assertClash(Topic.COURSE, "Case 1", 17, "sharply improved after biopsy and kept");
  }

  @Test
  void nothingElseIsRaised() {
    assertThat(clashes())
        .extracting(Comparison::line)
        .containsOnly(17, 142, 160, 182, 190, 202, 204, 216);
    assertThat(COMPARISONS)
        .extracting(Comparison::verdict)
        .containsOnly(Verdict.AGREES, Verdict.DISAGREES);
  }

  @Test
  void agesAndSexesAgreeInAbstractTextAndCaptions() {
    assertAgrees(Topic.AGE, "Case 1", 10, 57, 173);
    assertAgrees(Topic.AGE, "Case 2", 10, 100, 181);
    assertAgrees(Topic.AGE, "Case 3", 11, 141, 197);
    assertAgrees(Topic.SEX, "Case 1", 10, 57, 173);
    assertAgrees(Topic.SEX, "Case 2", 10, 100, 181);
    assertAgrees(Topic.SEX, "Case 3", 11, 141, 197);
  }

  @Test
  void theDelaysOfTextAndDiscussionAgree() {
    assertAgrees(Topic.DELAY, "Case 1", 97, 231);
    assertAgrees(Topic.DELAY, "Case 2", 138, 231);
    assertAgrees(Topic.DELAY, "Case 3", 217, 231);
  }

  @Test
  void theFollowUpOfCase3AndTheSideOfCase1AgreeEverywhere() {
    assertAgrees(Topic.FOLLOW_UP, "Case 3", 17, 340);
    assertAgrees(Topic.MONTH, "Case 3", 206, 213, 214);
    assertAgrees(Topic.SIDE, "Case 1", 58, 66, 173, 174, 178);
  }

  @Test
  void theNumberOfCasesAgrees() {
    assertThat(COMPARISONS)
        .filteredOn(c -> c.topic() == Topic.COUNT)
        .extracting(Comparison::verdict)
        .isNotEmpty()
        .containsOnly(Verdict.AGREES);
  }
}
