package osteolog.exchange.phenopacket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phenopackets.schema.v2.Cohort;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Disease;
import org.phenopackets.schema.v2.core.Sex;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.CaseBook;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;
import osteolog.exchange.Passing;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.files.FileInTheWay;

final class PhenopacketExportTest {

  private static final PhenopacketOptions OPTIONS =
      PhenopacketOptions.at(Instant.parse("2026-11-28T01:02:03.456Z"));

  @TempDir Path folder;

  @Test
  void thePublishedCasesAreReadByTheOfficialClasses() throws IOException {
    var cohort = read(Listed.published());
    isWhole(cohort);
    assertThat(cohort.getMembersCount()).isEqualTo(3);
    assertThat(cohort.getDescription()).contains("Human Phenotype Ontology", "Mondo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-03-04",
        "2019-03",
        "2019",
        "b+6m",
        "~b-2y",
        "<2019",
        "b+0m..b+6m",
        "unknown"
      })
  void aCaseWithEverythingFilledIsReadByTheOfficialClasses(String when) throws IOException {
    var cohort = read(new Listed(List.of(CaseBook.full(1, when), CaseBook.full(2, when))));
    isWhole(cohort);
    assertThat(cohort.getMembers(0).getMeasurementsList()).isNotEmpty();
  }

  @Test
  void aCaseWithNothingButItsLabelIsReadByTheOfficialClasses() throws IOException {
    var cohort = read(new Listed(List.of(CaseBook.file(1, Map.of()))));
    var packet = cohort.getMembers(0);
    assertThat(packet.getSubject().getSex()).isEqualTo(Sex.UNKNOWN_SEX);
    assertThat(packet.getSubject().hasVitalStatus()).isFalse();
    assertThat(packet.getSubject().getId()).isEqualTo("Case 1");
  }

  @Test
  void theFirstPublishedCaseSaysWhatThePaperSays() throws IOException {
    var packet = read(Listed.published()).getMembers(0);
    assertThat(packet.getSubject().getSex()).isEqualTo(Sex.MALE);
    assertThat(diseases(packet, false)).containsExactly("OSTEOLOG:IMOS", "MONDO:0002933");
    assertThat(diseases(packet, true)).contains("MONDO:0009808").doesNotContain("HP:0002754");
    assertThat(packet.getDiseases(0).getLaterality().getLabel()).isEqualTo("Right");
    assertThat(packet.getDiseases(0).getPrimarySite().getId()).isEqualTo("UBERON:0006862");
    assertThat(packet.getMeasurementsList())
        .filteredOn(m -> m.getAssay().getId().equals("OSTEOLOG:SurgicalCase.age"))
        .extracting(m -> m.getValue().getQuantity().getValue())
        .containsExactly(60.0);
    assertThat(features(packet, "HP:0012514", false)).hasSize(1);
    assertThat(features(packet, "HP:0003034", false)).hasSize(2);
    assertThat(features(packet, "HP:0010783", true)).hasSize(1);
    assertThat(packet.getBiosamplesList()).hasSize(1);
    assertThat(packet.getMedicalActionsList()).hasSize(4);
    assertThat(packet.getMetaData().getExternalReferences(0).getDescription()).contains("Abe");
  }

  @Test
  void thePublishedCasesGiveNoDayAndNoAgeBeyondTheOneRecorded() throws IOException {
    write(Listed.published(), OPTIONS);
    assertThat(text()).doesNotContain("timestamp", "iso8601duration", "T00:00:00Z");
    assertThat(text()).contains("6 months after the biopsy (b+6m)");
  }

  @Test
  void whatHasNoPlaceIsCounted() throws IOException {
    var written = write(Listed.published(), OPTIONS);
    var cases = Listed.published();
    assertThat(written.leftOut())
        .contains(
            new LeftOut(EntryKind.CLAIM, "", cases.count(EntryKind.CLAIM)),
            new LeftOut(EntryKind.SEQUENCE, "", cases.count(EntryKind.SEQUENCE)),
            new LeftOut(EntryKind.CASE, "diagnosis_state", 3));
    assertThat(written.leftOut())
        .noneMatch(l -> l.kind() == EntryKind.LESION && l.column().isEmpty());
  }

  @Test
  void aFullDateIsATimestampAndAPartialOneNeverGetsADay() throws IOException {
    write(new Listed(List.of(CaseBook.full(1, "2019-03-04"))), OPTIONS);
    assertThat(text()).contains("2019-03-04T00:00:00Z");
    write(new Listed(List.of(CaseBook.full(1, "2019-03"))), OPTIONS.replacing());
    assertThat(text()).contains("when: 2019-03").doesNotContain("2019-03-");
  }

  @Test
  void noFileNameTellsOfAPatient() {
    assertThat(new PhenopacketExport(Listed.published(), OPTIONS).fileNames())
        .containsExactly("phenopackets.json");
  }

  @Test
  void nothingStaysOfAnExportThatIsCancelled() throws IOException {
    int[] asked = {0};
    var export = new PhenopacketExport(Listed.published(), OPTIONS);
    assertThat(export.write(folder, Progress.NONE, () -> ++asked[0] > 3)).isEmpty();
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws IOException {
    write(new Listed(List.of()), OPTIONS);
    assertThatThrownBy(() -> write(new Listed(List.of()), OPTIONS))
        .isInstanceOf(FileInTheWay.class);
  }

  @Test
  void memoryHoldsOneCaseAtATime() throws IOException {
    var passing = new Passing();
    new PhenopacketExport(passing, OPTIONS).write(folder, Progress.NONE, () -> false);
    assertThat(passing.given()).isEqualTo(Passing.CASES);
  }

  @Test
  void everyStatementTellsItsTimeInWords() throws IOException {
    var packet = read(new Listed(List.of(CaseBook.full(1, "b+6m")))).getMembers(0);
    assertThat(packet.getPhenotypicFeaturesList())
        .filteredOn(f -> !f.getType().getId().equals("OSTEOLOG:Lesion"))
        .allSatisfy(
            f -> assertThat(f.getDescription()).contains("6 months after the biopsy (b+6m)"));
  }

  @Test
  void everyTextIsWrittenOrCounted() throws IOException {
    var full = CaseBook.full(1, "b+6m");
    var written = write(new Listed(List.of(full)), OPTIONS);
    assertThat(CaseBook.lost(full, text(), written.leftOut())).isEmpty();
  }

  @Test
  void progressIsToldInCases() throws IOException {
    var told = new ArrayList<String>();
    new PhenopacketExport(Listed.published(), OPTIONS)
        .write(folder, (done, total) -> told.add(done + "/" + total), () -> false);
    assertThat(told).containsExactly("0/3", "1/3", "2/3", "3/3");
  }

  private static void isWhole(Cohort cohort) {
    assertThat(CohortFile.lacking(cohort)).isEmpty();
    assertThat(cohort.getMembersList())
        .allSatisfy(packet -> assertThat(CohortFile.unexplained(packet)).isEmpty());
    assertThat(CohortFile.unexplained(cohort, cohort.getMetaData())).isEmpty();
  }

  private static List<String> diseases(Phenopacket packet, boolean excluded) {
    return packet.getDiseasesList().stream()
        .filter(d -> d.getExcluded() == excluded)
        .map(Disease::getTerm)
        .map(t -> t.getId())
        .toList();
  }

  private static List<String> features(Phenopacket packet, String type, boolean excluded) {
    return packet.getPhenotypicFeaturesList().stream()
        .filter(f -> f.getType().getId().equals(type) && f.getExcluded() == excluded)
        .map(f -> f.getDescription())
        .toList();
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("phenopackets.json"));
  }

  private Written write(Listed cases, PhenopacketOptions options) throws IOException {
    return new PhenopacketExport(cases, options)
        .write(folder, Progress.NONE, () -> false)
        .orElseThrow();
  }

  private Cohort read(Listed cases) throws IOException {
    write(cases, OPTIONS.replacing());
    return CohortFile.read(folder.resolve("phenopackets.json"));
  }
}
