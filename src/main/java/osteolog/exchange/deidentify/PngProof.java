package osteolog.exchange.deidentify;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Proves of a written PNG that it holds its pixels and nothing else: a header, pixels, an end, no
/// other chunk, no byte behind them, and not one byte more among the pixels than their number asks
/// for (PNG, third edition, 5 and 9).
final class PngProof {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int HEADER = 13;
  private static final int BUFFER = 1 << 16;
  private static final int GREY = 0;
  private static final int COLOURS = 2;

  private final DataInputStream in;
  private final Inflater inflater = new Inflater();
  private final byte[] unpacked = new byte[BUFFER];
  private final Runnable goOn;
  private final CRC32 crc = new CRC32();
  private int length;
  private long pixelBytes;

  private PngProof(DataInputStream in, Runnable goOn) {
    this.in = in;
    this.goOn = goOn;
  }

  /// Whether the file holds nothing but its pixels; `goOn` runs again and again.
  static boolean holdsPixelsAlone(Path file, Runnable goOn) throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      var proof = new PngProof(in, goOn);
      try {
        return proof.holds();
      } catch (EOFException | DataFormatException _) {
        return false;
      } finally {
        proof.inflater.end();
      }
    }
  }

  private boolean holds() throws IOException, DataFormatException {
    if (!Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE) || !header()) {
      return false;
    }
    String name = next();
    boolean end = false;
    while (!end) {
      goOn.run();
      switch (name) {
        case "IDAT" -> {
          if (!pixels()) {
            return false;
          }
          name = next();
        }
        case "IEND" -> end = true;
        default -> {
          return false;
        }
      }
    }
    return length == 0
        && in.readInt() == (int) crc.getValue()
        && in.read() < 0
        && inflater.finished()
        && pixelBytes == 0;
  }

  private String next() throws IOException {
    length = in.readInt();
    crc.reset();
    return new String(read(4), StandardCharsets.US_ASCII);
  }

  private byte[] read(int bytes) throws IOException {
    var read = in.readNBytes(bytes);
    if (read.length < bytes) {
      throw new EOFException();
    }
    crc.update(read);
    return read;
  }

  /// Eight bits, grey or colours, not interlaced: what [StrippedPicture] writes.
  private boolean header() throws IOException {
    if (!next().equals("IHDR") || length != HEADER) {
      return false;
    }
    var header = ByteBuffer.wrap(read(HEADER));
    long width = header.getInt();
    long height = header.getInt();
    int bits = header.get();
    int kind = header.get();
    pixelBytes = height * (1 + width * (kind == COLOURS ? 3 : 1));
    return width > 0
        && height > 0
        && bits == 8
        && (kind == GREY || kind == COLOURS)
        && header.get() == 0
        && header.get() == 0
        && header.get() == 0
        && in.readInt() == (int) crc.getValue();
  }

  private boolean pixels() throws IOException, DataFormatException {
    int left = length;
    while (left > 0) {
      var packed = read(Math.min(left, BUFFER));
      left -= packed.length;
      inflater.setInput(packed);
      int n = inflater.inflate(unpacked);
      while (n > 0) {
        pixelBytes -= n;
        n = inflater.inflate(unpacked);
      }
      if (pixelBytes < 0 || inflater.getRemaining() > 0) {
        return false;
      }
    }
    return left == 0 && in.readInt() == (int) crc.getValue();
  }
}
