package osteolog.series.report;

import java.util.List;

/// A table in words.
///
/// @param title what it is called
/// @param columns the names of its columns
/// @param rows its rows, each with as many cells
public record Table(String title, List<String> columns, List<List<String>> rows) {

  /// Copies the lists.
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
