package osteolog.exchange.dicom;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;
import osteolog.exchange.image.Limits;

/// The bytes of a DICOM file from front to back, counted, and never more of them than there are.
final class DicomInput implements AutoCloseable {
  private static final int BUFFER = 1 << 14;

  private final Limits limits;
  private InputStream in;
  private long position;
  private long end;
  private @Nullable Inflater inflater;
  private boolean bigEndian;

  private DicomInput(InputStream in, long end, Limits limits) {
    this.in = in;
    this.end = end;
    this.limits = limits;
  }

  static DicomInput open(Path path, Limits limits) throws FileRefused {
    try {
      long size = Files.size(path);
      if (size == 0) {
        throw new FileRefused(Reason.EMPTY);
      }
      if (size > limits.fileBytes()) {
        throw new FileRefused(Reason.TOO_LARGE);
      }
      return new DicomInput(
          new BufferedInputStream(Files.newInputStream(path), BUFFER), size, limits);
    } catch (IOException e) {
      throw new FileRefused(Reason.CANNOT_READ);
    }
  }

  /// From here on everything is deflated; the position goes on in what is unpacked.
  void inflate() {
    inflater = new Inflater(true);
    in = new BufferedInputStream(new InflaterInputStream(in, inflater, BUFFER), BUFFER);
    end = position + limits.unpackedBytes();
  }

  void bigEndian(boolean big) {
    bigEndian = big;
  }

  boolean isBigEndian() {
    return bigEndian;
  }

  long position() {
    return position;
  }

  /// The bytes up to the end, as far as that is known: what is deflated tells no length.
  long remaining() {
    return end - position;
  }

  boolean isAtEnd() throws FileRefused {
    return peek(1).length == 0;
  }

  /// What comes next, without taking it; less where the end is near.
  byte[] peek(int count) throws FileRefused {
    try {
      in.mark(count + 1);
      var next = in.readNBytes(count);
      in.reset();
      return next;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  byte[] bytes(long count) throws FileRefused {
    ensure(count);
    try {
      var bytes = in.readNBytes((int) count);
      if (bytes.length < count) {
        throw new FileRefused(Reason.CUT_SHORT);
      }
      position += count;
      return bytes;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  void skip(long count) throws FileRefused {
    ensure(count);
    try {
      in.skipNBytes(count);
      position += count;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  void skipTo(long offset) throws FileRefused {
    skip(offset - position);
  }

  private void ensure(long count) throws FileRefused {
    if (count < 0) {
      throw new FileRefused(Reason.DAMAGED);
    }
    if (count > remaining()) {
      throw new FileRefused(inflater != null ? Reason.TOO_LARGE : Reason.CUT_SHORT);
    }
  }

  int u16() throws FileRefused {
    return Numbers.u16(bytes(2), 0, bigEndian);
  }

  long u32() throws FileRefused {
    return Numbers.u32(bytes(4), 0, bigEndian);
  }

  private static FileRefused refused(IOException trouble) {
    return new FileRefused(
        switch (trouble) {
          case EOFException _ -> Reason.CUT_SHORT;
          case ZipException _ -> Reason.DAMAGED;
          default -> Reason.CANNOT_READ;
        });
  }

  @Override
  public void close() throws FileRefused {
    try {
      in.close();
    } catch (IOException e) {
      throw new FileRefused(Reason.CANNOT_READ);
    } finally {
      if (inflater != null) {
        inflater.end();
      }
    }
  }
}
