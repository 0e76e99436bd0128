package osteolog.exchange.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import osteolog.domain.CaseSource;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvTable;
import osteolog.exchange.files.ExportRun;
import osteolog.exchange.files.StagedExport;
import osteolog.exchange.files.StagedFiles;
import osteolog.exchange.wide.WideExport;

/// Writes everything for statistics programs: the tidy files, the wide one, their dictionaries, and
/// the scripts that read them in R, SPSS and Stata.
///
/// The files have no mark at the beginning and every text is on one line, whatever the options say:
/// SPSS ends a row at every line break. The texts that this alters are counted as left out.
public final class SyntaxExport implements StagedExport {

  private static final List<Script> SCRIPTS =
      List.of(new RScript(), new SpssScript(), new StataScript());

  private final CaseSource source;
  private final CsvOptions options;
  private final Function<Enum<?>, String> labels;
  private final CsvExport tidy;
  private final WideExport wide;

  /// An export of everything in `source`.
  ///
  /// @param labels the words of a code of the record, in the language of the labels
  public SyntaxExport(CaseSource source, CsvOptions options, Function<Enum<?>, String> labels) {
    this.source = source;
    this.options = options.withoutByteOrderMark().onOneLine();
    this.labels = labels;
    this.tidy = new CsvExport(source, this.options);
    this.wide = new WideExport(source, this.options);
  }

  @Override
  public List<String> fileNames() {
    return Stream.of(
            tidy.fileNames().stream(),
            wide.fileNames().stream(),
            SCRIPTS.stream().map(Script::fileName))
        .flatMap(names -> names)
        .toList();
  }

  @Override
  public boolean replaces() {
    return options.replace();
  }

  /// Every entry is written once, once looked at for the wide table and once for its lengths.
  @Override
  public long rows() {
    return 2 * tidy.rows() + wide.rows();
  }

  @Override
  public void writeInto(StagedFiles files, ExportRun run) throws IOException {
    tidy.writeInto(files, run);
    var layout = wide.layout(run);
    wide.writeBeside(files, run, layout);
    var tables = CsvTable.all(options);
    var widths =
        Widths.of(
            source,
            tables,
            () -> {
              run.stopIfCancelled();
              run.rowDone();
            });
    var variables = new Variables(options, labels, widths);
    var data = new ArrayList<DataFile>();
    tables.forEach(table -> data.add(variables.tidy(table)));
    data.add(variables.wide(layout));
    for (var script : SCRIPTS) {
      files.write(script.fileName(), writer -> script.write(data, writer));
    }
  }
}
