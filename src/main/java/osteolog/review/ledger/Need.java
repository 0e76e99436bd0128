package osteolog.review.ledger;

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
  SKULL_BASE(false),
  FLOWING_HYPEROSTOSIS(false),
  SCLEROTOME_DISTRIBUTION(false),
  FOAMY_HISTIOCYTES(false),
  OTHER_ORGANS(false),
  INFARCT_OR_SECOND_TUMOUR(false),
  MATRIX(false);

  private final boolean hasField;

  Need() {
    this(true);
  }

  Need(boolean hasField) {
    this.hasField = hasField;
  }

  /// Whether the record has a field for it; where it has none, it can stand in words only.
  public boolean hasField() {
    return hasField;
  }
}
