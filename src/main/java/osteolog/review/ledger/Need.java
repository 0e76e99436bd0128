package osteolog.review.ledger;

import java.util.Optional;
import osteolog.domain.Sought;

/// One thing that must be recorded before a disease can be excluded.
public enum Need {
  AGE,
  ONSET,
  FEVER,
  LOCAL_HEAT,
  SWELLING,
  REDNESS,
  NIGHT_PAIN,
  NSAID_RESPONSE,
  GAIT_OR_WEAKNESS,
  SKIN_DISEASE,
  SYSTEMIC_ILLNESS,
  MALIGNANCY_HISTORY,
  FAMILY_HISTORY,
  TRAUMA_OR_STRESS,
  RECURRENCE,
  CRP,
  ESR,
  LEUKOCYTES,
  ALP,
  LDH,
  CULTURE,
  HISTOLOGY,
  MALIGNANCY_IN_HISTOLOGY,
  GENETIC_TEST,
  PERIOSTEAL_REACTION,
  SOFT_TISSUE_EXTENSION,
  SOFT_TISSUE_MASS_ON_MRI,
  MARROW_OEDEMA,
  NIDUS_ON_CT,
  NIDUS_ON_MRI,
  FRACTURE_LINE,
  LESION_SIZE,
  COMPARTMENT,
  NUMBER_OF_BONES,
  SYMMETRY,
  SITES_OF_UPTAKE,
  UPTAKE_SHAPE,
  SCAN_VIEWS,
  SKULL_BASE,
  FLOWING_HYPEROSTOSIS,
  SCLEROTOME_DISTRIBUTION,
  FOAMY_HISTIOCYTES,
  OTHER_ORGANS,
  INFARCT_OR_SECOND_TUMOUR,
  MATRIX;

  /// Where in the record it is to be put in; none where the record has no field for it and it can
  /// stand in words only.
  public Optional<Sought> place() {
    return NeedPlace.of(this);
  }

  /// Whether the record has a field for it.
  public boolean hasField() {
    return place().isPresent();
  }
}
