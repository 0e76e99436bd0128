package osteolog.app;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import osteolog.ui.kit.NewFile;
import osteolog.ui.report.CaseReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `report`: one case on paper.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes the report of one case as PDF: course, timeline, findings, checklist.")
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = "--case",
      required = true,
      paramLabel = "LABEL",
      description = "The label of the case.")
  private String label;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file, which must be new; its name ends in pdf.")
  private Path to;

  private final Outside outside;

  ReportCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    var words = outside.words();
    try (var logbook = store.open(outside)) {
      var found = new CaseLabel(logbook, words).find(label);
      if (found.isEmpty()) {
        spec.commandLine().getErr().println(new CaseLabel(logbook, words).notFound());
        return ExitCode.USAGE;
      }
      var reports = new CaseReports(logbook.files(), words, outside::today);
      NewFile.write(to, out -> reports.write(logbook.caseFile(found.get()), out));
      spec.commandLine().getOut().println(words.text("command.wrote", to.toString()));
      return ExitCode.OK;
    } catch (FileAlreadyExistsException there) {
      spec.commandLine().getErr().println(words.text("command.there", to.toString()));
      return ExitCode.USAGE;
    }
  }
}
