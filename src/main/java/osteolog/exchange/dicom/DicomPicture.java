package osteolog.exchange.dicom;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import osteolog.exchange.dicom.PixelPlace.Piece;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;
import osteolog.exchange.image.Frame;
import osteolog.exchange.image.Limits;
import osteolog.exchange.image.Picture;
import osteolog.exchange.image.Spacing;
import osteolog.exchange.image.Window;

/// The picture of a DICOM file; every frame is read from the file when it is asked for.
///
/// @param path the file
/// @param encoding how the file is written
/// @param place where the pixels stand in it
/// @param layout how they stand there
/// @param window the window that the file recommends
/// @param spacing how far apart the pixels are
/// @param limits what is believed of the file
record DicomPicture(
    Path path,
    Encoding encoding,
    PixelPlace place,
    PixelLayout layout,
    Optional<Window> window,
    Optional<Spacing> spacing,
    Limits limits)
    implements Picture {

  private static final int JOINED = 1 << 28;

  @Override
  public int frames() {
    return layout.frames();
  }

  @Override
  public Frame frame(int index) throws FileRefused {
    try (var in = DicomInput.open(path, limits)) {
      if (encoding.syntax() == TransferSyntax.DEFLATED) {
        in.skip(encoding.start());
        in.inflate();
      }
      return switch (encoding.syntax().packing()) {
        case NONE -> plain(in, index);
        case RUN_LENGTH ->
            new PixelDecoder(
                    layout.inPlanes(), RunLengths.unpacked(packed(in, index), layout), 0, false)
                .frame();
        case JPEG -> JpegPixels.decoder(packed(in, index), layout).frame();
        case JPEG_LS, JPEG_2000, OTHER -> throw new FileRefused(Reason.UNKNOWN_KIND);
      };
    }
  }

  private Frame plain(DicomInput in, int index) throws FileRefused {
    long firstBit = index * layout.frameBits();
    long lastBit = firstBit + layout.frameBits();
    long from = firstBit / 8;
    long to = (lastBit + 7) / 8;
    if (to > place.length() + 1) {
      throw new FileRefused(Reason.CUT_SHORT);
    }
    boolean swapped = encoding.bigEndian() && place.words() && layout.bits() == 8;
    // Words are read whole.
    long start = swapped ? from & ~1L : from;
    long end = Math.min(swapped ? to + 1 & ~1L : to, place.length());
    in.skipTo(place.offset() + start);
    var read = in.bytes(end - start);
    var ordered = swapped ? swapped(read) : read;
    // The byte that makes the last word of an odd number of bytes whole is often left out.
    var bytes = Arrays.copyOfRange(ordered, (int) (from - start), (int) (to - start));
    return new PixelDecoder(layout, bytes, (int) (firstBit % 8), encoding.bigEndian()).frame();
  }

  /// Single bytes that were written in words of two, the greater first.
  private static byte[] swapped(byte[] bytes) {
    var swapped = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      int other = i ^ 1;
      swapped[i] = bytes[other < bytes.length ? other : i];
    }
    return swapped;
  }

  /// The packed bytes of a frame.
  private byte[] packed(DicomInput in, int index) throws FileRefused {
    var pieces = FramePieces.of(in, place, layout.frames(), index);
    long length = pieces.stream().mapToLong(Piece::length).sum();
    if (length > JOINED) {
      throw new FileRefused(Reason.TOO_LARGE);
    }
    var joined = new byte[(int) length];
    int at = 0;
    for (var piece : pieces) {
      in.skipTo(piece.offset());
      var bytes = in.bytes(piece.length());
      System.arraycopy(bytes, 0, joined, at, bytes.length);
      at += bytes.length;
    }
    return joined;
  }
}
