package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of its own that works on a store until it is killed with -9.
///
/// @param program its main class; it says `ready` on its error output when the store is open
/// @param folder the store
/// @param seed what its work depends on
record KilledProcess(Class<?> program, Path folder, long seed) {

  /// Runs it so many milliseconds, from its start or else from when it is ready, and kills it.
  ///
  /// @return what it printed
  Path run(Path output, int millis, boolean whenReady, String... options) throws Exception {
    var out = Files.createTempFile(output, "acts", ".txt");
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            folder.toString(),
            Long.toString(seed)));
    var child = new ProcessBuilder(command).redirectOutput(out.toFile()).start();
    try (var err = child.errorReader()) {
      if (whenReady) {
        var said = err.readLine();
        while (said != null && !said.equals("ready")) {
          said = err.readLine();
        }
        assertThat(said).isEqualTo("ready");
      }
      if (child.waitFor(millis, TimeUnit.MILLISECONDS)) {
        assertThat(err.lines().toList()).isEmpty();
      }
      child.destroyForcibly().waitFor();
    }
    return out;
  }

  /// Ends this program when the one that began it ends: nobody is left to kill it, and it would
  /// fill the disk.
  static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(
            parent ->
                Thread.ofPlatform()
                    .daemon()
                    .start(
                        () -> {
                          parent.onExit().join();
                          Runtime.getRuntime().halt(1);
                        }));
  }
}
