package osteolog.exchange.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/// Whether bytes read as Shift_JIS look like Japanese, rather than like Western letters misread.
///
/// The accented letters of Windows-1252 stand alone between plain letters; misread they swallow the
/// letter after them and become rare characters in the middle of words. Japanese comes in runs, or
/// alone in a cell.
///
/// @param possible whether the bytes are Shift_JIS at all
/// @param likely how many characters look like Japanese
/// @param unlikely how many do not
record JapaneseLooks(boolean possible, int likely, int unlikely) {

  /// The first character of the less common half of the set, in its own order.
  private static final int RARE = 0x989F;

  static JapaneseLooks of(byte[] sample) {
    if (!holds(sample)) {
      return new JapaneseLooks(false, 0, 0);
    }
    var text = new String(sample, Encodings.JAPANESE);
    var likely = 0;
    var unlikely = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c <= 0x7F || c == '\uFFFD') {
        continue;
      }
      var before = i > 0 ? text.charAt(i - 1) : ' ';
      var after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (inRun(c, before, after) && common(c)) {
        likely++;
      } else {
        unlikely++;
      }
    }
    return new JapaneseLooks(true, likely, unlikely);
  }

  /// Whether it is Shift_JIS and looks like Japanese.
  boolean japanese() {
    return possible && likely > unlikely;
  }

  private static boolean inRun(char c, char before, char after) {
    if (halfWidth(c)) {
      return halfWidth(before) || halfWidth(after);
    }
    return before > 0x7F || after > 0x7F || (!letter(before) && !letter(after));
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean halfWidth(char c) {
    return c >= '\uFF61' && c <= '\uFF9F';
  }

  private static boolean common(char c) {
    if (halfWidth(c)) {
      return true;
    }
    var bytes = String.valueOf(c).getBytes(Encodings.JAPANESE);
    return bytes.length == 2 && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) < RARE;
  }

  /// Whether the bytes are Shift_JIS, but for a character cut off at their end.
  private static boolean holds(byte[] sample) {
    var in = ByteBuffer.wrap(sample);
    var out = CharBuffer.allocate(sample.length + 1);
    return Encodings.JAPANESE
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, false)
        .isUnderflow();
  }
}
