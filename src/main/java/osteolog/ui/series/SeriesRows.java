package osteolog.ui.series;

import java.io.IOException;
import java.io.Writer;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;
import osteolog.series.report.Table;

/// A table of a series as CSV.
public final class SeriesRows {

  private SeriesRows() {}

  /// Writes the table.
  public static void write(Table table, Writer writer, CsvOptions options) throws IOException {
    var rows = new CsvRows(writer, options, table.columns());
    table.rows().forEach(rows::add);
    rows.flush();
  }
}
