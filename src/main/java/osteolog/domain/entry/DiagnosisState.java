package osteolog.domain.entry;

/// How far a diagnosis has come.
public enum DiagnosisState {
  /// Held for the time being.
  WORKING,
  /// Stated as final.
  FINAL
}
