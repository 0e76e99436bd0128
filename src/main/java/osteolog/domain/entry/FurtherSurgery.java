package osteolog.domain.entry;

/// Whether more surgery is needed.
public enum FurtherSurgery {
  NO,
  PLANNED,
  DONE,
  UNDETERMINED
}
