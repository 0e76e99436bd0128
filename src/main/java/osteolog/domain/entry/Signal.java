package osteolog.domain.entry;

/// The signal of a lesion.
public enum Signal {
  HYPOINTENSE,
  ISOINTENSE,
  HYPERINTENSE,
  MIXED
}
