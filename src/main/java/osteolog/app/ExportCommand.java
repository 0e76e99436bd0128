package osteolog.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import osteolog.exchange.Written;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `export`: every case as tidy CSV, with its dictionary.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes every case as CSV: one file for each kind of entry, and a dictionary.")
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where to write.")
  private Path to;

  @Option(
      names = "--separator",
      defaultValue = "COMMA",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where it is not given.")
  private CsvOptions.Separator separator;

  @Option(names = "--bom", description = "Begin each file with a byte order mark, for Excel.")
  private boolean byteOrderMark;

  @Option(
      names = "--exact",
      description = "Write every text exactly, even where a spreadsheet would run it.")
  private boolean exact;

  @Option(
      names = "--file-names",
      description = "Tell the names that attached files had; they may hold a patient's name.")
  private boolean fileNames;

  private final Outside outside;

  ExportCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    var options = new CsvOptions(separator, byteOrderMark, !exact, false, fileNames);
    try (var logbook = store.open(outside)) {
      var files = new CsvExport(logbook, options).write(to, (_, _) -> {}, () -> false);
      for (var file : files.map(Written::files).orElse(List.of())) {
        spec.commandLine().getOut().println(outside.words().text("command.wrote", file.toString()));
      }
    }
    return ExitCode.OK;
  }
}
