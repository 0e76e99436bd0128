package osteolog.exchange.mapping;

import org.jspecify.annotations.Nullable;
import osteolog.exchange.mapping.Feed.Cell;

/// How the case of a row is found.
///
/// @param id the cells with our own identity of the case, as in our own files
/// @param label the cells with the label of the case
/// @param make whether a case that is not there yet is made
public record CaseColumns(@Nullable Cell id, @Nullable Cell label, boolean make) {

  /// By the label below this header; cases that are not there are made.
  public static CaseColumns label(String header) {
    return new CaseColumns(null, new Cell(header), true);
  }
}
