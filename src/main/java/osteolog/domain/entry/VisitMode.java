package osteolog.domain.entry;

/// How the patient was seen or spoken to.
public enum VisitMode {
  CLINIC,
  PHONE,
  VIDEO,
  LETTER,
  OTHER
}
