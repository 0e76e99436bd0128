package osteolog.ui.kit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import osteolog.store.StoreTrouble;

/// A new file, whole or not at all.
public final class NewFile {

  /// What the file is to hold.
  public interface Content {
    /// Writes it.
    void to(OutputStream out) throws IOException, StoreTrouble;
  }

  private NewFile() {}

  /// Writes a file that is not there yet; one that is throws `FileAlreadyExistsException`.
  public static void write(Path file, Content content) throws IOException, StoreTrouble {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    var part = Files.createTempFile(file.toAbsolutePath().getParent(), ".report-", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.to(out);
      }
      Files.move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
