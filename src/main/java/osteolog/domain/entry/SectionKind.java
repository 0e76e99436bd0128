package osteolog.domain.entry;

/// The kind of histologic section.
public enum SectionKind {
  FROZEN,
  PERMANENT
}
