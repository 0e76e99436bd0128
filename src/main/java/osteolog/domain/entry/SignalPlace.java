package osteolog.domain.entry;

/// Where a signal is seen.
public enum SignalPlace {
  MEDULLARY_CAVITY,
  CORTEX,
  SOFT_TISSUE
}
