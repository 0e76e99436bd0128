package osteolog.domain.entry;

/// The class of a medication.
public enum DrugClass {
  NSAID,
  PARACETAMOL,
  WEAK_OPIOID,
  STRONG_OPIOID,
  /// An opioid whose strength is not stated.
  OPIOID,
  BISPHOSPHONATE,
  CHELATOR,
  ANTICONVULSANT,
  MYCOPHENOLATE,
  METHOTREXATE,
  /// Haematopoietic stem cell transplantation.
  HSCT,
  OTHER
}
