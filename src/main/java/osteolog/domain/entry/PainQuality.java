package osteolog.domain.entry;

/// What pain feels like.
public enum PainQuality {
  SHARP,
  DULL,
  ACHING,
  OTHER
}
