package osteolog.review.checklist;

/// The 13 items of the CARE 2013 checklist for case reports.
public enum CareItem {
  TITLE,
  KEY_WORDS,
  ABSTRACT,
  INTRODUCTION,
  PATIENT_INFORMATION,
  CLINICAL_FINDINGS,
  TIMELINE,
  DIAGNOSTIC_ASSESSMENT,
  INTERVENTION,
  FOLLOW_UP_AND_OUTCOMES,
  DISCUSSION,
  PATIENT_PERSPECTIVE,
  INFORMED_CONSENT;

  /// Its number on the checklist.
  public int number() {
    int number = 1;
    for (var item : values()) {
      if (item == this) {
        return number;
      }
      number++;
    }
    throw new IllegalStateException("an item is among its own values");
  }
}
