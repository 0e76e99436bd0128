package osteolog.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;

/// Every way the journal touches the file system, so that a test can fail or record each call.
interface Disk {
  boolean isFolder(Path folder);

  boolean isWritable(Path folder);

  /// Makes one folder, whose parent must exist.
  void createFolder(Path folder) throws IOException;

  List<Path> list(Path folder) throws IOException;

  DiskFile open(Path file, OpenOption... options) throws IOException;

  /// Makes created names durable, where the system knows such a thing.
  void forceFolder(Path folder) throws IOException;

  /// Keeps others out until closed.
  ///
  /// @throws JournalRefused `IN_USE` when another holds the lock
  Closeable lock(Path file) throws IOException;

  /// Closes what a failed call had opened; the first failure is the one to report.
  static void closeAfter(Throwable failure, Closeable open) {
    try {
      open.close();
    } catch (IOException also) {
      failure.addSuppressed(also);
    }
  }
}
