package osteolog.domain.entry;

/// An item of the medical history.
public enum HistoryItem {
  /// Notable medical history.
  MEDICAL,
  /// Notable family history.
  FAMILY,
  TRAUMA,
  INFECTION,
  SYSTEMIC_ILLNESS,
  MALIGNANCY,
  PRIOR_SURGERY,
  /// A similar bone disease in the family.
  FAMILY_BONE_DISEASE,
  REPETITIVE_STRESS,
  SKIN_DISEASE,
  /// The psychosocial history.
  PSYCHOSOCIAL,
  /// An earlier treatment of the complaint.
  PAST_INTERVENTION,
  BISPHOSPHONATE,
  LEAD
}
