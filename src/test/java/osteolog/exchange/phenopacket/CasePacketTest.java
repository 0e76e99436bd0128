package osteolog.exchange.phenopacket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Measurement;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.PhenotypicFeature;
import org.phenopackets.schema.v2.core.TimeElement;
import org.phenopackets.schema.v2.core.VitalStatus.Status;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.CaseBook;
import osteolog.exchange.LeftOut;
import osteolog.exchange.LeftOutTally;
import osteolog.exchange.codes.CodeTable;

final class CasePacketTest {

  private static final Terms TERMS = new Terms(CodeTable.shipped());

  private final LeftOutTally tally = new LeftOutTally();

  @Test
  void monthsBecomeAnAgeRangeOnlyWhereTheAgeAtTheBiopsyIsKnown() throws Exception {
    var pain = entry(EntryKind.PAIN, 2, Map.of("when", "b+6m", "scale", "nrs", "value", "4"));
    var known = packet(Map.of("age", "60", "examined", "b-1m"), biopsy("b+0m"), pain);
    // 60 to 61 years old one month before the biopsy, so seven months older.
    assertThat(ages(score(known).getTimeObserved())).isEqualTo("P60Y7M-P61Y7M");
    assertThat(score(known).getDescription()).contains("6 months after the biopsy (b+6m)");
    assertThat(ages(known.getSubject().getTimeAtLastEncounter())).isEqualTo("P60Y7M-P61Y7M");

    var unknown = packet(Map.of("age", "60"), biopsy("b+0m"), pain);
    assertThat(score(unknown).getTimeObserved().getOntologyClass().getId())
        .isEqualTo("OSTEOLOG:b+6m");
    assertThat(unknown.getSubject().hasTimeAtLastEncounter()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"~b-1m", "<b+0m", "2015..2019"})
  void anAgeThatIsNotTiedToTheBiopsyGivesNoAges(String examined) throws Exception {
    var pain = entry(EntryKind.PAIN, 2, Map.of("when", "b+6m", "scale", "nrs", "value", "4"));
    var packet = packet(Map.of("age", "60", "examined", examined), biopsy("b+0m"), pain);
    assertThat(score(packet).getTimeObserved().hasOntologyClass()).isTrue();
  }

  @Test
  void aboutAndBeforeGiveNoAgeRange() throws Exception {
    for (var when : List.of("~b+6m", "<b+6m", ">b+6m")) {
      var pain = entry(EntryKind.PAIN, 2, Map.of("when", when, "scale", "nrs", "value", "4"));
      var packet = packet(Map.of("age", "60", "examined", "b+0m"), biopsy("b+0m"), pain);
      assertThat(score(packet).getTimeObserved().getOntologyClass().getId())
          .isEqualTo("OSTEOLOG:" + when);
    }
  }

  @Test
  void aScoreIsANumberAndAWordIsNone() throws Exception {
    var packet =
        packet(
            Map.of(),
            entry(EntryKind.PAIN, 2, Map.of("scale", "vas", "value", "35.5")),
            entry(
                EntryKind.PAIN,
                3,
                Map.of("scale", "vrs4", "words_low", "none", "words_high", "mild")),
            entry(
                EntryKind.PAIN,
                4,
                Map.of("scale", "vrs4", "words_low", "severe", "words_high", "severe")),
            entry(EntryKind.PAIN, 5, Map.of("scale", "trend", "trend", "improved_sharply")));
    assertThat(packet.getMeasurementsList()).hasSize(1);
    assertThat(score(packet).getAssay().getId()).isEqualTo("LOINC:38214-3");
    assertThat(score(packet).getValue().getQuantity().getValue()).isEqualTo(35.5);
    assertThat(packet.getPhenotypicFeaturesList())
        .extracting(PhenotypicFeature::getSeverity)
        .extracting(OntologyClass::getId)
        .containsExactly("", "HP:0012828", "");
    assertThat(packet.getPhenotypicFeatures(0).getDescription())
        .contains("words low: none; words high: mild");
    assertThat(packet.getPhenotypicFeaturesList()).noneMatch(PhenotypicFeature::getExcluded);
  }

  @Test
  void whatWasLookedForAndAbsentIsExcludedAndWhatWasNotIsLeftOut() throws Exception {
    var packet =
        packet(
            Map.of(),
            entry(EntryKind.SYMPTOM, 2, Map.of("symptom", "redness", "presence", "absent")),
            entry(EntryKind.SYMPTOM, 3, Map.of("symptom", "fever", "presence", "not_done")),
            entry(EntryKind.SYMPTOM, 4, Map.of("symptom", "swelling")));
    assertThat(packet.getPhenotypicFeaturesList()).hasSize(1);
    assertThat(packet.getPhenotypicFeatures(0).getExcluded()).isTrue();
    assertThat(packet.getPhenotypicFeatures(0).getType().getId()).isEqualTo("HP:0010783");
    assertThat(tally.leftOut()).containsExactly(new LeftOut(EntryKind.SYMPTOM, "", 2));
  }

  @Test
  void absenceIsNeverToldByACodeThatMeansMore() throws Exception {
    var packet =
        packet(
            Map.of(),
            entry(
                EntryKind.SYMPTOM,
                2,
                Map.of("symptom", "pain", "presence", "absent", "region", "thigh")),
            entry(
                EntryKind.DIFFERENTIAL,
                3,
                Map.of(
                    "disease", "Chronic osteomyelitis",
                    "condition", "chronic_osteomyelitis",
                    "state", "excluded")));
    assertThat(packet.getPhenotypicFeatures(0).getType().getId())
        .isEqualTo("OSTEOLOG:SymptomKind.pain");
    assertThat(packet.getDiseases(0).getTerm().getId())
        .isEqualTo("OSTEOLOG:Condition.chronic_osteomyelitis");
  }

  @Test
  void aRivalThatIsOpenIsNoDisease() throws Exception {
    var rival = Map.of("disease", "Osteoid osteoma", "state", "open");
    assertThat(packet(Map.of(), entry(EntryKind.DIFFERENTIAL, 2, rival)).getDiseasesList())
        .isEmpty();
    assertThat(tally.leftOut()).contains(new LeftOut(EntryKind.DIFFERENTIAL, "", 1));
  }

  @Test
  void aLimitOfDetectionIsNoNumber() throws Exception {
    var lab = Map.of("test", "crp", "comparator", "less_than", "value", "0.5", "unit", "mg/L");
    var value = packet(Map.of(), entry(EntryKind.LAB, 2, lab)).getMeasurements(0).getValue();
    assertThat(value.hasQuantity()).isFalse();
    assertThat(value.getOntologyClass().getLabel()).isEqualTo("less than 0.5 mg/L");
  }

  @Test
  void aResultThatIsAwaitedIsLeftOut() throws Exception {
    var packet =
        packet(
            Map.of(),
            entry(EntryKind.CULTURE, 2, Map.of("result", "awaited")),
            entry(EntryKind.LAB, 3, Map.of("test", "esr", "statement", "awaited")));
    assertThat(packet.getMeasurementsList()).isEmpty();
    assertThat(tally.leftOut()).hasSize(2);
  }

  @Test
  void aDrugHasNoIntervalsOfDosesAndItsTimesAreCounted() throws Exception {
    var drug = Map.of("drug", "nsaid", "agent", "loxoprofen", "start", "b+8m", "dose", "60 mg");
    var action = packet(Map.of(), entry(EntryKind.MEDICATION, 2, drug)).getMedicalActions(0);
    assertThat(action.getTreatment().getAgent().getLabel()).isEqualTo("nsaid: loxoprofen");
    assertThat(action.getTreatment().getDoseIntervalsList()).isEmpty();
    assertThat(tally.leftOut())
        .containsExactly(
            new LeftOut(EntryKind.MEDICATION, "dose", 1),
            new LeftOut(EntryKind.MEDICATION, "start", 1));
  }

  @Test
  void deathIsToldAndOtherwiseOnlyThatAPatientInFollowUpLives() throws Exception {
    assertThat(status("died")).isEqualTo(Status.DECEASED);
    assertThat(status("in_follow_up")).isEqualTo(Status.ALIVE);
    assertThat(status("lost")).isEqualTo(Status.UNKNOWN_STATUS);
  }

  private Status status(String end) throws Exception {
    var outcome = Map.of("outcome", "status_at_end", "end_status", end);
    return packet(Map.of(), entry(EntryKind.OUTCOME, 2, outcome))
        .getSubject()
        .getVitalStatus()
        .getStatus();
  }

  private static Entry biopsy(String when) {
    return entry(EntryKind.PROCEDURE, 9, Map.of("procedure", "open_biopsy", "when", when));
  }

  private static Entry entry(EntryKind kind, int number, Map<String, String> texts) {
    return CaseBook.entry(kind, number, texts);
  }

  private Phenopacket packet(Map<String, String> texts, Entry... entries)
      throws InvalidProtocolBufferException {
    var message =
        new CasePacket(CaseBook.file(1, texts, entries), TERMS, tally)
            .message(PhenopacketOptions.at(Instant.EPOCH));
    var packet = Phenopacket.newBuilder();
    JsonFormat.parser().merge(message.toString(), packet);
    return packet.build();
  }

  private static Measurement score(Phenopacket packet) {
    return packet.getMeasurementsList().stream()
        .filter(m -> m.getAssay().getId().startsWith("LOINC:"))
        .findFirst()
        .orElseThrow();
  }

  private static String ages(TimeElement time) {
    return time.getAgeRange().getStart().getIso8601Duration()
        + "-"
        + time.getAgeRange().getEnd().getIso8601Duration();
  }
}
