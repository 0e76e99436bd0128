package osteolog.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes one table that is no entry's, row by row, as every other CSV file of the program is
/// written.
public final class CsvRows {

  private final CsvWriter csv;
  private final boolean formulaSafe;

  /// A table with these columns, which goes to `writer`; closing that is left to the caller.
  public CsvRows(Writer writer, CsvOptions options, List<String> columns) throws IOException {
    if (options.byteOrderMark()) {
      writer.write('\uFEFF');
    }
    this.formulaSafe = options.formulaSafe();
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(options.separator().sign())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
    csv.writeRecord(columns);
  }

  /// One row; throws `UncheckedIOException` where it cannot be written.
  public void add(List<String> cells) {
    csv.writeRecord(formulaSafe ? cells.stream().map(SpreadsheetSafe::guard).toList() : cells);
  }

  /// One row whose texts are guarded already, or that holds none.
  public void addAsIs(List<String> cells) {
    csv.writeRecord(cells);
  }

  /// Hands on what is written so far.
  public void flush() throws IOException {
    csv.flush();
  }
}
