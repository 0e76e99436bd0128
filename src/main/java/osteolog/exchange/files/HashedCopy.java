package osteolog.exchange.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Reads a file once, to its end, and tells whether it is the one that its hash names.
public final class HashedCopy {

  private static final int BUFFER = 1 << 16;

  private HashedCopy() {}

  /// Copies the file; where the answer is no, what was copied is not what was kept.
  ///
  /// @param sha256 the hash that it should have, in hexadecimal
  /// @param goOn runs again and again; what it throws ends the copy
  public static boolean copy(Path from, String sha256, OutputStream to, Runnable goOn)
      throws IOException {
    var sha = sha256();
    try (var in = Files.newInputStream(from)) {
      var buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        goOn.run();
        sha.update(buffer, 0, n);
        to.write(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(sha.digest()).equals(sha256);
  }

  /// Whether the file is the one of that hash.
  public static boolean isWhole(Path file, String sha256, Runnable goOn) throws IOException {
    return copy(file, sha256, OutputStream.nullOutputStream(), goOn);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform has it.
      throw new IllegalStateException(e);
    }
  }
}
