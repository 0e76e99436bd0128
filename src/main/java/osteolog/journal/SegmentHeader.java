package osteolog.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

/// The first 80 bytes of a segment: whose it is, and which record it goes on from.
///
/// @param storeId the store the segment belongs to
/// @param before the last record before this segment
record SegmentHeader(UUID storeId, Head before) {
  static final int BYTES = 80;
  static final int VERSION = 1;

  private static final int PROVEN = BYTES - Integer.BYTES;
  private static final String MAGIC = "OSTEOLOG-JOURNAL";

  byte[] encode() {
    byte[] bytes = new byte[BYTES];
    ByteBuffer out =
        ByteBuffer.wrap(bytes)
            .put(magic())
            .putInt(VERSION)
            .put(Head.idBytes(storeId))
            .putLong(before.number() + 1)
            .put(before.hash().bytes());
    out.putInt(checksum(bytes));
    return bytes;
  }

  /// Reads the header and holds it against what the caller knows of the segment.
  ///
  /// @throws JournalDamaged when it is not whole, not ours, of another store, of a newer format, or
  ///   does not start where its file name says
  static SegmentHeader read(DiskFile file, Segment segment, UUID storeId)
      throws IOException, JournalDamaged {
    int there = (int) Math.min(file.size(), BYTES);
    byte[] bytes = new Window(file).bytes(0, there);
    int magic = Math.min(there, MAGIC.length());
    if (!Arrays.equals(bytes, 0, magic, magic(), 0, magic)) {
      throw segment.damaged(Damage.Why.FOREIGN_FILE, segment.first(), 0);
    }
    if (there < BYTES) {
      throw segment.damaged(Damage.Why.CUT_SHORT, segment.first(), 0);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).position(magic);
    if (ByteBuffer.wrap(bytes).getInt(PROVEN) != checksum(bytes)) {
      throw segment.damaged(Damage.Why.HEADER, segment.first(), 0);
    }
    if (in.getInt() != VERSION) {
      throw segment.damaged(Damage.Why.NEWER_FORMAT, segment.first(), 0);
    }
    if (!new UUID(in.getLong(), in.getLong()).equals(storeId)) {
      throw segment.damaged(Damage.Why.FOREIGN_STORE, segment.first(), 0);
    }
    if (in.getLong() != segment.first()) {
      throw segment.damaged(Damage.Why.NUMBER, segment.first(), 0);
    }
    byte[] hash = new byte[Hash.BYTES];
    in.get(hash);
    Head before = new Head(segment.first() - 1, Hash.of(hash));
    if (before.number() == 0 && !before.equals(Head.genesis(storeId))) {
      throw segment.damaged(Damage.Why.CHAIN, segment.first(), 0);
    }
    return new SegmentHeader(storeId, before);
  }

  /// The store that the bytes of a header name, whatever else is in them.
  static UUID storeId(byte[] header) {
    ByteBuffer in = ByteBuffer.wrap(header).position(MAGIC.length() + Integer.BYTES);
    return new UUID(in.getLong(), in.getLong());
  }

  private static byte[] magic() {
    return MAGIC.getBytes(StandardCharsets.US_ASCII);
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, PROVEN);
    return (int) crc.getValue();
  }
}
