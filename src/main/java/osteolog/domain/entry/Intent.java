package osteolog.domain.entry;

/// What a procedure is meant to do.
public enum Intent {
  DIAGNOSTIC_SAMPLING,
  MEDULLARY_DECOMPRESSION,
  OTHER
}
