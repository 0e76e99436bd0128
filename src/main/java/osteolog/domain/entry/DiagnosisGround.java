package osteolog.domain.entry;

/// What a diagnosis rests on.
public enum DiagnosisGround {
  EXCLUSION,
  IMAGING,
  HISTOLOGY,
  CULTURE,
  GENETICS
}
