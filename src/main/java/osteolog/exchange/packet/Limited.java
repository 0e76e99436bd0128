package osteolog.exchange.packet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads no more than the JSON of a packet can be long, however much a small file swells to.
final class Limited extends FilterInputStream {

  private long left = PacketWriter.MOST;

  Limited(InputStream in) {
    super(in);
  }

  /// Whether there was more.
  boolean isFull() {
    return left < 0;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    take(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    take(Math.max(read, 0));
    return read;
  }

  private void take(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new IOException();
    }
  }
}
