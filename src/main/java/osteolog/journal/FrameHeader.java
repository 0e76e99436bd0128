package osteolog.journal;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The 17 bytes before a payload, proven by a checksum of their own.
///
/// @param length of the payload in bytes; as read, so any value until [#lengthIsSane]
/// @param number of the record; as read, so any value
/// @param seal how the payload is sealed
record FrameHeader(int length, long number, byte seal) {
  static final int BYTES = 17;
  static final byte PLAIN = 0;

  private static final int PROVEN = 13;

  byte[] encode() {
    byte[] bytes = new byte[BYTES];
    ByteBuffer out = ByteBuffer.wrap(bytes).putInt(length).putLong(number).put(seal);
    out.putInt(checksum(bytes));
    return bytes;
  }

  /// What the first bytes of `bytes` say, or nothing when their checksum does not agree.
  static Optional<FrameHeader> decode(ByteBuffer bytes) {
    byte[] raw = new byte[BYTES];
    bytes.get(raw);
    ByteBuffer in = ByteBuffer.wrap(raw);
    FrameHeader header = new FrameHeader(in.getInt(), in.getLong(), in.get());
    return in.getInt() == checksum(raw) ? Optional.of(header) : Optional.empty();
  }

  boolean lengthIsSane() {
    return length >= 0 && length <= Journal.MAX_PAYLOAD;
  }

  /// Bytes of the whole frame, header and trailer included.
  long frameLength() {
    return (long) BYTES + length + Frame.TRAILER;
  }

  private static int checksum(byte[] raw) {
    CRC32C crc = new CRC32C();
    crc.update(raw, 0, PROVEN);
    return (int) crc.getValue();
  }
}
