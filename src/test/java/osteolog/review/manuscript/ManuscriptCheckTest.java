package osteolog.review.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.EntryKind;

/// Invented manuscripts with other bones, names and words than the published paper.
class ManuscriptCheckTest {

  private static String resource(String name) throws IOException {
    try (var in =
        Objects.requireNonNull(ManuscriptCheckTest.class.getResourceAsStream(name + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> clashes(String text, List<CaseFile> cases) {
    return ManuscriptCheck.of(Manuscript.read(text), cases).stream()
        .filter(c -> c.verdict() == Verdict.DISAGREES)
        .map(c -> c.line() + " " + c.topic() + " " + c.label().orElse("-"))
        .distinct()
        .toList();
  }

  @Test
  void patientsWithLettersAreCheckedLineByLine() throws IOException {
    assertThat(clashes(resource("patients-a-and-b"), Recorded.patientsAAndB()))
        .containsExactlyInAnyOrder(
            "20 SIDE Patient A",
            "27 FIGURE Patient B",
            "33 SIDE Patient B",
            "33 MONTH Patient B",
            "37 COURSE Patient B");
  }

  @Test
  void aReportOfOneCaseIsCheckedThoughItNumbersNone() throws IOException {
    assertThat(clashes(resource("one-arm"), Recorded.oneArm()))
        .containsExactlyInAnyOrder(
            "3 AGE IMOS-017",
            "14 SIDE IMOS-017",
            "14 SEX IMOS-017",
            "16 MONTH IMOS-017",
            "19 COURSE IMOS-017");
  }

  @Test
  void aManuscriptThatAgreesStaysSilent() throws IOException {
    assertThat(clashes(resource("no-clash"), Recorded.noClash())).isEmpty();
  }

  @Test
  void aManuscriptThatAgreesIsReadNotSkipped() throws IOException {
    assertThat(
            ManuscriptCheck.of(Manuscript.read(resource("no-clash")), Recorded.noClash()).stream()
                .filter(c -> c.verdict() == Verdict.AGREES))
        .extracting(Comparison::topic)
        .contains(
            Topic.AGE,
            Topic.SEX,
            Topic.SIDE,
            Topic.BONE,
            Topic.REGION,
            Topic.MONTH,
            Topic.FOLLOW_UP,
            Topic.HISTORY,
            Topic.COUNT,
            Topic.COURSE);
  }

  private static CaseFile woman() {
    return new Recorded("Case 2", 59, "female")
        .lesion(1, "tibia", "left")
        .visit("b+6w")
        .visit("b+18m")
        .visit("b+24m")
        .onset("b-8m")
        .file();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGE        | Case 2. A 59-year-old woman had pain.",
        "AGE        | Case II. A woman aged 59 had pain.",
        "AGE        | Patient 2: A 59 year old lady had pain.",
        "AGE        | Second case. The patient, aged 59 years, had pain.",
        "AGE        | Case 2: A fifty-nine-year-old woman had pain.",
        "AGE        | The second patient was a 59-yr-old female.",
        "AGE        | Case 2 (59/F) had pain.",
        "BONE       | Case 2. CT showed sclerosis of the left tibial diaphysis.",
        "SIDE       | Case 2. CT showed sclerosis of the shaft of the left tibia.",
        "SIDE       | Case 2. CT showed sclerosis of the tibia on the left side.",
        "SIDE       | Case 2. CT showed sclerosis in the middle third of the left tibia.",
        "REGION     | Case 2. She had pain in the left shin.",
        "MONTH      | Case 2. The hole was closed 6 weeks after surgery.",
        "MONTH      | Case 2. The hole was closed 18 months postoperatively.",
        "MONTH      | Case 2. The hole was closed 2 years after biopsy.",
        "MONTH      | Case 2. The hole was closed at 2 years.",
        "FOLLOW_UP  | Case 2. At the final follow-up (24 months) the hole was closed.",
        "FOLLOW_UP  | Case 2. She was followed up for two years.",
        "FOLLOW_UP  | Case 2. At the last follow-up, 24 months after surgery, she was well.",
        "FOLLOW_UP  | Case 2. She was last seen 24 months after surgery.",
        "FOLLOW_UP  | Case 2. The patient was last examined in our clinic at 24 months.",
        "HISTORY    | Case 2. She had an 8-month history of pain.",
      })
  void otherWordsForTheSameAreRead(Topic topic, String text) {
    assertThat(ManuscriptCheck.of(Manuscript.read(text), List.of(woman())))
        .filteredOn(c -> c.topic() == topic)
        .as(text)
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.AGREES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGE        | Case 2. A 58-year-old woman had pain.",
        "AGE        | Case II. A woman aged 95 had pain.",
        "SEX        | Patient 2: A 59 year old gentleman had pain.",
        "SEX        | Case 2. He had pain.",
        "BONE       | Case 2. CT showed sclerosis of the left fibular diaphysis.",
        "SIDE       | Case 2. CT showed sclerosis of the shaft of the right tibia.",
        "SIDE       | Case 2. CT showed bilateral tibial sclerosis.",
        "REGION     | Case 2. She had pain in the left thigh.",
        "SIDE       | Case 2. She had pain in the right shin.",
        "MONTH      | Case 2. The hole was closed 30 months postoperatively.",
        "MONTH      | Case 2. The hole was closed 3 years after biopsy.",
        "FOLLOW_UP  | Case 2. At the final follow-up (20 months) the hole was closed.",
        "FOLLOW_UP  | Case 2. She was followed up for three years.",
        "FOLLOW_UP  | Case 2. She was last seen 34 months postoperatively.",
        "HISTORY    | Case 2. She had a 2-year history of pain.",
      })
  void otherWordsForAClashAreFound(Topic topic, String text) {
    assertThat(clashes(text, List.of(woman()))).as(text).contains("1 " + topic + " Case 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Case 2. The right tibia was normal.",
        "Case 2. There was no pain in the right leg.",
        "Case 2. Her 61-year-old brother had a lesion of the right femur.",
        "Case 2. She had a history of a fracture of the right humerus.",
        "Case 2. The left panel shows the lateral view.",
        "Discussion\nIn the literature, a 30-year-old man had sclerosis of the right femur.",
        "Discussion\nSmith et al. followed their patient for 10 years.",
        "Introduction\nA female predominance is known, and the femur is affected in most patients.",
        "Case 2. Radiographs of both legs were taken.",
        "Case 2. Six months after the onset of pain, radiographs were normal.",
      })
  void whatIsOfOthersOrOfAnotherPlaceOrTimeRaisesNothing(String text) {
    assertThat(clashes(text, List.of(woman()))).as(text).isEmpty();
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("In our cases, the follow-up periods were 24, 12 and 6 months.", 0),
        Arguments.of(
            "The follow-up was 24, 12, and 9 months in Cases 1, 2, and 3, respectively.", 1),
        Arguments.of("Our patients were followed (24 months, 12 months, and 6 months).", 0),
        Arguments.of(
            "In this study, the follow-up was 24 months in case 1 and 9 months in cases 2 and 3.",
            2),
        Arguments.of("We treated three patients, one man and two women.", 0),
        Arguments.of("We treated four patients, two men and two women.", 2),
        Arguments.of("We report two women, aged 41 and 44 years.", 0),
        Arguments.of("We present three women with sclerosis.", 1),
        Arguments.of("All three cases had pain.", 0),
        Arguments.of("Two of five patients in this series had pain.", 1));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listsAndCountsAreComparedWithTheSeries(String sentence, int clashes) {
    var cases =
        List.of(
            new Recorded("Case 1", 60, "male").visit("b+24m").file(),
            new Recorded("Case 2", 41, "female").visit("b+12m").file(),
            new Recorded("Case 3", 44, "female").visit("b+6m").file());
    var text =
        "Cases\n\nCase 1\nText.\n\nCase 2\nText.\n\nCase 3\nText.\n\nDiscussion\n" + sentence;
    assertThat(
            ManuscriptCheck.of(Manuscript.read(text), cases).stream()
                .filter(c -> c.verdict() == Verdict.DISAGREES))
        .as(sentence)
        .hasSize(clashes);
  }

  @Test
  void whatCannotBeAttributedIsSaidAndNotGuessed() {
    var cases = List.of(woman(), new Recorded("Case 1", 60, "male").file());
    var text =
        "Case reports\n\nThe lesion lay in the left tibia.\n\nCase 1\nText.\n\nCase 2\nText.";
    assertThat(ManuscriptCheck.of(Manuscript.read(text), cases))
        .extracting(Comparison::verdict)
        .containsExactly(Verdict.NOT_ATTRIBUTED);
  }

  @Test
  void whatIsNotRecordedIsSaid() {
    var bare = new Recorded("Case 2", 59, "female").file();
    assertThat(
            ManuscriptCheck.of(
                Manuscript.read("Case 2. The lesion lay in the left tibia."), List.of(bare)))
        .extracting(Comparison::verdict)
        .containsExactly(Verdict.NOT_RECORDED);
  }

  @Test
  void twoStatementsThatTheRecordCannotDecideAreComparedWithEachOther() {
    var bare = new Recorded("Case 2", 59, "female").file();
    var text =
        "Case 2. CT showed sclerosis of the left tibia. MRI showed a lesion of the right tibia.";
    assertThat(clashes(text, List.of(bare))).containsExactly("1 SIDE Case 2");
  }

  @Test
  void aCaseThatWasNotChosenIsComparedWithTheManuscriptItself() {
    var text = "Case 1. A 40-year-old man had pain.\n\nFig. 1 Case 1. A 41-year-old man.";
    assertThat(clashes(text, List.of(woman()))).containsExactly("3 AGE 1");
  }

  @Test
  void aFigureIsThatOfTheCaseThatItsStudiesName() {
    var file =
        new Recorded("Case 2", 59, "female")
            .with(EntryKind.STUDY, "modality", "radiograph", "when", "b+12m", "figure", "2c")
            .file();
    assertThat(
            clashes(
                "Case 2. At 18 months after biopsy the hole was closed (Fig. 2c).", List.of(file)))
        .containsExactly("1 MONTH Case 2");
  }
}
