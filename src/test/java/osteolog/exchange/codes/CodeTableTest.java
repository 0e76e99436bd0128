package osteolog.exchange.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.LabTest;

/// The table of codes against a second list, written down from the sources apart from it.
class CodeTableTest {

  /// Diseases: what the record says, and its ORPHA and OMIM identifiers.
  private static final String DISEASES =
      """
      camurati_engelmann 1328 PS131300
      ribbing - 601477
      melorheostosis 2485 155950
      erdheim_chester 35687 -
      crmo 324964 PS609628
      osteosarcoma 668 259500
      lymphoma 314684 -
      osteoid_osteoma - 259550
      osteosclerotic_metaphyseal_dysplasia 500548 615198
      pyle 3005 265900
      systemic_sclerosis 90291 -
      paget 280110 -
      fibrous_dysplasia 249 -
      osteopoikilosis 166119 -
      diaphyseal_medullary_stenosis 85182 112250
      """;

  private static final String MONDO =
      """
      osteosclerosis 0002933
      ribbing disease 0011092
      Camurati-Engelmann disease 0007542
      melorheostosis 0007970
      isolated osteopoikilosis 0015634
      osteosclerotic metaphyseal dysplasia 0014080
      diaphyseal medullary stenosis-bone malignancy syndrome 0007205
      chronic recurrent multifocal osteomyelitis 0009813
      osteoid osteoma 0009808
      Erdheim-Chester disease 0018153
      """;

  private static final String HPO =
      """
      Pain 0012531
      Sharp 0025281
      Dull 0025282
      Mild 0012825
      Moderate 0012826
      Severe 0012828
      Right 0012834
      Left 0012835
      Bilateral 0012832
      Paresthesia 0003401
      Joint stiffness 0001387
      Erythema 0010783
      Skin ulcer 0200042
      Muscle weakness 0001324
      Diaphyseal sclerosis 0003034
      Metaphyseal sclerosis 0004979
      Hypotonia 0001252
      Seizure 0001250
      Global developmental delay 0001263
      Spastic paraplegia 0001258
      Autosomal recessive inheritance 0000007
      Autosomal dominant inheritance 0000006
      Osteomyelitis 0002754
      Osteoid osteoma 0030433
      Osteosarcoma 0002669
      """;

  private static final String LOINC =
      """
      Pain severity - 0-10 verbal numeric rating [Score] - Reported 72514-3
      Pain severity [Score] Visual analog score 38214-3
      None LA137-2
      Mild LA6752-5
      Moderate LA6751-7
      Severe LA6750-9
      Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma 6768-6
      Lead [Mass/volume] in Venous blood 77307-7
      C reactive protein [Mass/volume] in Serum or Plasma 1988-5
      Erythrocyte sedimentation rate 30341-2
      Leukocytes [#/volume] in Blood by Automated count 6690-2
      """;

  private final CodeTable table = CodeTable.shipped();

  private static Map<String, String> labels(String list) {
    var labels = new TreeMap<String, String>();
    for (var line : list.lines().toList()) {
      int space = line.lastIndexOf(' ');
      labels.put(line.substring(space + 1), line.substring(0, space));
    }
    return labels;
  }

  private Map<String, String> labels(CodeSystem system) {
    return table.codings().stream()
        .filter(c -> c.system() == system)
        .collect(Collectors.toMap(Coding::code, Coding::label, (one, other) -> one, TreeMap::new));
  }

  private List<String> texts(Condition condition) {
    return table.of(condition).stream().map(Coding::text).toList();
  }

  @Test
  void everyCodeHasTheLabelThatBelongsToIt() {
    assertThat(labels(CodeSystem.MONDO)).isEqualTo(labels(MONDO));
    assertThat(labels(CodeSystem.HP)).isEqualTo(labels(HPO));
    assertThat(labels(CodeSystem.LOINC)).isEqualTo(labels(LOINC));
  }

  @Test
  void aSharedCodeHasOneLabel() {
    var labels = new TreeMap<String, TreeSet<String>>();
    table
        .codings()
        .forEach(c -> labels.computeIfAbsent(c.text(), _ -> new TreeSet<>()).add(c.label()));
    assertThat(labels).allSatisfy((_, said) -> assertThat(said).hasSize(1));
  }

  @Test
  void everyDiseaseHasTheIdentifiersThatBelongToItAndNoOthers() {
    var expected = new TreeMap<String, List<String>>();
    for (var line : DISEASES.lines().toList()) {
      var part = line.split(" ", -1);
      var texts = new ArrayList<String>();
      if (!part[1].equals("-")) {
        texts.add("ORPHA:" + part[1]);
      }
      if (!part[2].equals("-")) {
        texts.add("OMIM:" + part[2]);
      }
      expected.put("Condition." + part[0], texts);
    }
    var found =
        table.codings().stream()
            .filter(c -> c.system() == CodeSystem.ORPHA || c.system() == CodeSystem.OMIM)
            .collect(
                Collectors.groupingBy(
                    Coding::concept,
                    TreeMap::new,
                    Collectors.mapping(Coding::text, Collectors.toList())));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void everyCodeStandsForSomethingThatARecordCanSay() {
    var sayable = new TreeSet<String>();
    for (var kind : EntryKind.values()) {
      for (var column : kind.shape().columns()) {
        column.codes().forEach(c -> sayable.add(column.javaType().getSimpleName() + "." + c));
      }
    }
    assertThat(sayable).containsAll(table.codings().stream().map(Coding::concept).toList());
  }

  @Test
  void intramedullaryOsteosclerosisKeepsItsOwnCodeAndIsOnlyBroaderElsewhere() {
    var codings = table.of(Condition.IMOS);
    assertThat(codings.getFirst().text()).isEqualTo("OSTEOLOG:IMOS");
    assertThat(codings.getFirst().mapping()).isEqualTo(Mapping.EXACT);
    assertThat(codings.subList(1, codings.size()))
        .isNotEmpty()
        .allMatch(c -> c.mapping() == Mapping.BROADER);
    assertThat(texts(Condition.IMOS)).contains("MONDO:0002933");
  }

  /// Two numbers for one disease in SNOMED CT, ICD-11 or ICD-10, or none that anybody checked.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "318761000119105",
        "34643004",
        "44697002",
        "240173003",
        "1395439137",
        "146718003",
        "60168000",
        "203181001",
        "5671-3"
      })
  void whatSourcesDisagreeOnIsNotInTheTable(String code) {
    assertThat(table.codings()).noneMatch(c -> c.code().equals(code));
  }

  @Test
  void onlySystemsWhoseOwnersAllowItAreShipped() {
    assertThat(Arrays.stream(CodeSystem.values()).map(Enum::name))
        .doesNotContain("SNOMED", "SCT", "ICD10", "ICD10CM", "ICD11", "RADLEX", "RID", "AO");
    assertThat(CodeSystem.LOINC.notice()).contains("copyright", "http://loinc.org/license");
    assertThat(CodeSystem.MONDO.notice()).contains("CC BY 4.0");
    assertThat(CodeSystem.HP.notice()).contains("Human Phenotype Ontology", "2023-07-21");
  }

  @ParameterizedTest
  @EnumSource(CodeSystem.class)
  void everySystemIsUsedAndSaysWhereItIsFrom(CodeSystem system) {
    assertThat(system.notice()).isNotBlank();
    assertThat(table.codings()).anyMatch(c -> c.system() == system);
  }

  @Test
  void everyPairSaysWhenItWasChecked() {
    assertThat(table.codings())
        .allMatch(c -> !c.checked().isBefore(LocalDate.of(2026, 11, 25)))
        .allMatch(c -> c.certainty() != Certainty.LOCAL || c.system() == CodeSystem.OSTEOLOG)
        .doesNotHaveDuplicates();
  }

  @Test
  void aCodeIsFoundByItsTextAndWhatHasNoneHasNone() {
    assertThat(table.named("orpha:1328 ").orElseThrow().label())
        .isEqualTo("Camurati-Engelmann disease");
    assertThat(table.named("ICD-10:M85.8")).isEmpty();
    assertThat(table.of(Condition.METASTASIS)).isEmpty();
    assertThat(table.of(LabTest.ALP).getFirst().code()).isEqualTo("6768-6");
  }
}
