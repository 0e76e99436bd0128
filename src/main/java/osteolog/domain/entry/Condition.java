package osteolog.domain.entry;

/// The diagnosis of a case; a finding is not a diagnosis, so there is no plain "sclerosis".
public enum Condition {
  /// Intramedullary osteosclerosis.
  IMOS,
  METAPHYSEAL_SCLEROSIS,
  /// Ribbing disease.
  RIBBING,
  /// Camurati-Engelmann disease.
  CAMURATI_ENGELMANN,
  MELORHEOSTOSIS,
  /// Another condition, named in the basis.
  OTHER,
  UNDETERMINED
}
