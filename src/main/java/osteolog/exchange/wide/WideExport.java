package osteolog.exchange.wide;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.csv.CsvColumn;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;
import osteolog.exchange.files.ExportRun;
import osteolog.exchange.files.StagedExport;
import osteolog.exchange.files.StagedFiles;

/// Writes one row for each case, and a dictionary of its columns.
///
/// Every column of every kind goes in, as often as the case with the most entries of the kind needs
/// it, but never more than [#MOST] times: later entries are counted as left out. Entries are looked
/// through once before anything is written; then one case is held at a time.
public final class WideExport implements StagedExport {

  /// The most places that a kind gets: with more, no statistics program is of use any more.
  public static final int MOST = 200;

  /// The name of the table.
  public static final String FILE = "wide.csv";

  private static final String DICTIONARY = "wide_dictionary.csv";

  private final CaseSource source;
  private final CsvOptions options;
  private final int most;

  /// An export of everything in `source`.
  public WideExport(CaseSource source, CsvOptions options) {
    this(source, options, MOST);
  }

  WideExport(CaseSource source, CsvOptions options, int most) {
    this.source = source;
    this.options = options;
    this.most = most;
  }

  @Override
  public List<String> fileNames() {
    return List.of(FILE, DICTIONARY);
  }

  @Override
  public boolean replaces() {
    return options.replace();
  }

  /// Every entry is looked at to count it, and every case is written.
  @Override
  public long rows() {
    return Arrays.stream(EntryKind.values()).mapToLong(source::count).sum();
  }

  @Override
  public void writeInto(StagedFiles files, ExportRun run) throws IOException {
    write(files, run, layout(run), true);
  }

  /// Looks through all entries for how many columns there must be.
  public WideLayout layout(ExportRun run) {
    run.stopIfCancelled();
    return WideLayout.of(
        source,
        options,
        most,
        () -> {
          run.stopIfCancelled();
          run.rowDone();
        });
  }

  /// Writes both files with a layout that is known, beside tidy files that count what is altered:
  /// only entries without a place are counted here.
  public void writeBeside(StagedFiles files, ExportRun run, WideLayout layout) throws IOException {
    write(files, run, layout, false);
  }

  private void write(StagedFiles files, ExportRun run, WideLayout layout, boolean alone)
      throws IOException {
    files.write(FILE, writer -> writeRows(writer, run, layout, alone));
    files.write(DICTIONARY, writer -> writeDictionary(writer, layout));
  }

  private void writeRows(Writer writer, ExportRun run, WideLayout layout, boolean alone)
      throws IOException {
    var names = layout.columns().stream().map(WideColumn::name).toList();
    var csv = new CsvRows(writer, options, names);
    source.each(
        EntryKind.CASE,
        itself -> {
          run.stopIfCancelled();
          var file = source.caseFile(itself.id());
          csv.addAsIs(layout.cells(file, run.tally()));
          if (alone) {
            layout.countAltered(file, run.tally());
          }
          run.rowDone();
        });
    csv.flush();
  }

  private void writeDictionary(Writer writer, WideLayout layout) throws IOException {
    var header =
        Stream.concat(
                CsvColumn.DICTIONARY_HEADER.stream(),
                Stream.of("number", "tidy_file", "tidy_column"))
            .toList();
    var csv = new CsvRows(writer, options, header);
    for (var column : layout.columns()) {
      var row = new ArrayList<>(column.tidy().dictionaryRow(FILE));
      row.set(1, column.name());
      row.add(column.number() == 0 ? "" : Integer.toString(column.number()));
      row.add(column.kind().fileName() + ".csv");
      row.add(column.tidy().name());
      csv.addAsIs(row);
    }
    csv.flush();
  }
}
