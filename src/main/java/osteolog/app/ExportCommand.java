package osteolog.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.deidentify.Pictures;
import osteolog.exchange.files.KeptContents;
import osteolog.ui.exchange.Disclosure;
import osteolog.ui.exchange.LeftOutWords;
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
      names = "--shift-dates",
      description =
          "The same, but move the full dates of each case by one random number of days; this is"
              + " not Safe Harbor.")
  private boolean shiftDates;

  @Option(
      names = "--pictures",
      description =
          "With --safe-harbor or --shift-dates: the pictures of attached files too, as their"
              + " pixels alone. Nobody looks at them: names and faces in the pixels stay.")
  private boolean pictures;

  @Option(
      names = "--with-files",
      description =
          "Copy the attached files as they are into the folder \"files\", and tell the names that"
              + " they had, so that import brings them back. They may name patients.")
  private boolean withFiles;

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
    if ((safeHarbor ? 1 : 0) + (shiftDates ? 1 : 0) + (withFiles ? 1 : 0) > 1) {
      warn(outside.words().text("command.export.one_way"));
      return ExitCode.USAGE;
    }
    if (pictures && !safeHarbor && !shiftDates) {
      warn(outside.words().text("command.export.pictures_deidentified"));
      return ExitCode.USAGE;
    }
    return export();
  }

  private int export() throws Exception {
    var options = new CsvOptions(separator, byteOrderMark, !exact, false, fileNames || withFiles);
    var chosen = ExportFormats.named(format.name().toLowerCase(Locale.ROOT), outside);
    try (var logbook = store.open(outside)) {
      KeptContents contents = logbook.files()::find;
      var written =
          way(contents)
              .export(
                  logbook,
                  cases -> chosen.maker().export(cases, options),
                  false,
                  pictures ? Pictures.unseen(contents) : Pictures.NONE)
              .write(to, Progress.NONE, () -> false)
              .orElseThrow();
      written.files().forEach(file -> say(outside.words().text("command.wrote", file.toString())));
      written.leftOut().forEach(this::tell);
      if (written.unique() > 0) {
        warn(outside.words().text("exchange.out.unique", Long.toString(written.unique())));
      }
      if (written.unseen() > 0) {
        warn(outside.words().text("command.export.unseen", Long.toString(written.unseen())));
      }
    }
    return ExitCode.OK;
  }

  private Disclosure.Way way(KeptContents contents) {
    if (withFiles) {
      return Disclosure.withFiles(contents);
    }
    return (safeHarbor
            ? ExportFormats.SAFE_HARBOR
            : shiftDates ? ExportFormats.DATE_SHIFT : Disclosure.AS_RECORDED)
        .way();
  }

  private void tell(LeftOut left) {
    warn(
        outside
            .words()
            .text(
                "command.left_out",
                outside.words().name(left.kind()),
                new LeftOutWords(outside.words()).column(left),
                Long.toString(left.count())));
  }

  private void say(String sentence) {
    spec.commandLine().getOut().println(sentence);
  }

  private void warn(String sentence) {
    spec.commandLine().getErr().println(sentence);
  }
}
