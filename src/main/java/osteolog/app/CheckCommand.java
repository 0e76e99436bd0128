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

/// `check`: proves the journal by its chain, and the working copy against the journal.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Proves a log: its journal by its chain, its working copy against the journal.")
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
      return ExitCode.SOFTWARE;
    } catch (StoreTrouble trouble) {
      if (trouble.kind() != StoreTrouble.Kind.JOURNAL_DAMAGED) {
        throw trouble;
      }
      out.println(Trouble.of(trouble, words).sentence());
      return ExitCode.SOFTWARE;
    }
  }
}
