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
  BISPHOSPHONATE,
  LEAD
}
