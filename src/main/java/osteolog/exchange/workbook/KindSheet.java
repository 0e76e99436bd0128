package osteolog.exchange.workbook;

import java.io.IOException;
import java.util.List;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.csv.CsvColumn;
import osteolog.exchange.csv.CsvTable;
import osteolog.exchange.csv.CurrentCase;
import osteolog.exchange.files.ExportRun;

/// The entries of one kind on their way into sheets.
final class KindSheet {

  static final List<String> LONG_TEXTS_HEADER =
      List.of("sheet", "entry_id", "column", "part", "text");

  private final CsvTable table;
  private final List<CsvColumn> columns;
  private final CaseSource source;
  private final ExportRun run;
  private final CurrentCase current;
  private boolean longTexts;

  KindSheet(CsvTable table, CaseSource source, ExportRun run) {
    this.table = table;
    this.columns = table.columns();
    this.source = source;
    this.run = run;
    this.current = new CurrentCase(source, table);
  }

  /// Whether a text was too long for its cell.
  boolean hasLongTexts() {
    return longTexts;
  }

  /// Writes a row for each entry.
  void write(Sheets sheets) throws IOException {
    source.each(
        table.kind(),
        entry -> {
          run.stopIfCancelled();
          write(entry, sheets.next());
          table.count(entry, run.tally());
          run.rowDone();
        });
    sheets.finish();
  }

  private void write(Entry entry, Sheets.Row row) {
    var cells = table.cells(current.of(entry), entry);
    for (int i = 0; i < columns.size(); i++) {
      var text = cells.get(i);
      switch (columns.get(i).type()) {
        case WHOLE, DECIMAL -> row.number(text);
        case TEXT -> {
          row.text(CellText.fits(text) ? text : beginning(text));
          count(columns.get(i), text);
        }
        case ID, YES_NO, CODE, CODES, DATE, MOMENT -> row.text(text);
      }
    }
  }

  private static String beginning(String text) {
    return CellText.parts(text).getFirst() + CellText.CONTINUED;
  }

  /// Half characters are counted where the cells are made.
  private void count(CsvColumn column, String text) {
    boolean isOwn = table.kind() == EntryKind.CASE || !column.name().equals("case_label");
    boolean fits = CellText.fits(text);
    boolean hasHalf = text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    longTexts |= isOwn && !fits;
    if (isOwn && !hasHalf && (!fits || CellText.isReplaced(text))) {
      run.tally()
          .leaveOut(table.kind(), column.name().equals("case_label") ? "label" : column.name());
    }
  }

  /// Writes every text that was too long for its cell, whole, in parts.
  void writeLongTexts(Sheets sheets) {
    source.each(
        table.kind(),
        entry -> {
          run.stopIfCancelled();
          var cells = table.cells(current.of(entry), entry);
          for (int i = 0; i < columns.size(); i++) {
            if (!CellText.fits(cells.get(i))) {
              write(entry, columns.get(i), CellText.parts(cells.get(i)), sheets);
            }
          }
        });
  }

  private void write(Entry entry, CsvColumn column, List<String> parts, Sheets sheets) {
    for (int part = 0; part < parts.size(); part++) {
      var row = sheets.next();
      row.text(table.kind().fileName());
      row.text(entry.id().toString());
      row.text(column.name());
      row.number(Integer.toString(part + 1));
      row.text(parts.get(part));
    }
  }
}
