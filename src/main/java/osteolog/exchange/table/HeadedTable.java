package osteolog.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table whose header is known.
///
/// @param found the header
/// @param notes what was noticed
/// @param lines all rows of the file, header included
/// @param unchanged the file as it was when it was opened
record HeadedTable(Header found, List<Note> notes, Lines lines, Unchanged unchanged)
    implements Table {

  /// Finds the header among the rows.
  static HeadedTable of(Lines lines, Hints hints, List<Note> noticed, Unchanged unchanged)
      throws TableRefused {
    try {
      var header = Header.find(lines, hints.headerLine());
      unchanged.check();
      return new HeadedTable(
          header,
          Stream.concat(noticed.stream(), header.notes().stream()).toList(),
          lines,
          unchanged);
    } catch (TableRefused refused) {
      throw unchanged.orChanged(refused);
    }
  }

  @Override
  public List<String> header() {
    return found.names();
  }

  @Override
  public void read(RowReader reader) throws TableRefused {
    unchanged.check();
    var width = found.names().size();
    try {
      lines.each(width, row -> row.line() <= found.line() || reader.row(padded(row, width)));
    } catch (TableRefused refused) {
      throw unchanged.orChanged(refused);
    }
    unchanged.check();
  }

  private static Row padded(Row row, int width) {
    if (row.cells().size() == width) {
      return row;
    }
    var cells = new ArrayList<>(row.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    return new Row(row.line(), cells, row.faults());
  }
}
