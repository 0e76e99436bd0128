package osteolog.exchange.files;

import java.io.IOException;
import java.nio.file.Path;

/// A file that the export would have to replace and may not; nothing has been written.
public final class FileInTheWay extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Path file;

  /// This file is already there.
  FileInTheWay(Path file) {
    super(file.getFileName() + " is already there");
    this.file = file;
  }

  /// The file that is already there.
  public Path file() {
    return file;
  }
}
