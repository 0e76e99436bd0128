package osteolog.domain.entry;

/// How a symptom began or went on.
public enum SymptomCourse {
  GRADUAL,
  SUDDEN,
  WORSENING,
  STABLE,
  INTERMITTENT,
  CONSTANT
}
