package osteolog.exchange.redcap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The cells of one row of a records file by the names of their columns.
///
/// One row serves for all lines of a file, one after another.
final class Row {

  private final Map<String, Integer> places;
  private List<String> cells;

  /// A row of empty cells in these places.
  Row(Map<String, Integer> places) {
    this.places = places;
    this.cells = Arrays.asList(new String[places.size()]);
    clear();
  }

  /// Empties every cell.
  void clear() {
    cells.replaceAll(_ -> "");
  }

  /// Takes the cells of a line; there are as many as there are columns in the file.
  void load(List<String> line) {
    cells = line;
  }

  List<String> cells() {
    return cells;
  }

  boolean has(String column) {
    return places.containsKey(column);
  }

  /// What stands there; empty where the file has no such column.
  String get(String column) {
    var place = places.get(column);
    return place == null ? "" : cells.get(place);
  }

  void set(String column, String text) {
    var place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    cells.set(place, text);
  }
}
