package osteolog.domain.entry;

/// What a laboratory statement is about.
public enum LabTest {
  /// The laboratory results as a whole.
  PANEL,
  /// The inflammatory markers as a whole.
  INFLAMMATORY_REACTION
}
