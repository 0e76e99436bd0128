package osteolog.domain.entry;

/// Whether a scan shows one site or several.
public enum Sites {
  SOLITARY,
  MULTIPLE
}
