package osteolog.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file as it was left: its size, and its hash unless it is too large to be read at every
/// opening.
///
/// @param size bytes
/// @param sha256 hash, or empty where the file was larger than [#LARGEST_HASHED]
record FileMark(long size, String sha256) {

  static final long LARGEST_HASHED = 256L << 20;

  static FileMark of(Path file) throws IOException {
    long size = Files.size(file);
    return new FileMark(size, size > LARGEST_HASHED ? "" : hash(file));
  }

  /// Whether the file is proven to be as it was left; of one too large to be hashed that is not
  /// known, and its content has to be proven.
  boolean fits(Path file) {
    try {
      return Files.size(file) == size && !sha256.isEmpty() && hash(file).equals(sha256);
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }

  static String hash(Path file) throws IOException {
    var sha = hasher();
    var buffer = new byte[1 << 16];
    try (var in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        sha.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  static MessageDigest hasher() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
