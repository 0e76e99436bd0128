package osteolog.domain.entry;

/// Where an entry was read.
public enum SourceKind {
  /// The clinic's own record.
  CHART,
  /// Said by the patient.
  PATIENT,
  /// An imported file.
  FILE,
  /// A published report.
  PUBLICATION
}
