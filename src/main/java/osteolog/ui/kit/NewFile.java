package osteolog.ui.kit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
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
    var part = part(file);
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.to(out);
      }
      Files.move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Where there is no such folder, or nothing may be written into it, the file is named that the
  /// user knows of.
  private static Path part(Path file) throws IOException {
    try {
      return Files.createTempFile(file.toAbsolutePath().getParent(), ".report-", ".part");
    } catch (FileSystemException refused) {
      var failed = new FileSystemException(file.toString());
      failed.initCause(refused);
      throw failed;
    }
  }
}
