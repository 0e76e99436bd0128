package osteolog.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Makes rows of what the library finds, and keeps no more of them than a row may have.
final class RowTaker extends AbstractBaseCsvCallbackHandler<Row> {

  private final WatchedReader watched;
  private final int width;
  private long record = -1;
  private long line;
  private int size;
  private List<String> cells = new ArrayList<>();
  private Set<RowFault> faults = EnumSet.noneOf(RowFault.class);

  RowTaker(WatchedReader watched, int width) {
    this.watched = watched;
    this.width = width;
  }

  /// The line in which the row begins that is being read.
  long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    record++;
    line = startingLineNumber;
    size = 0;
    cells = new ArrayList<>();
    faults = EnumSet.noneOf(RowFault.class);
  }

  @Override
  protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
    if (index >= width) {
      if (!new String(buffer, from, Math.min(length, Limits.CELL)).isBlank()) {
        faults.add(RowFault.TOO_MANY_CELLS);
      }
      return;
    }
    var kept = Math.min(length, Math.min(Limits.CELL, Limits.ROW - size));
    if (kept > 0 && kept < length && Character.isHighSurrogate(buffer[from + kept - 1])) {
      kept--;
    }
    if (kept < length) {
      faults.add(RowFault.CELL_TOO_LONG);
    }
    size += kept;
    for (var i = from; i < from + kept; i++) {
      if (buffer[i] == 0) {
        faults.add(RowFault.NUL);
      } else if (buffer[i] == '\uFFFD') {
        faults.add(RowFault.UNREADABLE_CHARACTER);
      }
    }
    cells.add(new String(buffer, from, kept));
  }

  @Override
  protected Row buildRecord() {
    if (cells.size() < width) {
      faults.add(RowFault.TOO_FEW_CELLS);
    }
    if (watched.isStray(record)) {
      faults.add(RowFault.TEXT_AFTER_QUOTE);
    }
    return new Row(line, cells, faults);
  }
}
