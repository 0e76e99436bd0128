package osteolog.exchange.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.Written;

/// An export that is first written into a hidden folder beside its place, to be looked at or added
/// to, and put into place all at once.
public final class Unseen {

  /// What is done out of sight.
  @FunctionalInterface
  public interface Work {
    /// Writes into the hidden folder, and into `files` what is to appear.
    ///
    /// @return what was written, or empty where it was cancelled
    Optional<Written> in(Path hidden, StagedFiles files, Stop stop) throws IOException;
  }

  /// Whether the work is to stop; once it was, it stays so.
  public static final class Stop implements BooleanSupplier {
    private final BooleanSupplier cancelled;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Stop(BooleanSupplier cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public boolean getAsBoolean() {
      stopped.compareAndSet(false, cancelled.getAsBoolean());
      return stopped.get();
    }

    /// Ends the work by an exception where it is to stop.
    public void ask() {
      if (getAsBoolean()) {
        throw new CancellationException();
      }
    }
  }

  private static final Pattern HIDDEN = Pattern.compile("\\.unseen-([0-9]{1,18})-.*");

  /// So often what is written while the program ends is taken away.
  private static final int TRIES = 20;

  private Unseen() {}

  /// Does the work for files of these names in the folder; whatever it throws, nothing of it stays.
  public static Optional<Written> write(
      Path folder, List<String> names, boolean replace, BooleanSupplier cancelled, Work work)
      throws IOException {
    try (var files = StagedFiles.in(folder, names, replace)) {
      clearStale(folder);
      var hidden =
          Files.createTempDirectory(
              folder.toAbsolutePath(), ".unseen-" + ProcessHandle.current().pid() + "-");
      var stop = new Stop(cancelled);
      var atExit = new Thread(() -> discard(hidden, stop));
      Runtime.getRuntime().addShutdownHook(atExit);
      try {
        return work.in(hidden, files, stop);
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      } catch (RuntimeException ended) {
        // The source may have wrapped what stopped it, so the run itself is asked.
        if (stop.stopped.get()) {
          return Optional.empty();
        }
        throw ended;
      } finally {
        delete(hidden);
        forget(atExit);
      }
    }
  }

  /// Takes away what an export that was killed left; what a running one has stays.
  private static void clearStale(Path folder) throws IOException {
    try (var there = Files.newDirectoryStream(folder, ".unseen-*")) {
      for (var hidden : there) {
        var name = HIDDEN.matcher(hidden.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(hidden);
        }
      }
    }
  }

  private static void forget(Thread atExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException _) {
      // The program is ending: the hook runs, and finds nothing any more.
    }
  }

  /// The program ends in the middle: what tells of patients does not stay behind.
  private static void discard(Path hidden, Stop stop) {
    stop.stopped.set(true);
    for (int i = 0; i < TRIES; i++) {
      try {
        delete(hidden);
        return;
      } catch (IOException _) {
        // The work puts something there meanwhile. In the end the next export takes it away.
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          // While the program ends, several take away at once.
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failed;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failed)
              throws IOException {
            Files.deleteIfExists(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
