package osteolog.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Two sums over all rows of the working copy, in any order, so that a changed, missing or doubled
/// row shows: H2 itself has no checksums and shows a flipped bit as another value.
///
/// @param entries over the entries
/// @param history over the history
record Sums(long entries, long history) {

  static final Sums NONE = new Sums(0, 0);

  Sums plus(Sums other) {
    return new Sums(entries + other.entries, history + other.history);
  }

  /// What one row adds: the first eight bytes of its hash.
  static long of(String row) {
    MessageDigest sha = FileMark.hasher();
    return ByteBuffer.wrap(sha.digest(row.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
