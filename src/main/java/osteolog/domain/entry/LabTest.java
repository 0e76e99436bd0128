package osteolog.domain.entry;

/// What a laboratory statement is about.
public enum LabTest {
  /// The laboratory results as a whole.
  PANEL,
  /// The inflammatory markers as a whole.
  INFLAMMATORY_REACTION,
  /// C-reactive protein.
  CRP,
  /// Erythrocyte sedimentation rate.
  ESR,
  LEUKOCYTES,
  HAEMOGLOBIN,
  /// Alkaline phosphatase.
  ALP,
  /// Lactate dehydrogenase.
  LDH,
  BLOOD_LEAD,
  /// Another test, named beside it.
  OTHER
}
