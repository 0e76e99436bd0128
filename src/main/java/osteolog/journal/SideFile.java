package osteolog.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Keeps the bytes of a torn tail beside the journal before they are cut off.
record SideFile(Disk disk, Path folder, DiskFile from, Damage damage) {
  private static final int PIECE = 64 * 1024;

  /// Copies everything from the damaged place on, forces the copy, and only then cuts it off.
  static TornTail cut(Disk disk, Path folder, DiskFile from, Damage damage) throws IOException {
    SideFile side = new SideFile(disk, folder, from, damage);
    long bytes = from.size() - damage.offset();
    Path kept = side.keep();
    disk.forceFolder(folder);
    from.truncate(damage.offset());
    return new TornTail(damage.why(), damage.number(), bytes, damage.file(), damage.offset(), kept);
  }

  private Path keep() throws IOException {
    int n = 1;
    while (true) {
      Path path =
          folder.resolve(String.format(Locale.ROOT, "torn-%08d-%d.bin", damage.number(), n));
      try (DiskFile to = disk.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        copy(to);
        to.force(true);
        return path;
      } catch (FileAlreadyExistsException taken) {
        n++;
      }
    }
  }

  private void copy(DiskFile to) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    long at = damage.offset();
    while (from.read(piece.clear(), at) > 0) {
      to.write(piece.flip(), at - damage.offset());
      at += piece.limit();
    }
  }
}
