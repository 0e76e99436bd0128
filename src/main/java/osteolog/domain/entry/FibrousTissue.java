package osteolog.domain.entry;

/// The fibrous tissue of a specimen, in the words of the report.
public enum FibrousTissue {
  NONE,
  HYPOCELLULAR_FIBROUS_TISSUE,
  FIBROUS_HYPERPLASIA,
  HYPOCELLULAR_FIBROUS_HYPERPLASIA
}
