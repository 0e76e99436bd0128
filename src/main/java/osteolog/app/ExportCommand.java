package osteolog.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvOptions;
import osteolog.ui.exchange.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `export`: every case in a format of choice, whole or de-identified.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes every case: as CSV with a dictionary, or in another format.")
final class ExportCommand implements Callable<Integer> {

  /// The formats, by the names that the exchange gives them.
  enum Format {
    CSV,
    STATISTICS,
    WORKBOOK,
    REDCAP,
    FHIR,
    PHENOPACKETS,
    ODM
  }

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where to write.")
  private Path to;

  @Option(
      names = "--format",
      defaultValue = "CSV",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where it is not given.")
  private Format format;

  @Option(
      names = "--safe-harbor",
      description =
          "Leave out what identifies a patient; the files are searched before they are"
              + " put there.")
  private boolean safeHarbor;

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
    var chosen = ExportFormats.named(format.name().toLowerCase(Locale.ROOT), outside);
    var way = (safeHarbor ? ExportFormats.SAFE_HARBOR : Disclosure.AS_RECORDED).way();
    try (var logbook = store.open(outside)) {
      var written =
          way.export(logbook, cases -> chosen.maker().export(cases, options), false)
              .write(to, Progress.NONE, () -> false)
              .orElseThrow();
      written.files().forEach(file -> say(outside.words().text("command.wrote", file.toString())));
      written.leftOut().forEach(this::tell);
      if (written.unique() > 0) {
        warn(outside.words().text("exchange.out.unique", Long.toString(written.unique())));
      }
    }
    return ExitCode.OK;
  }

  private void tell(LeftOut left) {
    warn(
        outside
            .words()
            .text(
                "command.left_out",
                outside.words().name(left.kind()),
                left.column().isEmpty()
                    ? outside.words().text("exchange.left.whole")
                    : left.column(),
                Long.toString(left.count())));
  }

  private void say(String sentence) {
    spec.commandLine().getOut().println(sentence);
  }

  private void warn(String sentence) {
    spec.commandLine().getErr().println(sentence);
  }
}
