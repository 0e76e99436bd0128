package osteolog.domain.entry;

/// How a drug is given.
public enum DrugRoute {
  ORAL,
  INTRAVENOUS,
  INTRAMUSCULAR,
  SUBCUTANEOUS,
  TRANSDERMAL,
  RECTAL,
  OTHER
}
