package osteolog.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/// A file read through a window of 64 KiB, so that small records do not cost a system call each.
final class Window {
  private static final int BYTES = 64 * 1024;

  private final DiskFile file;
  private ByteBuffer window = ByteBuffer.allocate(0);
  private long start;

  Window(DiskFile file) {
    this.file = file;
  }

  /// A copy of `length` bytes from `offset`; the caller has held both against the size of the file.
  ///
  /// @throws EOFException when the file has become shorter meanwhile
  byte[] bytes(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    if (length > BYTES) {
      fill(ByteBuffer.wrap(bytes), offset, length);
      return bytes;
    }
    if (offset < start || offset + length > start + window.limit()) {
      ByteBuffer next = ByteBuffer.allocate(BYTES);
      fill(next, offset, length);
      window = next.flip();
      start = offset;
    }
    window.get((int) (offset - start), bytes);
    return bytes;
  }

  private void fill(ByteBuffer target, long offset, int atLeast) throws IOException {
    while (target.position() < atLeast) {
      if (file.read(target, offset + target.position()) < 0) {
        throw new EOFException();
      }
    }
  }
}
