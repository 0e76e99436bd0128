package osteolog.review.ledger;

import static osteolog.review.ledger.Need.AGE;
import static osteolog.review.ledger.Need.ALP;
import static osteolog.review.ledger.Need.COMPARTMENT;
import static osteolog.review.ledger.Need.CRP;
import static osteolog.review.ledger.Need.CULTURE;
import static osteolog.review.ledger.Need.ESR;
import static osteolog.review.ledger.Need.FAMILY_HISTORY;
import static osteolog.review.ledger.Need.FEVER;
import static osteolog.review.ledger.Need.FLOWING_HYPEROSTOSIS;
import static osteolog.review.ledger.Need.FOAMY_HISTIOCYTES;
import static osteolog.review.ledger.Need.FRACTURE_LINE;
import static osteolog.review.ledger.Need.GAIT_OR_WEAKNESS;
import static osteolog.review.ledger.Need.GENETIC_TEST;
import static osteolog.review.ledger.Need.HISTOLOGY;
import static osteolog.review.ledger.Need.INFARCT_OR_SECOND_TUMOUR;
import static osteolog.review.ledger.Need.LDH;
import static osteolog.review.ledger.Need.LESION_SIZE;
import static osteolog.review.ledger.Need.LEUKOCYTES;
import static osteolog.review.ledger.Need.LOCAL_HEAT;
import static osteolog.review.ledger.Need.MALIGNANCY_HISTORY;
import static osteolog.review.ledger.Need.MALIGNANCY_IN_HISTOLOGY;
import static osteolog.review.ledger.Need.MARROW_OEDEMA;
import static osteolog.review.ledger.Need.MATRIX;
import static osteolog.review.ledger.Need.NIDUS_ON_CT;
import static osteolog.review.ledger.Need.NIDUS_ON_MRI;
import static osteolog.review.ledger.Need.NIGHT_PAIN;
import static osteolog.review.ledger.Need.NSAID_RESPONSE;
import static osteolog.review.ledger.Need.NUMBER_OF_BONES;
import static osteolog.review.ledger.Need.ONSET;
import static osteolog.review.ledger.Need.OTHER_ORGANS;
import static osteolog.review.ledger.Need.PERIOSTEAL_REACTION;
import static osteolog.review.ledger.Need.RECURRENCE;
import static osteolog.review.ledger.Need.REDNESS;
import static osteolog.review.ledger.Need.SCAN_VIEWS;
import static osteolog.review.ledger.Need.SCLEROTOME_DISTRIBUTION;
import static osteolog.review.ledger.Need.SITES_OF_UPTAKE;
import static osteolog.review.ledger.Need.SKIN_DISEASE;
import static osteolog.review.ledger.Need.SKULL_BASE;
import static osteolog.review.ledger.Need.SOFT_TISSUE_EXTENSION;
import static osteolog.review.ledger.Need.SOFT_TISSUE_MASS_ON_MRI;
import static osteolog.review.ledger.Need.SWELLING;
import static osteolog.review.ledger.Need.SYMMETRY;
import static osteolog.review.ledger.Need.SYSTEMIC_ILLNESS;
import static osteolog.review.ledger.Need.TRAUMA_OR_STRESS;
import static osteolog.review.ledger.Need.UPTAKE_SHAPE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import osteolog.domain.entry.Condition;

/// The differentials of intramedullary osteosclerosis and what must be recorded to exclude each.
///
/// The first eight are named in the published report (Abe 2020); the others are not, and are listed
/// because they can look alike. Every row names where it comes from.
public enum Considered {
  OSTEOSARCOMA(
      "Abe 2020, lines 251-255",
      EnumSet.of(Condition.OSTEOSARCOMA, Condition.BONE_TUMOUR),
      PERIOSTEAL_REACTION,
      SOFT_TISSUE_EXTENSION,
      SOFT_TISSUE_MASS_ON_MRI,
      HISTOLOGY,
      MALIGNANCY_IN_HISTOLOGY,
      ALP,
      LDH),
  LYMPHOMA(
      "Abe 2020, lines 251-255",
      EnumSet.of(Condition.LYMPHOMA, Condition.BONE_TUMOUR),
      PERIOSTEAL_REACTION,
      SOFT_TISSUE_EXTENSION,
      SOFT_TISSUE_MASS_ON_MRI,
      FEVER,
      SYSTEMIC_ILLNESS,
      HISTOLOGY,
      MALIGNANCY_IN_HISTOLOGY),
  OSTEOBLASTIC_METASTASIS(
      "Abe 2020, lines 251-255",
      EnumSet.of(Condition.METASTASIS, Condition.BONE_TUMOUR),
      PERIOSTEAL_REACTION,
      SOFT_TISSUE_EXTENSION,
      SOFT_TISSUE_MASS_ON_MRI,
      MALIGNANCY_HISTORY,
      AGE,
      SITES_OF_UPTAKE,
      HISTOLOGY,
      MALIGNANCY_IN_HISTOLOGY),
  CHRONIC_OSTEOMYELITIS(
      "Abe 2020, lines 262-267",
      EnumSet.of(Condition.CHRONIC_OSTEOMYELITIS),
      FEVER,
      LOCAL_HEAT,
      SWELLING,
      REDNESS,
      CRP,
      ESR,
      LEUKOCYTES,
      CULTURE,
      MARROW_OEDEMA),
  CRMO(
      "Abe 2020, lines 31-32 (named only)",
      EnumSet.of(Condition.CRMO),
      NUMBER_OF_BONES,
      SITES_OF_UPTAKE,
      RECURRENCE,
      AGE,
      SKIN_DISEASE,
      CULTURE),
  STRESS_FRACTURE(
      "Abe 2020, lines 32, 116-117, 294-302",
      EnumSet.of(Condition.STRESS_FRACTURE),
      TRAUMA_OR_STRESS,
      FRACTURE_LINE,
      PERIOSTEAL_REACTION,
      UPTAKE_SHAPE,
      SCAN_VIEWS),
  OSTEOID_OSTEOMA(
      "Abe 2020, lines 310-314",
      EnumSet.of(Condition.OSTEOID_OSTEOMA),
      NIDUS_ON_CT,
      NIDUS_ON_MRI,
      LESION_SIZE,
      NIGHT_PAIN,
      NSAID_RESPONSE),
  BONE_DYSPLASIA(
      "Abe 2020, lines 33, 277-279",
      EnumSet.of(Condition.BONE_DYSPLASIA),
      FAMILY_HISTORY,
      SYMMETRY,
      NUMBER_OF_BONES,
      GENETIC_TEST),
  CAMURATI_ENGELMANN(
      "",
      EnumSet.of(Condition.CAMURATI_ENGELMANN),
      ONSET,
      SYMMETRY,
      GAIT_OR_WEAKNESS,
      GENETIC_TEST,
      SKULL_BASE),
  RIBBING(
      "",
      EnumSet.of(Condition.RIBBING),
      AGE,
      SYMMETRY,
      PERIOSTEAL_REACTION,
      COMPARTMENT,
      FAMILY_HISTORY,
      GENETIC_TEST),
  MELORHEOSTOSIS(
      "",
      EnumSet.of(Condition.MELORHEOSTOSIS),
      SOFT_TISSUE_EXTENSION,
      FLOWING_HYPEROSTOSIS,
      SCLEROTOME_DISTRIBUTION),
  ERDHEIM_CHESTER(
      "",
      EnumSet.of(Condition.ERDHEIM_CHESTER),
      SYMMETRY,
      SITES_OF_UPTAKE,
      FOAMY_HISTIOCYTES,
      OTHER_ORGANS),
  DIAPHYSEAL_MEDULLARY_STENOSIS(
      "",
      EnumSet.of(Condition.DIAPHYSEAL_MEDULLARY_STENOSIS),
      FAMILY_HISTORY,
      FRACTURE_LINE,
      INFARCT_OR_SECOND_TUMOUR),
  FIBROUS_DYSPLASIA("", EnumSet.of(Condition.FIBROUS_DYSPLASIA), ALP, NUMBER_OF_BONES, MATRIX),
  PAGET("", EnumSet.of(Condition.PAGET), ALP, NUMBER_OF_BONES, MATRIX),
  OSTEOPOIKILOSIS("", EnumSet.of(Condition.OSTEOPOIKILOSIS), ALP, NUMBER_OF_BONES, MATRIX);

  private final String source;

  @SuppressWarnings("ImmutableEnumChecker") // copied, and never changed
  private final Set<Condition> conditions;

  @SuppressWarnings("ImmutableEnumChecker") // copied, and never changed
  private final List<Need> needs;

  private final Condition condition;

  Considered(String source, EnumSet<Condition> conditions, Need... needs) {
    this.source = source;
    this.conditions = Set.copyOf(conditions);
    this.condition = conditions.iterator().next();
    this.needs = List.of(needs);
  }

  /// Where the row comes from; empty where the published report does not name the disease and the
  /// row rests on general knowledge.
  public String source() {
    return source;
  }

  /// What must be recorded to exclude it, in the order in which it is asked for.
  public List<Need> needs() {
    return needs;
  }

  /// The condition under which it is judged.
  public Condition condition() {
    return condition;
  }

  /// Whether a statement about this condition is a statement about it.
  boolean isMeantBy(Condition condition) {
    return conditions.contains(condition);
  }
}
