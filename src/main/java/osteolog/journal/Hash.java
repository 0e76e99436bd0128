package osteolog.journal;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 as text, so that it can be printed in a report, typed in again and compared.
///
/// @param hex 64 lower-case hexadecimal digits
public record Hash(String hex) {
  static final int BYTES = 32;

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  /// @throws IllegalArgumentException unless `hex` is 64 lower-case hexadecimal digits
  public Hash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("A hash is 64 lower-case hexadecimal digits");
    }
  }

  static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
