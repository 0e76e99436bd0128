package osteolog.domain.entry;

/// Where in a report or letter a claim is made.
public enum ClaimPlace {
  TITLE,
  ABSTRACT,
  BACKGROUND,
  TEXT,
  CAPTION,
  TABLE,
  DISCUSSION,
  CONCLUSION,
  LETTER,
  REPORT
}
