package osteolog.domain.entry;

/// What a laboratory result was measured in.
public enum Specimen {
  VENOUS,
  CAPILLARY,
  SERUM,
  PLASMA,
  URINE,
  OTHER
}
