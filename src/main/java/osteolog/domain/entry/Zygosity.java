package osteolog.domain.entry;

/// Whether one or both copies of a gene carry a variant.
public enum Zygosity {
  HETEROZYGOUS,
  HOMOZYGOUS,
  COMPOUND_HETEROZYGOUS,
  HEMIZYGOUS
}
