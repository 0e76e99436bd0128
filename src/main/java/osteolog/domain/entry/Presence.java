package osteolog.domain.entry;

/// Whether something was found: the four states of every finding.
public enum Presence {
  /// Looked for and found.
  PRESENT,
  /// Looked for and not found.
  ABSENT,
  /// The source says nothing of it.
  NOT_STATED,
  /// Nobody looked.
  NOT_DONE
}
