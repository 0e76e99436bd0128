package osteolog.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The file `head`: the last acknowledged record, told beside the records, so that an end that was
/// cut off shows.
///
/// It is written after the record was forced, so it never promises more than there is. Two places
/// take turns: a write that is torn leaves the one before. Where it cannot be written the record is
/// acknowledged all the same, and the file says less than is there until the next record.
final class HighWater implements AutoCloseable {
  private static final int PROVEN = Long.BYTES + Hash.BYTES;
  private static final int SLOT = 512;

  private final DiskFile file;
  private final long least;

  private HighWater(DiskFile file, long least) {
    this.file = file;
    this.least = least;
  }

  /// The record that was told of before.
  long least() {
    return least;
  }

  private static Path path(Path folder) {
    return folder.resolve("head");
  }

  /// What the file tells; nothing where there is none, as beside the journal of an older program.
  static Optional<Head> read(Disk disk, Path folder) throws IOException {
    try (DiskFile file = disk.open(path(folder), StandardOpenOption.READ)) {
      Optional<Head> one = read(file, 0);
      Optional<Head> other = read(file, SLOT);
      if (one.isEmpty() || other.isEmpty()) {
        return one.or(() -> other);
      }
      return one.get().number() > other.get().number() ? one : other;
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  private static Optional<Head> read(DiskFile file, int at) throws IOException {
    byte[] bytes = new byte[PROVEN + Integer.BYTES];
    if (file.size() < at + bytes.length) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(new Window(file).bytes(at, bytes.length)).get(bytes).flip();
    byte[] hash = new byte[Hash.BYTES];
    long number = in.getLong();
    in.get(hash);
    return in.getInt() == checksum(bytes) && number >= 0
        ? Optional.of(new Head(number, Hash.of(hash)))
        : Optional.empty();
  }

  /// Opens the file to be written, and makes it tell of `head`, unless it tells of a later record,
  /// which is then still to be put back.
  static HighWater open(Disk disk, Path folder, Head head) throws IOException {
    Optional<Head> noted = read(disk, folder);
    boolean known = noted.filter(n -> n.number() >= head.number()).isPresent();
    DiskFile file =
        disk.open(
            path(folder),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    HighWater water = new HighWater(file, noted.map(Head::number).orElse(0L));
    try {
      if (!known) {
        if (file.size() < 2 * SLOT) {
          file.write(ByteBuffer.wrap(new byte[2 * SLOT]), 0);
        }
        water.write(head);
        file.force(true);
        disk.forceFolder(folder);
      }
      return water;
    } catch (Throwable e) {
      Disk.closeAfter(e, file);
      throw e;
    }
  }

  /// Tells of a record that is on the device.
  void tell(Head head) {
    if (head.number() < least) {
      return;
    }
    try {
      write(head);
      file.force(false);
    } catch (IOException less) {
      // The record itself is safe; the file goes on telling of an earlier one.
    }
  }

  private void write(Head head) throws IOException {
    byte[] bytes = new byte[PROVEN + Integer.BYTES];
    ByteBuffer out = ByteBuffer.wrap(bytes).putLong(head.number()).put(head.hash().bytes());
    out.putInt(checksum(bytes));
    file.write(ByteBuffer.wrap(bytes), head.number() % 2 * SLOT);
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, PROVEN);
    return (int) crc.getValue();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
