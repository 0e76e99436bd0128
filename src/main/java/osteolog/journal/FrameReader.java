package osteolog.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Reads the frames of one segment in order and believes none before it is proven.
final class FrameReader {
  private final Segment segment;
  private final Window window;
  private final long size;
  private long offset = SegmentHeader.BYTES;
  private long start = offset;
  private Head head;
  private byte[] payload = {};

  FrameReader(DiskFile file, Segment segment, Head before) throws IOException {
    this.segment = segment;
    this.window = new Window(file);
    this.size = file.size();
    this.head = before;
  }

  /// Moves to the next record.
  ///
  /// @return false at the clean end of the file
  /// @throws JournalDamaged when what stands there is not a whole record that follows the last one;
  ///   the reader then still stands on the last good record
  boolean next() throws IOException, JournalDamaged {
    if (offset == size) {
      return false;
    }
    FrameHeader header = header();
    byte[] raw = header.encode();
    byte[] body = window.bytes(offset + FrameHeader.BYTES, header.length());
    ByteBuffer trailer =
        ByteBuffer.wrap(window.bytes(offset + FrameHeader.BYTES + header.length(), Frame.TRAILER));
    byte[] stored = new byte[Hash.BYTES];
    trailer.get(stored);
    if (trailer.getInt() != Frame.checksum(raw, body, stored)) {
      throw flaw(Damage.Why.CHECKSUM);
    }
    Hash hash = Frame.chain(head.hash(), raw, body);
    if (!Arrays.equals(hash.bytes(), stored)) {
      throw flaw(Damage.Why.CHAIN);
    }
    start = offset;
    offset += header.frameLength();
    head = new Head(header.number(), hash);
    payload = body;
    return true;
  }

  /// The last record read, or the one before the segment.
  Head head() {
    return head;
  }

  byte[] payload() {
    return payload;
  }

  /// Where the last good record ends.
  long end() {
    return offset;
  }

  /// That the last record read, although whole, is not the right one.
  JournalDamaged wrong(Damage.Why why) {
    return segment.damaged(why, head.number(), start);
  }

  /// That records should follow the last one, but none does.
  JournalDamaged missing() {
    return flaw(Damage.Why.MISSING);
  }

  private FrameHeader header() throws IOException, JournalDamaged {
    if (size - offset < FrameHeader.BYTES) {
      throw flaw(Damage.Why.CUT_SHORT);
    }
    FrameHeader header =
        FrameHeader.decode(ByteBuffer.wrap(window.bytes(offset, FrameHeader.BYTES)))
            .orElseThrow(() -> flaw(Damage.Why.CHECKSUM));
    if (header.number() != head.number() + 1) {
      throw flaw(Damage.Why.NUMBER);
    }
    if (header.seal() != FrameHeader.PLAIN) {
      throw flaw(Damage.Why.SEAL);
    }
    if (!header.lengthIsSane()) {
      throw flaw(Damage.Why.LENGTH);
    }
    if (header.frameLength() > size - offset) {
      throw flaw(Damage.Why.CUT_SHORT);
    }
    return header;
  }

  private JournalDamaged flaw(Damage.Why why) {
    return segment.damaged(why, head.number() + 1, offset);
  }
}
