package osteolog.exchange.dicom;

import java.util.List;
import osteolog.exchange.dicom.PixelPlace.Piece;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;

/// Finds the packed pieces of one frame: all of them where there is one frame, one where there are
/// as many as frames, and otherwise those that the table in the first piece tells (PS3.5 A.4).
final class FramePieces {
  private static final int ITEM_HEAD = 8;

  private FramePieces() {}

  static List<Piece> of(DicomInput in, PixelPlace place, int frames, int index) throws FileRefused {
    var pieces = place.pieces().subList(1, place.pieces().size());
    if (frames == 1) {
      return pieces;
    }
    if (pieces.size() == frames) {
      return List.of(pieces.get(index));
    }
    var table = place.pieces().getFirst();
    if (table.length() != 4L * frames || pieces.isEmpty()) {
      throw new FileRefused(Reason.DAMAGED);
    }
    in.skipTo(table.offset());
    var offsets = in.bytes(table.length());
    long base = pieces.getFirst().offset() - ITEM_HEAD;
    long from = base + Numbers.u32(offsets, 4 * index, false);
    long to =
        index + 1 < frames ? base + Numbers.u32(offsets, 4 * (index + 1), false) : Long.MAX_VALUE;
    var found =
        pieces.stream()
            .filter(p -> p.offset() - ITEM_HEAD >= from && p.offset() - ITEM_HEAD < to)
            .toList();
    if (found.isEmpty()) {
      throw new FileRefused(Reason.DAMAGED);
    }
    return found;
  }
}
