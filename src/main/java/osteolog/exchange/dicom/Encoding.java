package osteolog.exchange.dicom;

import java.nio.charset.StandardCharsets;
import osteolog.exchange.image.FileRefused;

/// How the elements of a file are written, as its own bytes show it: files say otherwise of
/// themselves, or nothing.
///
/// @param syntax what the file says, or what its bytes show where it says nothing
/// @param start where the elements begin in the file
/// @param explicit whether elements give their kinds
/// @param bigEndian whether the greatest byte comes first
record Encoding(TransferSyntax syntax, long start, boolean explicit, boolean bigEndian) {

  /// Looks at the first element, which `in` is about to read.
  static Encoding seen(DicomInput in, String named, long start) throws FileRefused {
    var told = TransferSyntax.named(named);
    var first = in.peek(6);
    boolean explicit =
        first.length == 6
            && new String(first, 4, 2, StandardCharsets.ISO_8859_1).matches("[A-Z]{2}");
    boolean bigEndian =
        told.map(syntax -> syntax == TransferSyntax.BIG_ENDIAN).orElse(false)
            || (told.isEmpty() && first.length == 6 && isGreatestFirst(first));
    var syntax =
        told.orElse(
            bigEndian
                ? TransferSyntax.BIG_ENDIAN
                : explicit ? TransferSyntax.EXPLICIT : TransferSyntax.IMPLICIT);
    return new Encoding(syntax, start, explicit, bigEndian);
  }

  /// A header begins with one of the first groups, which are small numbers.
  private static boolean isGreatestFirst(byte[] first) {
    return Numbers.u16(first, 0, true) < Numbers.u16(first, 0, false);
  }
}
