package osteolog.domain.entry;

/// How the source describes the extent of a lesion.
public enum Extent {
  MASSIVE,
  LOCALISED
}
