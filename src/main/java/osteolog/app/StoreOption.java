package osteolog.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import osteolog.store.Logbook;
import osteolog.store.Progress;
import osteolog.store.StoreTrouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `--store`, the same for every command that works on a log, before or after its name.
final class StoreOption {

  static final String NAME = "--store";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = NAME,
      paramLabel = "FOLDER",
      description = "The folder of the log; your own log where it is not given.")
  private @Nullable Path store;

  /// The folder of the log.
  Path folder(Outside outside) {
    if (store != null) {
      return store;
    }
    Path before = spec.root().findOption(NAME).getValue();
    return before == null ? outside.log() : before;
  }

  /// Opens the log and says what opening had to do.
  Logbook open(Outside outside) throws StoreTrouble {
    var logbook = Logbook.open(folder(outside), outside.opening(Progress.NONE));
    OpeningWords.of(logbook.report(), outside.words())
        .ifPresent(said -> spec.commandLine().getErr().println(said.sentence()));
    return logbook;
  }
}
