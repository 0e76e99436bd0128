package osteolog.exchange.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import osteolog.exchange.Export;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;

/// An export whose files appear together or not at all, and which can be a part of a larger one.
public interface StagedExport extends Export {

  /// Whether files of the same names may be replaced.
  boolean replaces();

  /// How many rows it will tell of.
  long rows();

  /// Writes each of its files, and asks the run for every row whether to go on.
  void writeInto(StagedFiles files, ExportRun run) throws IOException;

  @Override
  default Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    try (var files = StagedFiles.in(folder, fileNames(), replaces())) {
      var run = new ExportRun(progress, cancelled, rows());
      try {
        run.tell();
        writeInto(files, run);
        run.tell();
        run.stopIfCancelled();
        return Optional.of(new Written(files.commit(), run.tally().leftOut()));
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      } catch (RuntimeException ended) {
        // The source may have wrapped what stopped it, so the run itself is asked.
        if (run.isStopped()) {
          return Optional.empty();
        }
        throw ended;
      }
    }
  }
}
