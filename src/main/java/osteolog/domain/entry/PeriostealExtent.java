package osteolog.domain.entry;

/// How much periosteal new bone there is.
public enum PeriostealExtent {
  NONE,
  MINIMAL,
  EXTENSIVE
}
