package osteolog.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import osteolog.exchange.table.TableRefused.Reason;

/// The rows of a sheet of a workbook.
///
/// @param workbook the workbook
/// @param sheet which of its sheets, from 0
record SheetLines(Workbook workbook, int sheet) implements Lines {

  @Override
  public void each(int width, Table.RowReader reader) throws TableRefused {
    workbook.<Boolean>open(open -> each(open, width, reader));
  }

  private boolean each(ReadableWorkbook open, int width, Table.RowReader reader)
      throws TableRefused, IOException {
    var found = open.getSheet(sheet).orElseThrow(() -> TableRefused.because(Reason.NO_SUCH_SHEET));
    var cells = new SheetCells(open.isDate1904());
    try (var rows = opened(found)) {
      var iterator = rows.iterator();
      var last = 0L;
      for (var row = next(iterator, last); row.isPresent(); row = next(iterator, last)) {
        // A row without a number is the next one; the library counts such from 0.
        last = Math.max(row.get().getRowNum(), last + 1);
        var taken = row(row.get(), last, width, cells);
        if (!taken.isBlank() && !reader.row(taken)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Stream<Row> opened(Sheet sheet) throws TableRefused, IOException {
    try {
      return sheet.openStream();
    } catch (RuntimeException damaged) {
      throw TableRefused.because(Reason.DAMAGED);
    }
  }

  private static Optional<Row> next(Iterator<Row> rows, long last) throws TableRefused {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (RuntimeException damaged) {
      // The library throws whatever a damaged part drives it to.
      throw TableRefused.at(Reason.DAMAGED, last + 1);
    }
  }

  private static osteolog.exchange.table.Row row(Row row, long line, int width, SheetCells reader) {
    Set<RowFault> faults = EnumSet.noneOf(RowFault.class);
    List<String> cells = new ArrayList<>();
    var size = 0;
    for (var i = 0; i < row.getCellCount(); i++) {
      var cell = row.getCell(i);
      if (i >= width) {
        if (cell != null && !cell.getText().isBlank()) {
          faults.add(RowFault.TOO_MANY_CELLS);
        }
        continue;
      }
      var text = cell == null ? "" : reader.text(cell, faults);
      if (size + text.length() > Limits.ROW) {
        text = "";
        faults.add(RowFault.CELL_TOO_LONG);
      }
      size += text.length();
      cells.add(text);
    }
    return new osteolog.exchange.table.Row(line, cells, faults);
  }
}
