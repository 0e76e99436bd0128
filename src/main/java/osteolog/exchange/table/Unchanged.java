package osteolog.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.table.TableRefused.Reason;

/// What a file looked like when it was opened, to notice when it is another.
///
/// A program that writes as many bytes within the same tick of the clock of the disk is not
/// noticed.
record Unchanged(Path file, long size, FileTime written, @Nullable Object key) {

  /// The file as it is now.
  static Unchanged of(Path file) throws TableRefused {
    try {
      var now = Files.readAttributes(file, BasicFileAttributes.class);
      if (!now.isRegularFile()) {
        throw TableRefused.because(Reason.NOT_A_FILE);
      }
      return new Unchanged(file, now.size(), now.lastModifiedTime(), now.fileKey());
    } catch (IOException failed) {
      throw TableRefused.reading(failed);
    }
  }

  /// Throws where the file is not what it was.
  void check() throws TableRefused {
    if (!equals(of(file))) {
      throw TableRefused.because(Reason.CHANGED);
    }
  }

  /// The refusal to tell: that the file has changed where it has, as that is why the rest failed.
  TableRefused orChanged(TableRefused refused) {
    try {
      check();
      return refused;
    } catch (TableRefused changed) {
      return changed;
    }
  }
}
