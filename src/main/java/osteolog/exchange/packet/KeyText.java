package osteolog.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Keys as one line of text that a person can send by any way: what it is, the bytes and a checksum
/// against slips.
final class KeyText {

  private static final int CHECK = 4;

  private KeyText() {}

  static String write(String prefix, byte[] bytes) {
    var all = Arrays.copyOf(bytes, bytes.length + CHECK);
    System.arraycopy(sha256(prefix, bytes), 0, all, bytes.length, CHECK);
    return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /// The bytes of a line, or empty where it is none of that kind and length or has a slip in it.
  static Optional<byte[]> read(String prefix, String text, int length) {
    var line = text.strip();
    if (!line.startsWith(prefix) || line.length() > prefix.length() + 2 * (length + CHECK)) {
      return Optional.empty();
    }
    try {
      var all = Base64.getUrlDecoder().decode(line.substring(prefix.length()));
      var bytes = Arrays.copyOf(all, length);
      return all.length == length + CHECK && write(prefix, bytes).equals(line)
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  static byte[] sha256(String prefix, byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(prefix.getBytes(StandardCharsets.US_ASCII));
      return digest.digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
