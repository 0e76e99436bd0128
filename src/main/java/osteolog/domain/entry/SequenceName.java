package osteolog.domain.entry;

/// The kind of an MRI sequence; STIR and fat suppression are different techniques.
public enum SequenceName {
  T1_SE,
  T1_TSE,
  T2,
  T2_STIR,
  FAT_SUPPRESSED_T2,
  PD,
  POST_GD_T1,
  OTHER
}
