package osteolog.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A file of this machine, read and written through a `FileChannel`.
///
/// **A thread interrupt closes the channel**: the call fails, and so does every call after it. The
/// journal itself never interrupts; whoever calls it must not be interrupted either.
final class RealFile implements DiskFile {
  /// Bytes handed over at once: the channel copies each piece into memory outside the heap and
  /// keeps that memory for the thread.
  private static final int PIECE = 1 << 20;

  private final FileChannel channel;

  RealFile(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public int read(ByteBuffer target, long offset) throws IOException {
    int wanted = Math.min(target.remaining(), PIECE);
    int read = channel.read(target.slice(target.position(), wanted), offset);
    if (read > 0) {
      target.position(target.position() + read);
    }
    return read;
  }

  @Override
  public void write(ByteBuffer source, long offset) throws IOException {
    long at = offset;
    while (source.hasRemaining()) {
      int wanted = Math.min(source.remaining(), PIECE);
      int written = channel.write(source.slice(source.position(), wanted), at);
      source.position(source.position() + written);
      at += written;
    }
  }

  @Override
  public void truncate(long size) throws IOException {
    channel.truncate(size);
  }

  @Override
  public void force(boolean metadata) throws IOException {
    channel.force(metadata);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
