package osteolog.exchange.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import osteolog.exchange.table.Note;
import osteolog.exchange.table.Row;
import osteolog.exchange.table.RowFault;
import osteolog.exchange.table.Table;

/// A table in memory.
record Given(List<String> header, List<Row> rows) implements Table {

  /// A table of lines whose cells stand between bars.
  static Given table(String header, String... lines) {
    var rows = new ArrayList<Row>();
    for (var line : lines) {
      rows.add(new Row(rows.size() + 2, cells(line), Set.of()));
    }
    return new Given(cells(header), rows);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  /// The same with a row that has a fault.
  Given with(RowFault fault, String line) {
    var more = new ArrayList<>(rows);
    more.add(new Row(rows.size() + 2, cells(line), Set.of(fault)));
    return new Given(header, more);
  }

  /// A CSV file as it is written by our own export.
  static Given csv(String text) {
    var rows = new ArrayList<Row>();
    var header = new ArrayList<String>();
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(plain)) {
      for (var line : csv) {
        if (header.isEmpty()) {
          header.addAll(line.getFields());
        } else {
          rows.add(new Row(line.getStartingLineNumber(), line.getFields(), Set.of()));
        }
      }
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return new Given(header, rows);
  }

  @Override
  public List<Note> notes() {
    return List.of();
  }

  @Override
  public void read(RowReader reader) {
    for (var row : rows) {
      if (!reader.row(row)) {
        return;
      }
    }
  }
}
