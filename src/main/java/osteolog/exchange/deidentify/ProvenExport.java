package osteolog.exchange.deidentify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.exchange.Export;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.files.StagedFiles;

/// An export of de-identified cases that proves itself: the files are written out of sight,
/// searched by [Proof], and put into place, with the written report, only where nothing was found.
public final class ProvenExport implements Export {

  private final Deidentified cases;
  private final Function<CaseSource, Export> format;
  private final boolean replace;

  /// @param cases what to write
  /// @param format makes the export of any format for a source
  /// @param replace whether files of the same names may be replaced
  public ProvenExport(Deidentified cases, Function<CaseSource, Export> format, boolean replace) {
    this.cases = cases;
    this.format = format;
    this.replace = replace;
  }

  @Override
  public List<String> fileNames() {
    var names = new ArrayList<>(format.apply(cases).fileNames());
    names.add(DeidentificationReport.FILE);
    return List.copyOf(names);
  }

  /// Throws [LeakFound] where something was found that had to go; then no file is there.
  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    try (var files = StagedFiles.in(folder, fileNames(), replace)) {
      var hidden = Files.createTempDirectory(folder.toAbsolutePath(), ".unproven-");
      var stopped = new AtomicBoolean();
      try {
        return proven(
            hidden,
            files,
            progress,
            () -> {
              stopped.compareAndSet(false, cancelled.getAsBoolean());
              return stopped.get();
            });
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      } catch (RuntimeException ended) {
        // The source may have wrapped what stopped it, so the run itself is asked.
        if (stopped.get()) {
          return Optional.empty();
        }
        throw ended;
      } finally {
        delete(hidden);
      }
    }
  }

  private Optional<Written> proven(
      Path hidden, StagedFiles files, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    var blank =
        format.apply(new EveryWord()).write(hidden.resolve("blank"), Progress.NONE, cancelled);
    var written = format.apply(cases).write(hidden.resolve("cases"), progress, cancelled);
    if (blank.isEmpty() || written.isEmpty()) {
      return Optional.empty();
    }
    var proof = Proof.of(cases, blank.get().files(), written.get().files(), cancelled);
    if (!proof.findings().isEmpty()) {
      throw new LeakFound(proof.findings());
    }
    for (var file : written.get().files()) {
      files.writeBytes(file.getFileName().toString(), out -> Files.copy(file, out));
    }
    var report = cases.report();
    files.write(
        DeidentificationReport.FILE,
        writer -> report.write(writer, CsvOptions.DEFAULT, Optional.of(proof)));
    if (cancelled.getAsBoolean()) {
      return Optional.empty();
    }
    return Optional.of(new Written(files.commit(), written.get().leftOut(), report.unique()));
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failed)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
