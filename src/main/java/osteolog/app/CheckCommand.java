package osteolog.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import osteolog.store.StoreTrouble;
import osteolog.ui.kit.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `check`: proves the journal by its chain, the working copy against the journal, and attached
/// files by their hashes.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Proves a log: its journal by its chain, its working copy against the journal, its attached"
            + " files by their hashes.")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  private final Outside outside;

  CheckCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    var words = outside.words();
    var out = spec.commandLine().getOut();
    try (var logbook = store.open(outside)) {
      var report = logbook.check();
      if (report.elsewhere() > 0) {
        out.println(words.text("command.check.elsewhere", Long.toString(report.elsewhere())));
      }
      if (report.sound()) {
        out.println(
            words.text("command.check.sound", Long.toString(report.acts()), report.head().hex()));
        return ExitCode.OK;
      }
      report
          .damage()
          .ifPresent(
              d ->
                  out.println(
                      words.text(
                          "command.check.damaged",
                          Long.toString(d.number()),
                          d.file().toString(),
                          d.why().name().toLowerCase(Locale.ROOT))));
      for (var wrong : report.wrong()) {
        out.println(
            words.text("command.check.entry", words.name(wrong.kind()), wrong.id().toString()));
      }
      for (var act : report.wrongActs()) {
        out.println(words.text("command.check.act", act.toString()));
      }
      for (var file : report.wrongFiles()) {
        out.println(
            words.text(
                "command.check.file",
                file.attachment().toString(),
                file.sha256(),
                words.text("command.check.file." + why(file.why()))));
      }
      return ExitCode.SOFTWARE;
    } catch (StoreTrouble trouble) {
      if (trouble.kind() != StoreTrouble.Kind.JOURNAL_DAMAGED) {
        throw trouble;
      }
      out.println(Trouble.of(trouble, words).sentence());
      return ExitCode.SOFTWARE;
    }
  }

  private static String why(StoreTrouble.Kind kind) {
    return kind == StoreTrouble.Kind.FILE_MISSING
        ? "missing"
        : kind == StoreTrouble.Kind.FILE_DAMAGED ? "damaged" : "unreadable";
  }
}
