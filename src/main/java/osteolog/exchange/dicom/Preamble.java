package osteolog.exchange.dicom;

import java.nio.charset.StandardCharsets;

/// What the first bytes of a file are.
final class Preamble {

  private static final int LENGTH = 128;
  private static final String MARK = "DICM";

  private Preamble() {}

  /// Whether the mark of DICOM stands behind the preamble.
  static boolean isMarked(byte[] start) {
    return start.length >= LENGTH + MARK.length()
        && new String(start, LENGTH, MARK.length(), StandardCharsets.ISO_8859_1).equals(MARK);
  }

  /// Whether a system would run the file: the 128 bytes before the mark of DICOM are free for
  /// anything, and have been used for programs (CVE-2019-11687).
  static boolean isProgram(byte[] start) {
    var text = new String(start, 0, 4, StandardCharsets.ISO_8859_1);
    return text.startsWith("MZ")
        || text.equals("\u007FELF")
        || text.startsWith("#!")
        || text.equals("\u00CF\u00FA\u00ED\u00FE")
        || text.equals("\u00CE\u00FA\u00ED\u00FE")
        || text.equals("\u00CA\u00FE\u00BA\u00BE");
  }

  /// Whether the file begins with an element of group 2 or 8, of a believable length.
  static boolean isElement(byte[] start) {
    return start.length >= 8 && (isElement(start, false) || isElement(start, true));
  }

  private static boolean isElement(byte[] start, boolean bigEndian) {
    int group = Numbers.u16(start, 0, bigEndian);
    boolean kind = new String(start, 4, 2, StandardCharsets.ISO_8859_1).matches("[A-Z]{2}");
    long length = kind ? Numbers.u16(start, 6, bigEndian) : Numbers.u32(start, 4, bigEndian);
    return (group == 2 || group == 8) && length <= 1 << 10;
  }
}
