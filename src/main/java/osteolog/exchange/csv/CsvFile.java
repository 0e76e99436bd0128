package osteolog.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import osteolog.exchange.files.StagedFiles;

/// One table as one new CSV file, readable by its owner alone.
public final class CsvFile {

  /// Writes the table.
  @FunctionalInterface
  public interface Table {
    /// Writes it to `writer`.
    void to(Writer writer) throws IOException;
  }

  private CsvFile() {}

  /// Writes the whole table, or nothing. Throws [osteolog.exchange.files.FileInTheWay] where the
  /// file is there already.
  public static void write(Path file, Table table) throws IOException {
    var target = file.toAbsolutePath();
    var name = target.getFileName().toString();
    try (var files =
        StagedFiles.in(Objects.requireNonNull(target.getParent()), List.of(name), false)) {
      files.write(name, table::to);
      files.commit();
    }
  }
}
