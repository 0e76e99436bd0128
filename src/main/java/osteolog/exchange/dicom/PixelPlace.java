package osteolog.exchange.dicom;

import java.util.List;

/// Where the pixels of a file stand in it.
///
/// @param offset where they begin, counted in what is unpacked where the file is deflated
/// @param length how many bytes they have; 0 where they are packed
/// @param words whether the bytes are written in words of two
/// @param pieces the packed pieces; the first one, often empty, is a table of where frames begin
record PixelPlace(long offset, long length, boolean words, List<Piece> pieces) {

  /// A packed piece.
  record Piece(long offset, long length) {}

  PixelPlace {
    pieces = List.copyOf(pieces);
  }

  static PixelPlace plain(long offset, long length, String vr) {
    return new PixelPlace(offset, length, !vr.equals("OB"), List.of());
  }

  static PixelPlace packed(List<Piece> pieces) {
    return new PixelPlace(0, 0, false, pieces);
  }

  boolean isPacked() {
    return !pieces.isEmpty();
  }
}
