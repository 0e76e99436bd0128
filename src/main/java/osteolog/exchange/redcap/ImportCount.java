package osteolog.exchange.redcap;

import java.util.List;

/// What a records file held.
///
/// @param rows its rows, without the header
/// @param taken the entries that were made of them
/// @param notTaken the entries and rows that were not taken
/// @param nothingOfOurs the rows in which nothing of our forms stands
/// @param otherColumns columns of forms that are not ours; nothing of them is read
public record ImportCount(
    long rows, long taken, long notTaken, long nothingOfOurs, List<String> otherColumns) {

  /// Copies the names.
  public ImportCount {
    otherColumns = List.copyOf(otherColumns);
  }
}
