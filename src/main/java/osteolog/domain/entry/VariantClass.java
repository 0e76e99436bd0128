package osteolog.domain.entry;

/// The class of a variant, 1 to 5 as the ACMG counts them.
public enum VariantClass {
  /// Class 1.
  BENIGN,
  /// Class 2.
  LIKELY_BENIGN,
  /// Class 3.
  UNCERTAIN,
  /// Class 4.
  LIKELY_PATHOGENIC,
  /// Class 5.
  PATHOGENIC
}
