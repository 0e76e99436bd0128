package osteolog.exchange.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// One table as a sheet, and as further ones where it has more rows than a sheet can: `pain (2)`.
///
/// Rows are handed on while they are written, so memory does not grow with them.
final class Sheets {

  /// Rows that wait before they are handed on.
  private static final int WAITING = 200;

  /// Excel keeps so many digits of a number; one with more is written as text.
  private static final int DIGITS = 15;

  private final Workbook workbook;
  private final String name;
  private final List<String> header;
  private final int mostRows;
  private int sheets;
  private int row;
  private @Nullable Worksheet current;

  /// A table with this header; `mostRows` counts the header too.
  Sheets(Workbook workbook, String name, List<String> header, int mostRows) {
    this.workbook = workbook;
    this.name = name;
    this.header = header;
    this.mostRows = mostRows;
    begin();
  }

  private Worksheet begin() {
    sheets++;
    var sheet = workbook.newWorksheet(sheets == 1 ? name : name + " (" + sheets + ")");
    sheet.freezePane(0, 1);
    for (int i = 0; i < header.size(); i++) {
      sheet.inlineString(0, i, header.get(i));
    }
    sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
    row = 1;
    current = sheet;
    return sheet;
  }

  /// Begins the next row.
  Row next() {
    try {
      var sheet = current;
      if (sheet == null || row == mostRows) {
        finish();
        sheet = begin();
      } else if (row % WAITING == 0) {
        sheet.flush();
      }
      return new Row(sheet, row++);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Ends the table.
  void finish() throws IOException {
    var sheet = current;
    if (sheet != null) {
      sheet.setAutoFilter(0, 0, Math.max(1, row - 1), header.size() - 1);
      sheet.finish();
      current = null;
    }
  }

  /// One row; empty cells are not written at all.
  static final class Row {
    private final Worksheet sheet;
    private final int row;
    private int column;

    private Row(Worksheet sheet, int row) {
      this.sheet = sheet;
      this.row = row;
    }

    /// A text that fits.
    void text(String text) {
      if (!text.isEmpty()) {
        var cell = CellText.of(text);
        if (cell.strip().equals(cell)) {
          sheet.inlineString(row, column, cell);
        } else {
          // Blanks at an end are kept only where the file says so, which rich texts do.
          sheet.inlineString(row, column, RichText.builder().run(cell).end().build());
        }
      }
      column++;
    }

    /// A number in its canonical text.
    void number(String text) {
      if (!text.isEmpty()) {
        var number = new BigDecimal(text);
        if (number.precision() <= DIGITS) {
          sheet.value(row, column, number);
        } else {
          sheet.inlineString(row, column, text);
        }
      }
      column++;
    }
  }
}
