package osteolog.domain.entry;

/// What a consent to publish covers.
public enum ConsentScope {
  TEXT,
  IMAGES
}
