package osteolog.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import osteolog.ui.kit.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts Osteolog: without a command the window opens, with one it works without a display.
@Command(
    name = "osteolog",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A case log and follow-up tracker for rare sclerotic bone lesions.",
    synopsisSubcommandLabel = "[COMMAND]",
    exitCodeOnInvalidInput = 2,
    exitCodeOnExecutionException = 2,
    footer = {
      "",
      "Exit codes: 0 done, 1 the answer is no (as: damage found, something left out), 2 bad usage"
          + " or bad input."
    })
final class Main implements Callable<Integer> {

  private static final String DEMO_FOLDER = "osteolog-demo";

  @Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = StoreOption.NAME,
      paramLabel = "FOLDER",
      description = "The folder of the log; your own log where it is not given.")
  private @Nullable Path store;

  private final Outside outside;

  private Main(Outside outside) {
    this.outside = outside;
  }

  /// Runs the program and ends it with its exit code.
  public static void main(String[] args) {
    // Java2D draws the figures; its own windows are never opened.
    System.setProperty("java.awt.headless", "true");
    // The database loads no class by name, whatever a file that it opens may say.
    System.setProperty("h2.allowedClasses", "org.h2.none");
    Messages.to(Places.here().messages());
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(Outside.here(), out, err, args));
  }

  /// Runs a command line and gives its exit code; answers go to `out`, troubles to `err`.
  static int run(Outside outside, PrintWriter out, PrintWriter err, String... args) {
    return run(outside, Secrets.here(), out, err, args);
  }

  /// The same, with passphrases from `secrets`.
  static int run(
      Outside outside, Secrets secrets, PrintWriter out, PrintWriter err, String... args) {
    var line = new CommandLine(new Main(outside));
    line.addSubcommand(new NewCommand(outside));
    line.addSubcommand(new DemoCommand(outside));
    line.addSubcommand(new ExportCommand(outside));
    line.addSubcommand(new ImportCommand(outside));
    line.addSubcommand(new PacketCommand(outside, secrets));
    line.addSubcommand(new PoolCommand(outside, secrets));
    line.addSubcommand(new FigureCommand(outside));
    line.addSubcommand(new ReportCommand(outside));
    line.addSubcommand(new ReviewCommand(outside));
    line.addSubcommand(new DueCommand(outside));
    line.addSubcommand(new CheckCommand(outside));
    line.addSubcommand(new ManuscriptCommand(outside));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, at, _) -> {
          if (failure instanceof CommandRefused refused) {
            at.getErr().println(refused.sentence(outside.words()));
            return CommandLine.ExitCode.USAGE;
          }
          Trouble.log(failure);
          var trouble = Trouble.of(failure, outside.words());
          at.getErr().println((trouble.sentence() + " " + trouble.code()).strip());
          return CommandLine.ExitCode.USAGE;
        });
    return line.execute(args);
  }

  @Override
  public Integer call() throws Exception {
    if (hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
      Application.launch(Desktop.class, (store == null ? outside.log() : store).toString());
      return CommandLine.ExitCode.OK;
    }
    var folder = unusedFolder();
    spec.commandLine()
        .getOut()
        .println(outside.words().text("command.no_display", folder.toString()));
    return new Demo(outside, spec.commandLine().getOut()).write(folder);
  }

  private static Path unusedFolder() {
    var folder = Path.of(DEMO_FOLDER);
    for (int i = 2; Files.exists(folder); i++) {
      folder = Path.of(DEMO_FOLDER + "-" + i);
    }
    return folder;
  }

  /// Whether a window can be opened: only Linux runs without a display.
  static boolean hasDisplay(String system, Map<String, String> environment) {
    return !system.toLowerCase(Locale.ROOT).contains("linux")
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}
