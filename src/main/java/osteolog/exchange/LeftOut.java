package osteolog.exchange;

import osteolog.domain.entry.EntryKind;

/// Something recorded that a format has no place for.
///
/// It counts and names columns; it carries no value.
///
/// @param kind the kind of entry
/// @param column its column, or empty for whole entries of the kind
/// @param count how many entries had something recorded there
public record LeftOut(EntryKind kind, String column, long count) {

  /// In place of a column: the attached file itself.
  public static final String CONTENT = "content";
}
