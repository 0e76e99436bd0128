package osteolog.exchange.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import osteolog.exchange.table.TableRefused.Reason;

/// What a file is by its first bytes, whatever its name says.
sealed interface FileKind {

  /// Text, as far as can be told.
  record Text() implements FileKind {}

  /// Packed parts, perhaps a workbook.
  record Packed() implements FileKind {}

  /// Parts in the container of old Office: an old workbook, or a new one with a password.
  record OldOffice() implements FileKind {}

  /// Of another kind.
  record Other(Reason reason) implements FileKind {}

  /// A beginning that one kind of file has; each character one byte.
  record Signature(String bytes, int at, Reason reason) {}

  /// Beginnings of files that are no tables.
  List<Signature> KNOWN =
      List.of(
          new Signature("%PDF-", 0, Reason.PDF),
          new Signature("\u0089PNG", 0, Reason.PICTURE),
          new Signature("\u00FF\u00D8\u00FF", 0, Reason.PICTURE),
          new Signature("GIF87a", 0, Reason.PICTURE),
          new Signature("GIF89a", 0, Reason.PICTURE),
          new Signature("II*\0", 0, Reason.PICTURE),
          new Signature("MM\0*", 0, Reason.PICTURE),
          new Signature("WEBP", 8, Reason.PICTURE),
          new Signature("ftyp", 4, Reason.PICTURE),
          new Signature("\u001F\u008B", 0, Reason.ARCHIVE),
          new Signature("1AY&SY", 4, Reason.ARCHIVE),
          new Signature("7z\u00BC\u00AF", 0, Reason.ARCHIVE),
          new Signature("\u00FD7zXZ", 0, Reason.ARCHIVE),
          new Signature("Rar!", 0, Reason.ARCHIVE),
          new Signature("(\u00B5/\u00FD", 0, Reason.ARCHIVE),
          new Signature("ustar", 257, Reason.ARCHIVE),
          new Signature("{\\rtf", 0, Reason.OTHER_DOCUMENT),
          new Signature("$FL2@(#)", 0, Reason.STATISTICS),
          new Signature("$FL3@(#)", 0, Reason.STATISTICS),
          new Signature("<stata_dta>", 0, Reason.STATISTICS),
          new Signature("HEADER RECORD*******LIBRARY", 0, Reason.STATISTICS),
          new Signature("SAS FILE", 84, Reason.STATISTICS),
          new Signature("DICM", 128, Reason.DICOM),
          new Signature("SQLite format 3\0", 0, Reason.OTHER_PROGRAM),
          new Signature("\u007FELF", 0, Reason.OTHER_PROGRAM),
          new Signature("MZ\u0090\0", 0, Reason.OTHER_PROGRAM));

  /// The kind of a file that begins so.
  static FileKind of(byte[] head) {
    var text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004")) {
      return new Packed();
    }
    if (text.startsWith("PK\u0005\u0006") || text.startsWith("PK\u0007\u0008")) {
      return new Other(Reason.ARCHIVE);
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return new OldOffice();
    }
    return KNOWN.stream()
        .filter(s -> text.startsWith(s.bytes(), s.at()))
        .map(Signature::reason)
        .findFirst()
        .or(() -> marked(text))
        .<FileKind>map(Other::new)
        .orElseGet(Text::new);
  }

  private static Optional<Reason> marked(String text) {
    // The zeros of UTF-16 and byte order marks aside, so that a page in any encoding is known.
    var from = text.substring(0, Math.min(text.length(), 1024));
    var plain = from.replace("\0", "").replaceAll("^[\u00EF\u00BB\u00BF\u00FE\u00FF]+", "");
    var start = plain.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<?xml") && !start.contains("<html")) {
      return Optional.of(Reason.XML);
    }
    if (start.startsWith("<")
        && start.matches("(?s)<(\\?xml|!doctype html|!--|html|head|meta|table|body|style)\\b?.*")) {
      return Optional.of(Reason.WEB_PAGE);
    }
    return start.matches("(?s)(\\{\\s*\"|\\[\\s*\\{).*")
        ? Optional.of(Reason.JSON)
        : Optional.empty();
  }

  /// Whether many bytes are none that a text of one-byte characters would have.
  static boolean binary(byte[] head) {
    if (Encodings.wide(head).isPresent()) {
      return false;
    }
    var strange = 0;
    for (byte b : head) {
      if (b >= 0 && b < 32 && "\t\n\r\f\u001A\u001B".indexOf(b) < 0) {
        strange++;
      }
    }
    return strange >= 8 && strange * 10L > head.length;
  }

  /// Where the list of parts begins in a file of old Office whose first bytes these are.
  static long partsOfOldOffice(byte[] head) {
    if (head.length < 512) {
      return 0;
    }
    var bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    var shift = Math.clamp(bytes.getShort(30), 9, 12);
    return (Integer.toUnsignedLong(bytes.getInt(48)) + 1) << shift;
  }
}
