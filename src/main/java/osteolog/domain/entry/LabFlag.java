package osteolog.domain.entry;

/// How the laboratory marks a result.
public enum LabFlag {
  LOW,
  NORMAL,
  HIGH
}
