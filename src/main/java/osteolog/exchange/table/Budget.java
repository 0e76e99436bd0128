package osteolog.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.table.TableRefused.Reason;

/// Counts what a workbook unpacks to, over all of its parts.
final class Budget {

  private final long allowed;
  private long unpacked;
  private @Nullable TableRefused refused;

  Budget(long packed) {
    allowed =
        Math.min(
            Limits.UNPACKED_EVER, Math.max(Limits.UNPACKED_ALWAYS, packed * Limits.UNPACKED_TIMES));
  }

  /// Throws where a stream was stopped for being too much; whoever read it saw only that it ended.
  void check() throws TableRefused {
    if (refused != null) {
      throw refused;
    }
  }

  /// The stream, stopped where it is too much.
  Counting counting(InputStream in) {
    return new Counting(in);
  }

  /// A part being unpacked.
  final class Counting extends FilterInputStream {
    private long part;
    private long sinceTag;

    private Counting(InputStream in) {
      super(in);
    }

    /// How many bytes of the part have been unpacked.
    long unpacked() {
      return part;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var read = super.read(bytes, from, length);
      for (var i = from; i < from + read; i++) {
        sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
        if (sinceTag > Limits.TAG) {
          stop(TableRefused.over(Reason.TOO_INTRICATE, 0, Limits.TAG));
        }
      }
      if (read > 0) {
        part += read;
        unpacked += read;
        if (unpacked > allowed) {
          stop(TableRefused.over(Reason.UNPACKS_WITHOUT_END, 0, allowed));
        }
      }
      return read;
    }

    private void stop(TableRefused why) throws IOException {
      refused = why;
      throw new IOException(why);
    }
  }
}
