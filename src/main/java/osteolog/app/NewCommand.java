package osteolog.app;

import java.util.concurrent.Callable;
import osteolog.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `new`: a new, empty log.
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a new, empty log.",
      "The folder must be new or empty, and the folder that it lies in must be there: a missing"
          + " one may be a drive that is not plugged in."
    })
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  private final Outside outside;

  NewCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    var folder = store.folder(outside);
    var opening = outside.opening(Progress.NONE);
    var logbook =
        folder.equals(outside.log())
            ? NewLog.own(folder, opening, false)
            : NewLog.at(folder, opening, false);
    logbook.close();
    spec.commandLine().getOut().println(outside.words().text("command.new", folder.toString()));
    return ExitCode.OK;
  }
}
