package osteolog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder that is gone when its test is over, for tests that make many.
record TempFolder(Path path) implements AutoCloseable {

  TempFolder() throws IOException {
    this(Files.createTempDirectory("osteolog"));
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
