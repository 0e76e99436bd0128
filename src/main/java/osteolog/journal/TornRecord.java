package osteolog.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Tells a last record that was never completed from damage to records that were acknowledged.
///
/// A torn record has lost its end or some of its pages, so either the file ends inside it or its
/// checksum is wrong, and nothing follows it. A wrong number, chain hash or seal under a right
/// checksum is never torn.
///
/// @param file the last segment
/// @param damage what a reader met there
record TornRecord(DiskFile file, Damage damage) {
  private static final int PIECE = 64 * 1024;

  boolean isTorn() throws IOException {
    return switch (damage.why()) {
      case CUT_SHORT, CHECKSUM -> nothingFollows();
      case CHAIN,
          NUMBER,
          SEAL,
          LENGTH,
          HEADER,
          FOREIGN_FILE,
          FOREIGN_STORE,
          NEWER_FORMAT,
          MISSING,
          OTHER_HISTORY ->
          false;
    };
  }

  private boolean nothingFollows() throws IOException {
    long left = file.size() - damage.offset();
    if (left < FrameHeader.BYTES) {
      return true;
    }
    byte[] raw = new Window(file).bytes(damage.offset(), FrameHeader.BYTES);
    Optional<FrameHeader> header = FrameHeader.decode(ByteBuffer.wrap(raw));
    if (header.isPresent()) {
      return header.get().frameLength() >= left;
    }
    return left <= Frame.LARGEST && !headerFollows(left);
  }

  /// Whether the header of this or a later record stands anywhere behind an unreadable one.
  private boolean headerFollows(long left) throws IOException {
    Window window = new Window(file);
    long end = damage.offset() + left;
    long highest = damage.number() + left / Frame.SMALLEST;
    long at = damage.offset() + 1;
    while (end - at >= FrameHeader.BYTES) {
      ByteBuffer bytes = ByteBuffer.wrap(window.bytes(at, (int) Math.min(PIECE, end - at)));
      int last = bytes.limit() - FrameHeader.BYTES;
      for (int i = 0; i <= last; i++) {
        long number = bytes.getLong(i + Integer.BYTES);
        if (number >= damage.number()
            && number <= highest
            && FrameHeader.decode(bytes.position(i)).isPresent()) {
          return true;
        }
      }
      at += last + 1;
    }
    return false;
  }
}
