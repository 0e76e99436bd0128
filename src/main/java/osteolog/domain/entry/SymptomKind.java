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
  FEVER,
  /// Shortening of a limb or a difference in length.
  SHORTENING,
  /// A bump that is seen or felt.
  BUMP,
  /// A sore or ulcer of the skin.
  SKIN_SORE,
  TENDON_MUSCLE_INFLAMMATION,
  HYPOTONIA,
  SEIZURES,
  DEVELOPMENTAL_DELAY,
  SPASTIC_PARAPLEGIA,
  OTHER
}
