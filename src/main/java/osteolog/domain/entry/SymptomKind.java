package osteolog.domain.entry;

/// A symptom or a sign on examination.
public enum SymptomKind {
  PAIN,
  SPONTANEOUS_PAIN,
  MECHANICAL_PAIN,
  LOCAL_HEAT,
  SWELLING,
  REDNESS,
  STIFFNESS,
  NUMBNESS,
  TINGLING,
  WEAKNESS,
  TENDERNESS,
  GAIT_CHANGE,
  OTHER
}
