package osteolog.review.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.entry.DifferentialState;
import osteolog.domain.entry.Phase;
import osteolog.domain.entry.StatementScope;
import osteolog.exchange.published.PublishedCases;
import osteolog.review.Cases;
import osteolog.review.Filled;
import osteolog.words.Words;

/// The exclusion ledger: what must be recorded, what is, what is missing, what was judged.
class LedgerTest {

  private static final List<Ledger> ABE =
      PublishedCases.abe2020().cases().stream().map(Ledger::of).toList();

  private static final String FLOW = "phase phase=vascular vascularity=";
  private static final String POOL = "phase phase=blood_pool vascularity=";
  private static final String BONE = "phase phase=delayed ";

  @Test
  void aNeedIsMetByTheEntryThatSaysItAndByNothingElse() {
    var row = ABE.getFirst().row(Considered.CHRONIC_OSTEOMYELITIS);
    assertThat(row.recorded())
        .extracting(Recorded::need)
        .contains(Need.LOCAL_HEAT, Need.SWELLING, Need.REDNESS, Need.CULTURE);
    assertThat(row.missing())
        .extracting(Recorded::need)
        .contains(Need.FEVER, Need.CRP, Need.ESR, Need.LEUKOCYTES);
    assertThat(row.recorded())
        .filteredOn(r -> r.need() == Need.CULTURE)
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.evidence().getFirst().entry().origin().locator())
                    .isEqualTo("Abe 2020, lines 83-84"));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPutInAtThePlaceOfANeedMeetsIt(Need need) {
    need.place()
        .ifPresent(
            place ->
                assertThat(new Evidence(Filled.at(place)).of(need).state())
                    .isEqualTo(Recorded.State.RECORDED));
  }

  @Test
  void notStatedNotDoneAndAwaitedRecordNothing() {
    var row =
        Ledger.of(
                Cases.plain()
                    .with("symptom symptom=fever presence=not_done")
                    .with("history item=trauma presence=not_stated")
                    .with("lab test=crp statement=awaited")
                    .with("culture result=awaited")
                    .file())
            .row(Considered.CHRONIC_OSTEOMYELITIS);
    assertThat(row.recorded()).isEmpty();
  }

  @Test
  void whatTheRecordHasNoFieldForIsNeverCalledMissing() {
    var row = ABE.getFirst().row(Considered.MELORHEOSTOSIS);
    assertThat(row.needs())
        .filteredOn(r -> r.state() == Recorded.State.IN_WORDS_ONLY)
        .extracting(Recorded::need)
        .containsExactly(Need.FLOWING_HYPEROSTOSIS, Need.SCLEROTOME_DISTRIBUTION);
    assertThat(row.missing()).extracting(Recorded::need).doesNotContain(Need.FLOWING_HYPEROSTOSIS);
  }

  @ParameterizedTest
  @CsvSource({
    "1, OSTEOSARCOMA, SERIES",
    "1, CHRONIC_OSTEOMYELITIS, SERIES",
    "1, OSTEOID_OSTEOMA, SERIES",
    "2, STRESS_FRACTURE, CASE",
    "2, CHRONIC_OSTEOMYELITIS, CASE",
    "2, LYMPHOMA, CASE",
    "3, STRESS_FRACTURE, SERIES"
  })
  void theJudgementOfThisPatientStandsBeforeThatOfTheSeries(
      int caseNo, Considered disease, StatementScope scope) {
    assertThat(ABE.get(caseNo - 1).row(disease).judgement())
        .hasValueSatisfying(
            d -> {
              assertThat(d.state()).isEqualTo(DifferentialState.EXCLUDED);
              assertThat(d.scope()).isEqualTo(scope);
              assertThat(d.evidence()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({"CRMO", "CAMURATI_ENGELMANN", "RIBBING", "MELORHEOSTOSIS", "ERDHEIM_CHESTER"})
  void aDiseaseThatTheReportDoesNotJudgeHasNoJudgement(Considered disease) {
    assertThat(ABE).allMatch(ledger -> ledger.row(disease).judgement().isEmpty());
  }

  @Test
  @DisplayName(
      "I-20: osteomyelitis is called excluded by the series, and case 1 has no triphasic scan")
  void triphasicEvidenceOfCase1IsMissing() {
    var ledger = ABE.getFirst();
    assertThat(ledger.triphasic().scan()).isEmpty();
    assertThat(ledger.triphasic().isMissing()).isTrue();
    assertThat(Pattern.values()).allMatch(p -> ledger.triphasic().fit(p) == Fit.NOT_RECORDED);
    assertThat(ledger.row(Considered.STRESS_FRACTURE).missing())
        .extracting(Recorded::need)
        .contains(Need.UPTAKE_SHAPE, Need.SCAN_VIEWS);
    assertThat(new LedgerWords(Words.in(Locale.ENGLISH)).gap(ledger.triphasic()))
        .isEqualTo("No triphasic bone scan is recorded in this case.");
    assertThat(ABE.subList(1, 3)).allMatch(l -> l.triphasic().scan().isPresent());
  }

  private static Triphasic scan(String flow, String pool, String bone) {
    return Ledger.of(
            Cases.plain()
                .with("study modality=triphasic_bone_scan")
                .with(FLOW + flow)
                .with(POOL + pool)
                .with(BONE + bone)
                .file())
        .triphasic();
  }

  @ParameterizedTest
  @CsvSource({
    "none, none, 'uptake_shape=fusiform intensity=intense', NOT_COMPATIBLE, NOT_COMPATIBLE,"
        + " COMPATIBLE",
    "none, slight, 'uptake_shape=fusiform intensity=intense', NOT_COMPATIBLE, NOT_COMPATIBLE,"
        + " COMPATIBLE",
    "increased, increased, 'uptake_shape=diffuse intensity=intense', COMPATIBLE, NOT_COMPATIBLE,"
        + " NOT_COMPATIBLE",
    "increased, increased, 'intensity=moderate', COMPATIBLE, NOT_RECORDED, NOT_COMPATIBLE",
    "none, 'increased projections=lateral', 'uptake_shape=focal intensity=intense', NOT_COMPATIBLE,"
        + " COMPATIBLE, NOT_COMPATIBLE",
    "none, 'increased projections=anterior', 'uptake_shape=focal', NOT_COMPATIBLE, NOT_RECORDED,"
        + " NOT_COMPATIBLE",
    "equivocal, equivocal, 'uptake_shape=fusiform', NOT_RECORDED, NOT_COMPATIBLE, NOT_RECORDED",
    "slight, none, 'uptake_shape=fusiform intensity=intense', NOT_COMPATIBLE, NOT_COMPATIBLE,"
        + " NOT_COMPATIBLE"
  })
  void theScanStandsBesideThePublishedTable(
      String flow, String pool, String bone, Fit malignancy, Fit stress, Fit imos) {
    var scan = scan(flow, pool, bone);
    assertThat(scan.fit(Pattern.MALIGNANCY)).isEqualTo(malignancy);
    assertThat(scan.fit(Pattern.OSTEOMYELITIS)).isEqualTo(malignancy);
    assertThat(scan.fit(Pattern.STRESS_FRACTURE)).isEqualTo(stress);
    assertThat(scan.fit(Pattern.IMOS)).isEqualTo(imos);
  }

  @Test
  void aPhaseThatIsNotRecordedIsSaidToBeNotRecorded() {
    var scan = Ledger.of(Cases.plain().with(FLOW + "none").file()).triphasic();
    assertThat(scan.cell(Pattern.IMOS, Phase.VASCULAR).fit()).isEqualTo(Fit.COMPATIBLE);
    assertThat(scan.cell(Pattern.IMOS, Phase.DELAYED).fit()).isEqualTo(Fit.NOT_RECORDED);
    assertThat(scan.fit(Pattern.IMOS)).isEqualTo(Fit.NOT_RECORDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everythingOfTheLedgerCanBeSaidWithItsCautions(String language) {
    var all = Words.in(Locale.of(language));
    var words = new LedgerWords(all);
    assertThat(words.cautions()).hasSize(4).allMatch(c -> !c.isBlank());
    for (var row : ABE.getFirst().rows()) {
      assertThat(all.name(row.disease())).isNotBlank();
      assertThat(words.source(row.disease())).isNotBlank();
      assertThat(words.scan(row.disease())).isNotBlank();
      row.needs().forEach(n -> assertThat(words.recorded(n)).isNotBlank().doesNotContain("{"));
      row.judgements().forEach(j -> assertThat(words.judgement(j)).isNotBlank());
    }
    for (var pattern : Pattern.values()) {
      Arrays.stream(Phase.values())
          .forEach(phase -> assertThat(words.expected(pattern, phase)).isNotBlank());
    }
    Arrays.stream(Fit.values()).forEach(fit -> assertThat(all.name(fit)).isNotBlank());
  }

  @Test
  void noWordOfItTellsAProbability() {
    var words = Words.in(Locale.ENGLISH);
    assertThat(words.keySet().stream().filter(k -> k.startsWith("ledger.")).map(words::getString))
        .noneMatch(
            text -> text.contains("%") || text.contains("probab") || text.contains("likely"));
  }
}
