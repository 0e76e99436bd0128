package osteolog.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/// One record as it stands on disk, and the head of the journal once it is there.
final class Frame {
  /// Bytes after the payload: the chain hash and the checksum.
  static final int TRAILER = Hash.BYTES + Integer.BYTES;

  static final int SMALLEST = FrameHeader.BYTES + TRAILER;
  static final int LARGEST = SMALLEST + Journal.MAX_PAYLOAD;

  private final Head head;
  private final byte[] bytes;

  private Frame(Head head, byte[] bytes) {
    this.head = head;
    this.bytes = bytes;
  }

  /// Number and hash of this record.
  Head head() {
    return head;
  }

  /// Header, payload, hash and checksum.
  byte[] bytes() {
    return bytes;
  }

  /// The frame that carries `payload` behind `before`.
  static Frame after(Head before, byte[] payload) {
    long number = Math.addExact(before.number(), 1);
    byte[] header = new FrameHeader(payload.length, number, FrameHeader.PLAIN).encode();
    Hash hash = chain(before.hash(), header, payload);
    byte[] bytes = new byte[SMALLEST + payload.length];
    ByteBuffer.wrap(bytes)
        .put(header)
        .put(payload)
        .put(hash.bytes())
        .putInt(checksum(header, payload, hash.bytes()));
    return new Frame(new Head(number, hash), bytes);
  }

  static Hash chain(Hash before, byte[] header, byte[] payload) {
    return new Sha256().update(before.bytes()).update(header).update(payload).hash();
  }

  static int checksum(byte[] header, byte[] payload, byte[] hash) {
    CRC32C crc = new CRC32C();
    crc.update(header);
    crc.update(payload);
    crc.update(hash);
    return (int) crc.getValue();
  }
}
