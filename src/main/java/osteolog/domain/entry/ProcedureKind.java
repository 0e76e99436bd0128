package osteolog.domain.entry;

/// What was done to the lesion.
public enum ProcedureKind {
  OPEN_BIOPSY,
  NEEDLE_BIOPSY,
  CURETTAGE,
  CORTICAL_WINDOW,
  REAMING,
  NAILING,
  EXCISION,
  DRILLING,
  OTHER
}
