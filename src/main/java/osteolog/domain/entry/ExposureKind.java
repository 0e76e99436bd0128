package osteolog.domain.entry;

/// What somebody was exposed to.
public enum ExposureKind {
  BISPHOSPHONATE,
  LEAD,
  OTHER
}
