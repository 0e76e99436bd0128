package osteolog.domain.entry;

/// What is to be recorded at a planned visit.
public enum VisitItem {
  PAIN,
  DRUGS,
  EXAMINATION,
  RADIOGRAPH,
  BIOPSY_HOLE,
  CT,
  MRI,
  FUNCTION_SCORE,
  ALP,
  BLOOD_LEAD,
  BONE_DENSITY,
  GROWTH
}
