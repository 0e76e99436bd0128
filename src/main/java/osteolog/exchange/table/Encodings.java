package osteolog.exchange.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the encoding of a text: by its byte order mark, else UTF-8 where it is that throughout,
/// else by what it looks like.
///
/// @param charset the encoding
/// @param mark how many bytes the byte order mark has
/// @param guessed whether another encoding would have read it too
record Encodings(Charset charset, int mark, boolean guessed) {

  static final Charset WESTERN = Charset.forName("windows-1252");
  static final Charset JAPANESE = Charset.forName("windows-31j");

  private static final int SAMPLE = 256 * 1024;

  /// The encoding of the file, of which these are the first bytes.
  static Encodings find(Path file, byte[] head, Optional<Charset> known) throws IOException {
    var marked = marked(head);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (known.isPresent()) {
      return new Encodings(known.get(), 0, false);
    }
    var wide = wide(head);
    if (wide.isPresent()) {
      return new Encodings(wide.get(), 0, true);
    }
    var trial = Utf8Trial.of(file);
    if (trial.wrong() == 0) {
      return new Encodings(StandardCharsets.UTF_8, 0, false);
    }
    return trial.right() > trial.wrong() * 10
        ? new Encodings(StandardCharsets.UTF_8, 0, true)
        : new Encodings(oneByte(sample(file, trial.firstBeyondAscii())), 0, true);
  }

  private static Optional<Encodings> marked(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Encodings(StandardCharsets.UTF_8, 3, false));
    }
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Encodings(StandardCharsets.UTF_32LE, 4, false));
    }
    if (begins(head, 0xFF, 0xFE)) {
      return Optional.of(new Encodings(StandardCharsets.UTF_16LE, 2, false));
    }
    return begins(head, 0xFE, 0xFF)
        ? Optional.of(new Encodings(StandardCharsets.UTF_16BE, 2, false))
        : Optional.empty();
  }

  private static boolean begins(byte[] head, int... bytes) {
    for (var i = 0; i < bytes.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /// Text in UTF-16: by its mark, or as mostly Western text has zeros in every other byte.
  static Optional<Charset> wide(byte[] head) {
    var marked = marked(head).filter(e -> e.mark() != 3).map(Encodings::charset);
    if (marked.isPresent() || head.length < 8) {
      return marked;
    }
    var zeros = new int[2];
    for (var i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        zeros[i % 2]++;
      }
    }
    var many = head.length / 4;
    if (zeros[1] > many && zeros[0] * 20 < zeros[1]) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > many && zeros[1] * 20 < zeros[0]
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static byte[] sample(Path file, long firstBeyondAscii) throws IOException {
    try (var in = Files.newInputStream(file)) {
      // One byte before it, to see what it follows.
      in.skipNBytes(Math.max(0, firstBeyondAscii - 1));
      return in.readNBytes(SAMPLE);
    }
  }

  /// Japanese or Western: short texts mislead a detector, so it is asked only where the characters
  /// themselves do not tell.
  private static Charset oneByte(byte[] sample) {
    var looks = JapaneseLooks.of(sample);
    if (looks.japanese()) {
      return JAPANESE;
    }
    var detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    var said = detector.getDetectedCharset();
    return "SHIFT_JIS".equals(said) && looks.possible() ? JAPANESE : WESTERN;
  }
}
