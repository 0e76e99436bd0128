package osteolog.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a whole file as UTF-8, to see whether it is.
final class Utf8Trial {

  private static final int CHUNK = 64 * 1024;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer in = ByteBuffer.allocate(CHUNK);
  private final CharBuffer out = CharBuffer.allocate(CHUNK);
  private long firstBeyondAscii = -1;
  private long right;
  private long wrong;

  private Utf8Trial() {}

  static Utf8Trial of(Path file) throws IOException {
    var trial = new Utf8Trial();
    var read = 0L;
    try (var channel = Files.newByteChannel(file)) {
      var more = true;
      while (more) {
        var got = channel.read(trial.in);
        more = got >= 0;
        read += Math.max(got, 0);
        trial.in.flip();
        trial.take(read - trial.in.remaining(), !more);
        trial.in.compact();
      }
    }
    return trial;
  }

  private void take(long at, boolean last) {
    for (var i = in.position(); firstBeyondAscii < 0 && i < in.limit(); i++) {
      if (in.get(i) < 0) {
        firstBeyondAscii = at + i - in.position();
      }
    }
    for (var result = decoder.decode(in, out, last);
        result.isError();
        result = decoder.decode(in, out, last)) {
      wrong++;
      in.position(in.position() + result.length());
    }
    out.flip();
    while (out.hasRemaining()) {
      right += out.get() > 0x7F ? 1 : 0;
    }
    out.clear();
  }

  /// How many characters beyond ASCII were well formed.
  long right() {
    return right;
  }

  /// How many were not.
  long wrong() {
    return wrong;
  }

  /// Where the first byte beyond ASCII stands, or -1 where there is none.
  long firstBeyondAscii() {
    return firstBeyondAscii;
  }
}
