package osteolog.exchange.mapping;

/// One thing that keeps a mapping from being used.
///
/// @param why the kind of fault
/// @param where the slot, column or header that it is about, as `lesion.1.side`; empty for all
public record MappingFault(Why why, String where) {

  /// The kinds of fault.
  public enum Why {
    /// The text is no JSON.
    NOT_JSON,
    /// The JSON is no mapping, or a part of it is missing.
    NOT_A_MAPPING,
    /// A newer version of the program wrote it.
    NEWER_VERSION,
    /// It names a kind of entry that there is not.
    NO_SUCH_KIND,
    /// It names a column that the kind has not.
    NO_SUCH_COLUMN,
    /// It names a value that the column cannot hold.
    NO_SUCH_VALUE,
    /// It makes a number of words in which that number does not stand.
    NUMBER_NOT_IN_WORDS,
    /// A column, or a slot, stands in it twice.
    TWICE,
    /// The table has no column of that header.
    NOT_IN_TABLE,
    /// Nothing says how the case of a row is found.
    NO_CASE_COLUMN
  }
}
