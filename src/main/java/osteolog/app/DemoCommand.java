package osteolog.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `demo`: the three published cases, with every export and figure.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Writes the three published cases as a log, CSV files and figures.")
final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FOLDER",
      description = "A new or empty folder.")
  private Path to;

  private final Outside outside;

  DemoCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    return new Demo(outside, spec.commandLine().getOut()).write(to);
  }
}
