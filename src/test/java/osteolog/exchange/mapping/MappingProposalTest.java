package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing.Reason;

/// What the program proposes for a foreign table, and what it leaves open.
class MappingProposalTest {

  private static Proposal proposal(Given table) {
    try {
      return Proposal.of("test", table, 1000);
    } catch (osteolog.exchange.table.TableRefused refused) {
      throw new AssertionError(refused);
    }
  }

  private static Slot slot(Proposal proposal, EntryKind kind) {
    return proposal.mapping().slots().stream()
        .filter(s -> s.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Feed feed(Proposal proposal, EntryKind kind, String column) {
    return slot(proposal, kind).feed(column).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Case|Age|Sex|Bone|Side|NRS, K1|41|m|femur|R|7",
    "Fall|Alter|Geschlecht|Knochen|Seite|Schmerz NRS, K1|41|w|Oberschenkel|li.|7",
    "Cas|Âge|Sexe|Os|Côté|Douleur NRS, K1|41|femme|fémur|droite|7",
    "Caso|Edad|Sexo|Hueso|Lado|Dolor NRS, K1|41|mujer|fémur|izquierda|7",
    "症例番号|年齢|性別|骨|患側|疼痛NRS, K1|41|女性|大腿骨|右|7"
  })
  void headersAndValuesAreUnderstoodInFiveLanguages(String header, String line) {
    var table = Given.table(header, line);
    var proposal = proposal(table);

    assertThat(proposal.doubts()).isEmpty();
    var log = new Kept();
    log.take(proposal.mapping(), table);
    assertThat(log.all(EntryKind.CASE).getFirst().texts())
        .containsEntry("label", "K1")
        .containsEntry("age", "41")
        .containsEntry("sex", line.contains("|m|") ? "male" : "female");
    assertThat(log.all(EntryKind.LESION).getFirst().texts())
        .containsEntry("bone", "femur")
        .containsEntry(
            "side", line.contains("li.") || line.contains("izquierda") ? "left" : "right");
    assertThat(log.all(EntryKind.PAIN).getFirst().texts())
        .containsEntry("scale", "nrs")
        .containsEntry("value", "7");
  }

  @Test
  void bareNumbersForSexAndSideAreAskedForAndNotGuessed() {
    var proposal = proposal(Given.table("Case|Sex|Side", "A|1|0", "B|2|1"));

    assertThat(feed(proposal, EntryKind.CASE, "sex").values()).isEmpty();
    assertThat(proposal.doubts())
        .contains(
            new Doubt(Doubt.Why.VALUES_UNKNOWN, "Sex", "case.sex", List.of("1", "2")),
            new Doubt(Doubt.Why.VALUES_UNKNOWN, "Side", "lesion.side", List.of("0", "1")));
  }

  @Test
  void aLetterThatMeansManInOneLanguageAndWomanInAnotherIsLeftOpen() {
    var proposal = proposal(Given.table("Caso|Sexo", "A|H", "B|M"));

    assertThat(feed(proposal, EntryKind.CASE, "sex").values())
        .isEqualTo(Map.of("H", Meaning.of("male")));
    assertThat(proposal.doubts())
        .containsExactly(new Doubt(Doubt.Why.VALUES_UNKNOWN, "Sexo", "case.sex", List.of("M")));
  }

  @Test
  void wordsForAMissingValueBecomeItsReason() {
    var proposal = proposal(Given.table("Case|Bone|Age", "A|不明|k.A.", "B|unknown|?", "C|n/a|50"));

    assertThat(feed(proposal, EntryKind.LESION, "bone").values())
        .isEqualTo(
            Map.of(
                "不明",
                Meaning.missing(Reason.UNK),
                "unknown",
                Meaning.missing(Reason.UNK),
                "n/a",
                Meaning.missing(Reason.NA)));
    assertThat(feed(proposal, EntryKind.CASE, "age").values())
        .isEqualTo(Map.of("k.A.", Meaning.missing(Reason.UNK), "?", Meaning.missing(Reason.UNK)));
    assertThat(proposal.doubts())
        .containsExactly(new Doubt(Doubt.Why.REASON_UNSURE, "Bone", "lesion.bone", List.of("n/a")));
  }

  @Test
  void whatIdentifiesThePatientIsLeftOutAndSaidSo() {
    var proposal = proposal(Given.table("Patient ID|Name|Geburtsdatum|氏名", "1|A|B|C"));

    assertThat(proposal.mapping().slots()).isEmpty();
    assertThat(proposal.doubts())
        .extracting(Doubt::why, Doubt::header)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Doubt.Why.MAY_NAME_THE_PATIENT, "Patient ID"),
            org.assertj.core.groups.Tuple.tuple(Doubt.Why.IDENTIFIER, "Name"),
            org.assertj.core.groups.Tuple.tuple(Doubt.Why.IDENTIFIER, "Geburtsdatum"),
            org.assertj.core.groups.Tuple.tuple(Doubt.Why.IDENTIFIER, "氏名"));
  }

  @Test
  void theOrderOfDatesIsProposedOnlyWhereTheRowsLeaveOne() {
    assertThat(order("03/04/2019", "05/06/2019")).isNull();
    assertThat(order("03/04/2019", "25/06/2019")).isEqualTo(DateOrder.DMY);
    assertThat(order("03/04/2019", "06/25/2019")).isEqualTo(DateOrder.MDY);
    assertThat(order("25/04/2019", "06/25/2019")).isNull();
    assertThat(order("04.03.2019")).isEqualTo(DateOrder.DMY);
    assertThat(order("2019-03-04")).isNull();
  }

  @SuppressWarnings("NullAway")
  private static DateOrder order(String... dates) {
    var lines = java.util.Arrays.stream(dates).map(d -> "A|7|" + d).toArray(String[]::new);
    return feed(proposal(Given.table("Case|NRS|Date", lines)), EntryKind.PAIN, "when").dates();
  }

  @Test
  void anUnclearOrderOfDatesIsADoubt() {
    assertThat(proposal(Given.table("Case|NRS|Date", "A|7|03/04/2019")).doubts())
        .extracting(Doubt::why)
        .containsExactly(Doubt.Why.DAY_OR_MONTH);
  }

  @Test
  void fourWordsForPainAreWordsAndOthersAreKeptAsTheyWereSaid() {
    var four = proposal(Given.table("症例|疼痛", "A|軽度", "B|なし"));
    assertThat(slot(four, EntryKind.PAIN).feed("value")).isEmpty();
    assertThat(feed(four, EntryKind.PAIN, "words_low").values())
        .containsEntry("軽度", Meaning.of("mild"));

    var others = proposal(Given.table("Case|Pain", "A|quite bad", "B|mild"));
    assertThat(feed(others, EntryKind.PAIN, "scale").from()).isEqualTo(new Feed.Always("verbatim"));
    assertThat(others.doubts()).extracting(Doubt::why).containsExactly(Doubt.Why.WORDS_FOR_NUMBERS);
  }

  @Test
  void wordsBesideScoresAreLeftOpen() {
    var proposal = proposal(Given.table("Case|NRS", "A|7", "B|mild"));

    assertThat(feed(proposal, EntryKind.PAIN, "value").values()).isEmpty();
    assertThat(proposal.doubts())
        .containsExactly(
            new Doubt(Doubt.Why.WORDS_FOR_NUMBERS, "NRS", "pain.value", List.of("mild")));
  }

  @Test
  void aScoreOfTenIsThatScoreAndARangeIsNone() {
    var table = Given.table("Case|NRS|VAS", "A|7/10|7/10", "B|10 / 10|70", "C|6-7/10|", "D|11/10|");

    assertThat(feed(proposal(table), EntryKind.PAIN, "value").values())
        .isEqualTo(Map.of("7/10", Meaning.of("7"), "10 / 10", Meaning.of("10")));
    assertThat(proposal(table).doubts())
        .contains(
            new Doubt(Doubt.Why.WORDS_FOR_NUMBERS, "NRS", "pain.value", List.of("6-7/10", "11/10")),
            new Doubt(Doubt.Why.WORDS_FOR_NUMBERS, "VAS", "pain.value", List.of("7/10")));
  }

  @Test
  void aScoreWithoutAScaleAsksForIt() {
    assertThat(proposal(Given.table("Fall|Schmerz", "A|7")).doubts())
        .containsExactly(new Doubt(Doubt.Why.REQUIRED, "", "pain.scale", List.of()));
    assertThat(proposal(Given.table("Case|VAS", "A|7")).doubts())
        .extracting(Doubt::why)
        .containsExactly(Doubt.Why.VAS_LENGTH, Doubt.Why.REQUIRED);
    assertThat(proposal(Given.table("Case|VAS", "A|70")).doubts()).isEmpty();
  }

  @Test
  void painAtSeveralTimesBecomesOneSlotEach() {
    var proposal =
        proposal(
            Given.table("Case|NRS 6 months after biopsy|NRS b+12m|疼痛NRS術後3年|NRS 2y", "A|7|5|3|1"));

    assertThat(proposal.mapping().slots())
        .extracting(s -> s.feed("when").map(Feed::from).orElse(new Feed.Always("none")))
        .containsExactlyInAnyOrder(
            new Feed.Always("b+6m"),
            new Feed.Always("b+12m"),
            new Feed.Always("b+3y"),
            new Feed.Always("none"));
    assertThat(proposal.doubts())
        .extracting(Doubt::why, Doubt::header)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Doubt.Why.TIME_IN_HEADER, "NRS 2y"));
  }

  @Test
  void boneAndSideAreTakenOutOfOneCell() {
    var table =
        Given.table("Case|Location", "A|right femur", "B|左脛骨", "C|Humerus", "D|femur and tibia");
    var proposal = proposal(table);
    var log = new Kept();
    log.take(proposal.mapping(), table);

    assertThat(log.all(EntryKind.LESION))
        .extracting(e -> e.texts().get("bone"), e -> e.texts().get("side"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("femur", "right"),
            org.assertj.core.groups.Tuple.tuple("tibia", "left"),
            org.assertj.core.groups.Tuple.tuple("humerus", null));
    assertThat(proposal.doubts())
        .containsExactly(
            new Doubt(
                Doubt.Why.VALUES_UNKNOWN, "Location", "lesion.bone", List.of("femur and tibia")));
  }

  @Test
  void numberedHeadersBecomeLesionsOfTheirOwn() {
    var table = Given.table("Case|Bone 1|Side 1|Bone 2|Side 2", "A|tibia|R|femur|L", "B|tibia|R||");
    var log = new Kept();
    log.take(proposal(table).mapping(), table);

    assertThat(log.all(EntryKind.LESION))
        .extracting(e -> e.texts().get("lesion_no") + e.texts().get("bone"))
        .containsExactly("1tibia", "2femur", "1tibia");
  }

  @Test
  void aDecimalCommaIsProposedWhereNumbersHaveIt() {
    var proposal = proposal(Given.table("Fall|CRP|BSG", "A|1,5|2,5", "B|12|2.5"));

    assertThat(proposal.mapping().slots())
        .extracting(s -> s.feed("value").orElseThrow().decimalComma())
        .containsExactly(true, false);
    assertThat(proposal.doubts()).extracting(Doubt::why).contains(Doubt.Why.POINT_OR_COMMA);
  }

  @Test
  void aSecondColumnOfTheCaseIsADoubtAndNotASecondCase() {
    var proposal = proposal(Given.table("Case|Sex|Sex (2)", "A|f|m"));

    assertThat(proposal.doubts())
        .containsExactly(new Doubt(Doubt.Why.SECOND_COLUMN, "Sex (2)", "case.sex", List.of()));
    assertThat(proposal.mapping().slots()).hasSize(1);
  }

  @Test
  void signsThatNobodySeesChangeNoWordNumberOrLabel() {
    var table =
        Given.table(
            "\uFEFFCase|\u202ESex|A\u200Bge|Side",
            "A\u200B1|\u202Ef|5\u200F4|\u2066R\u2069",
            "A1||54|");
    var proposal = proposal(table);
    var log = new Kept();
    log.take(proposal.mapping(), table);

    assertThat(proposal.doubts()).isEmpty();
    assertThat(log.all(EntryKind.CASE)).hasSize(1);
    assertThat(log.all(EntryKind.CASE).getFirst().texts())
        .containsEntry("label", "A1")
        .containsEntry("sex", "female")
        .containsEntry("age", "54");
  }

  @Test
  void aHeaderOfAMillionLettersIsOneThatIsNotUnderstood() {
    assertThat(proposal(Given.table("Case|" + "x ".repeat(500_000), "A|1")).doubts())
        .extracting(Doubt::why)
        .containsExactly(Doubt.Why.HEADER_UNKNOWN);
  }

  @Test
  void headersThatAreNotUnderstoodAreNamed() {
    assertThat(proposal(Given.table("Case|Frobnication", "A|1")).doubts())
        .containsExactly(new Doubt(Doubt.Why.HEADER_UNKNOWN, "Frobnication", "", List.of()));
  }
}
