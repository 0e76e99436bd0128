package osteolog.exchange.fhir;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.CaseBook;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;
import osteolog.exchange.Progress;
import osteolog.exchange.files.FileInTheWay;

class FhirExportTest {

  @TempDir private Path folder;

  private static Stream<JsonNode> resources(Exported exported, String type) throws IOException {
    return StreamSupport.stream(
            new ObjectMapper().readTree(exported.json()).path("entry").spliterator(), false)
        .map(entry -> entry.path("resource"))
        .filter(resource -> resource.path("resourceType").asText().equals(type));
  }

  private static Listed one(Map<String, String> texts, Entry... entries) {
    return new Listed(List.of(CaseBook.file(1, texts, entries)));
  }

  private static Exported export(Map<String, String> texts, Entry... entries) throws IOException {
    return Exported.of(one(texts, entries), FhirOptions.DEFAULT);
  }

  private static JsonNode only(String type, Entry entry) throws IOException {
    return resources(export(Map.of(), entry), type)
        .filter(resource -> resource.path("id").asText().equals(entry.id().toString()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode component(JsonNode resource, String code) {
    return StreamSupport.stream(resource.path("component").spliterator(), false)
        .filter(part -> part.path("code").path("coding").path(0).path("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Entry pain(Map<String, String> texts) {
    return CaseBook.entry(EntryKind.PAIN, 2, texts);
  }

  @Test
  void aPatientHasNeitherNameNorDateOfBirth() throws IOException {
    var patient =
        resources(export(Map.of("age", "41", "sex", "female")), "Patient")
            .findFirst()
            .orElseThrow();

    assertThat(patient.path("gender").asText()).isEqualTo("female");
    assertThat(patient.has("name")).isFalse();
    assertThat(patient.has("birthDate")).isFalse();
  }

  @Test
  void aScoreIsANumberUnderItsLoincCode() throws IOException {
    var nrs = only("Observation", pain(Map.of("scale", "nrs", "value", "7", "when", "2019-03")));

    assertThat(nrs.path("valueInteger").intValue()).isEqualTo(7);
    assertThat(nrs.at("/code/coding/1/code").asText()).isEqualTo("72514-3");
    assertThat(nrs.path("effectiveDateTime").asText()).isEqualTo("2019-03");
  }

  @Test
  void aWordAboutPainNeverBecomesANumber() throws IOException {
    var words =
        only(
            "Observation",
            pain(Map.of("scale", "vrs4", "words_low", "none", "words_high", "mild")));

    assertThat(words.path("valueString").asText()).isEqualTo("none to mild");
    assertThat(words.has("valueInteger")).isFalse();
    assertThat(words.has("valueQuantity")).isFalse();
  }

  @Test
  void aTimeInMonthsFromTheBiopsyHasNoDate() throws IOException {
    var later = only("Observation", pain(Map.of("scale", "nrs", "value", "7", "when", "b+6m")));

    assertThat(later.has("effectiveDateTime")).isFalse();
    assertThat(later.at("/_effectiveDateTime/extension/0/valueCode").asText()).isEqualTo("unknown");
    assertThat(component(later, "pain.when").at("/valueCodeableConcept/text").asText())
        .isEqualTo("6 months after the biopsy");
    assertThat(component(later, "pain.when_months").at("/valueQuantity/value").intValue())
        .isEqualTo(6);
    assertThat(component(later, "pain.when_months").at("/valueQuantity/code").asText())
        .isEqualTo("mo");
  }

  @Test
  void aboutIsNeverAnExactNumberOfMonths() throws IOException {
    var about = only("Observation", pain(Map.of("scale", "nrs", "value", "7", "when", "~b-2y")));

    assertThat(component(about, "pain.when").at("/valueCodeableConcept/text").asText())
        .isEqualTo("about 2 years before the biopsy");
    assertThat(component(about, "pain.when_months_about").at("/valueQuantity/value").intValue())
        .isEqualTo(-24);
    assertThat(about.toString()).doesNotContain("when_months\"");
  }

  @Test
  void limitsOfATimeStandAsARange() throws IOException {
    var between =
        only("Observation", pain(Map.of("scale", "nrs", "value", "7", "when", "b+0m..b+6m")));
    var before =
        only("Observation", pain(Map.of("scale", "nrs", "value", "7", "when", "<2019-03")));

    assertThat(component(between, "pain.when_months").at("/valueRange/high/value").intValue())
        .isEqualTo(6);
    assertThat(component(before, "pain.when_to").path("valueDateTime").asText())
        .isEqualTo("2019-03");
    assertThat(before.has("effectiveDateTime")).isFalse();
  }

  @Test
  void anOperationWithoutADateSaysItsTimeInWords() throws IOException {
    var biopsy =
        only(
            "Procedure",
            CaseBook.entry(
                EntryKind.PROCEDURE, 2, Map.of("procedure", "open_biopsy", "when", "b+0m")));

    assertThat(biopsy.path("performedString").asText()).isEqualTo("at the biopsy");
    assertThat(biopsy.has("performedDateTime")).isFalse();
  }

  @Test
  void absentIsAValueAndNotDoneIsAReason() throws IOException {
    var study =
        only(
            "Observation",
            CaseBook.entry(
                EntryKind.STUDY,
                2,
                Map.of("modality", "ct", "nidus", "absent", "fracture_line", "not_done")));

    assertThat(component(study, "study.nidus").at("/valueCodeableConcept/coding/0/code").asText())
        .isEqualTo("Presence.absent");
    assertThat(
            component(study, "study.fracture_line").at("/dataAbsentReason/coding/0/code").asText())
        .isEqualTo("not-performed");
    assertThat(study.toString()).doesNotContain("study.sclerosis");
  }

  @Test
  void aRecordedReasonForAnEmptyFieldIsTold() throws IOException {
    var lab = CaseBook.entry(EntryKind.LAB, 2, Map.of("test", "crp", "missing", "value=ASKU"));

    assertThat(only("Observation", lab).at("/dataAbsentReason/coding/0/code").asText())
        .isEqualTo("asked-unknown");
  }

  @Test
  void anAwaitedCultureIsRegisteredAndHasNoResult() throws IOException {
    var culture = CaseBook.entry(EntryKind.CULTURE, 2, Map.of("result", "awaited"));
    var report = resources(export(Map.of(), culture), "DiagnosticReport").findFirst().orElseThrow();

    assertThat(report.path("status").asText()).isEqualTo("registered");
    assertThat(only("Observation", culture).has("valueCodeableConcept")).isFalse();
  }

  @Test
  void theCodeForLeadInVenousBloodNeedsVenousBlood() throws IOException {
    var lead = Map.of("test", "blood_lead", "value", "12.50", "unit", "ug/dL");
    var unsaid = only("Observation", CaseBook.entry(EntryKind.LAB, 2, lead));
    var texts = new HashMap<>(lead);
    texts.put("specimen", "venous");
    var venous = only("Observation", CaseBook.entry(EntryKind.LAB, 2, texts));

    assertThat(unsaid.toString()).doesNotContain("77307-7").contains("\"value\":12.5");
    assertThat(venous.toString()).contains("77307-7");
  }

  @Test
  void aDiseaseThatWasExcludedIsRefuted() throws IOException {
    var rival =
        only(
            "Condition",
            CaseBook.entry(
                EntryKind.DIFFERENTIAL,
                2,
                Map.of("disease", "lymphoma", "condition", "lymphoma", "state", "excluded")));

    assertThat(rival.at("/verificationStatus/coding/0/code").asText()).isEqualTo("refuted");
  }

  @Test
  void aPlannedVisitHasItsWindowOnlyWhereItsDayIsKnown() throws IOException {
    var day = Map.of("state", "planned", "when", "2026-12-10", "window_days", "7");
    var month = Map.of("state", "planned", "when", "2026-12", "window_days", "7");
    var dated = only("Task", CaseBook.entry(EntryKind.VISIT, 2, day));

    assertThat(dated.at("/restriction/period/start").asText()).isEqualTo("2026-12-03");
    assertThat(dated.at("/restriction/period/end").asText()).isEqualTo("2026-12-17");
    assertThat(only("Task", CaseBook.entry(EntryKind.VISIT, 2, month)).has("restriction"))
        .isFalse();
  }

  @Test
  void whatIsNotAboutThePatientIsCounted() throws IOException {
    var exported =
        export(
            Map.of(),
            CaseBook.entry(EntryKind.QUERY, 2, Map.of("question", "Which side?", "state", "open")),
            CaseBook.entry(
                EntryKind.PAIN, 3, Map.of("scale", "nrs", "value", "1", "scope", "series")),
            CaseBook.entry(
                EntryKind.ATTACHMENT,
                4,
                Map.of("file_name", "Yamada Taro.png", "sha_256", "0".repeat(64))));

    assertThat(exported.leftOut())
        .containsExactly(
            new LeftOut(EntryKind.PAIN, "", 1),
            new LeftOut(EntryKind.ATTACHMENT, "file_name", 1),
            new LeftOut(EntryKind.QUERY, "", 1));
    assertThat(exported.json()).doesNotContain("Which side?").doesNotContain("Yamada");
  }

  @Test
  void everyReferenceLeadsToAResourceOfTheBundle() throws IOException {
    var json =
        new ObjectMapper().readTree(Exported.of(Listed.published(), FhirOptions.DEFAULT).json());
    var there = json.path("entry").findValuesAsText("fullUrl").stream().collect(toSet());

    assertThat(there).hasSize(json.path("entry").size());
    assertThat(there).containsAll(json.path("entry").findValuesAsText("reference"));
  }

  @Test
  void aTextThatIsTooLongIsCutAndCounted() throws IOException {
    var note =
        CaseBook.entry(
            EntryKind.LESION, 2, Map.of("lesion_no", "1", "note", "x".repeat(2_000_000)));
    var exported = export(Map.of(), note);

    assertThat(exported.leftOut()).containsExactly(new LeftOut(EntryKind.LESION, "note", 1));
    assertThat(exported.json()).hasSizeLessThan(400_000);
  }

  @Test
  void theSameRecordIsWrittenTheSameAgain() throws IOException {
    var source = Listed.published();

    assertThat(Exported.of(source, FhirOptions.DEFAULT).json())
        .isEqualTo(Exported.of(source, FhirOptions.DEFAULT).json());
  }

  @Test
  void cancellingLeavesNothing() throws IOException {
    var source = Listed.published();
    var asked = new int[1];
    var export = new FhirExport(source, FhirOptions.DEFAULT, Exported.NOW, Exported.BUNDLE);

    assertThat(export.write(folder, Progress.NONE, () -> ++asked[0] > 50)).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileInTheWayIsLeftAsItWas() throws IOException {
    var there = Files.writeString(folder.resolve("fhir-bundle.json"), "mine");
    var export = new FhirExport(one(Map.of()), FhirOptions.DEFAULT, Exported.NOW, Exported.BUNDLE);

    assertThatThrownBy(() -> export.write(folder, Progress.NONE, () -> false))
        .isInstanceOf(FileInTheWay.class);
    assertThat(there).hasContent("mine");
  }
}
