package osteolog.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A folder that is mounted for a test, where the one who runs it may do that.
record Mounted(Path folder, boolean done) implements AutoCloseable {

  /// The same folder, but nothing can be written in it.
  static Mounted readOnly(Path folder) {
    boolean bound = run("mount", "--bind", folder.toString(), folder.toString());
    boolean done = bound && run("mount", "-o", "remount,ro,bind", folder.toString());
    if (bound && !done) {
      run("umount", folder.toString());
    }
    return new Mounted(folder, done);
  }

  /// A disk of so many kilobytes.
  static Mounted smallDisk(Path folder, int kilobytes) {
    return new Mounted(
        folder,
        run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()));
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (done) {
      run("umount", "-l", folder.toString());
    }
  }
}
