package osteolog.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/// An open file, by position.
interface DiskFile extends Closeable {
  long size() throws IOException;

  /// Reads what is there, at least one byte; -1 at the end of the file.
  int read(ByteBuffer target, long offset) throws IOException;

  /// Writes all of `source`; after an exception any part of it may have been written.
  void write(ByteBuffer source, long offset) throws IOException;

  void truncate(long size) throws IOException;

  /// Returns when everything written is on the device.
  void force(boolean metadata) throws IOException;
}
