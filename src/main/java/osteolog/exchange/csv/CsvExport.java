package osteolog.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.files.ExportRun;
import osteolog.exchange.files.StagedExport;
import osteolog.exchange.files.StagedFiles;

/// Writes every entry as tidy CSV (RFC 4180, UTF-8): one file for each kind, their dictionary, and
/// the codes of others that belong to their values.
///
/// Left out and counted: the names of attached files unless they are asked for, half characters,
/// which become U+FFFD, and reasons recorded for a column that can have none. [CsvImport] reads the
/// rest back.
///
/// It holds one row and one case at a time, so memory does not grow with rows. What it writes is
/// what `source` holds: a choice of cases, or cases without what identifies a patient, is another
/// source.
public final class CsvExport implements StagedExport {

  static final String DICTIONARY = "dictionary.csv";

  private final CaseSource source;
  private final CsvOptions options;
  private final List<CsvTable> tables;

  /// An export of everything in `source`.
  public CsvExport(CaseSource source, CsvOptions options) {
    this.source = source;
    this.options = options;
    this.tables = CsvTable.all(options);
  }

  @Override
  public List<String> fileNames() {
    return Stream.concat(
            tables.stream().map(CsvTable::fileName), Stream.of(DICTIONARY, CodesFile.NAME))
        .toList();
  }

  @Override
  public boolean replaces() {
    return options.replace();
  }

  @Override
  public long rows() {
    return Arrays.stream(EntryKind.values()).mapToLong(source::count).sum();
  }

  @Override
  public void writeInto(StagedFiles files, ExportRun run) throws IOException {
    for (var table : tables) {
      files.write(table.fileName(), writer -> writeRows(table, writer, run));
    }
    files.write(DICTIONARY, this::writeDictionary);
    files.write(CodesFile.NAME, this::writeCodes);
  }

  private void writeDictionary(Writer writer) throws IOException {
    var csv = new CsvRows(writer, options, CsvColumn.DICTIONARY_HEADER);
    for (var table : tables) {
      for (var column : table.columns()) {
        csv.addAsIs(column.dictionaryRow(table.fileName()));
      }
    }
    csv.flush();
  }

  private void writeCodes(Writer writer) throws IOException {
    var csv = new CsvRows(writer, options, CodesFile.HEADER);
    new CodesFile(CodeTable.shipped()).rows(tables).forEach(csv::addAsIs);
    csv.flush();
  }

  private void writeRows(CsvTable table, Writer writer, ExportRun run) throws IOException {
    var csv = new CsvRows(writer, options, table.columns().stream().map(CsvColumn::name).toList());
    var current = new CurrentCase(source, table);
    run.stopIfCancelled();
    source.each(
        table.kind(),
        entry -> {
          run.stopIfCancelled();
          csv.addAsIs(table.cells(current.of(entry), entry));
          table.count(entry, run.tally());
          run.rowDone();
        });
    csv.flush();
  }
}
