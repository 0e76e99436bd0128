package osteolog.course;

import java.util.ArrayList;
import java.util.List;
import osteolog.course.TimeAxis.Range;

/// Which places in the rows of a lane are taken.
final class Rows {

  private final List<List<Range>> rows = new ArrayList<>();
  private final double space;

  Rows(double space) {
    this.space = space;
  }

  int size() {
    return rows.size();
  }

  List<Range> in(int row) {
    return List.copyOf(rows.get(row));
  }

  /// Whether so many rows from this one on have that place free.
  boolean isFree(int row, int count, Range place) {
    for (int i = row; i < Math.min(row + count, rows.size()); i++) {
      for (var taken : rows.get(i)) {
        if (place.left() < taken.right() + space && taken.left() < place.right() + space) {
          return false;
        }
      }
    }
    return true;
  }

  void take(int row, int count, Range place) {
    while (rows.size() < row + count) {
      rows.add(new ArrayList<>());
    }
    for (int i = row; i < row + count; i++) {
      rows.get(i).add(place);
    }
  }
}
