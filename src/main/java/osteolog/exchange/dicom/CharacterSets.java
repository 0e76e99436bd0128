package osteolog.exchange.dicom;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the texts of a DICOM file in the character sets that it names (PS3.3 C.12.1.1.2, PS3.5
/// 6.1).
///
/// With several of them a text changes from one to another by escape sequences, and is back in the
/// first after every `^`, `=`, `\` and line end. A byte that means nothing in its set becomes the
/// replacement character; no text is a reason to refuse a file.
///
/// @param initial the set of a text that changes nothing
record CharacterSets(Charset initial) {

  /// What a file is written in that names no set: ASCII. Bytes beyond it are read as Latin-1, as
  /// everybody does who meets them.
  static final CharacterSets PLAIN = new CharacterSets(StandardCharsets.ISO_8859_1);

  private static final int ESCAPE = 0x1B;

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("100", "ISO-8859-1"),
          Map.entry("101", "ISO-8859-2"),
          Map.entry("109", "ISO-8859-3"),
          Map.entry("110", "ISO-8859-4"),
          Map.entry("144", "ISO-8859-5"),
          Map.entry("127", "ISO-8859-6"),
          Map.entry("126", "ISO-8859-7"),
          Map.entry("138", "ISO-8859-8"),
          Map.entry("148", "ISO-8859-9"),
          Map.entry("203", "ISO-8859-15"),
          Map.entry("13", "JIS_X0201"),
          Map.entry("166", "TIS-620"),
          Map.entry("192", "UTF-8"),
          Map.entry("GB18030", "GB18030"),
          Map.entry("GBK", "GBK"));

  /// How a part of a text is read that an escape sequence leads in.
  ///
  /// @param escape what follows the escape sign
  /// @param charset the set
  /// @param shift added to seven-bit bytes: sets of two bytes are read through their eight-bit
  ///   forms
  /// @param prefix a byte before each pair, 0 for none
  private record Part(String escape, String charset, int shift, int prefix) {

    boolean isAt(byte[] bytes, int at) {
      if (at + escape.length() > bytes.length) {
        return false;
      }
      for (int i = 0; i < escape.length(); i++) {
        if (bytes[at + i] != escape.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    String text(byte[] bytes, int from, int to) {
      var eightBit = new ByteArrayOutputStream(to - from);
      for (int i = from; i < to; i++) {
        if (prefix != 0 && (i - from) % 2 == 0) {
          eightBit.write(prefix);
        }
        eightBit.write(bytes[i] | shift);
      }
      return eightBit.toString(Charset.forName(charset));
    }
  }

  private static final List<Part> PARTS =
      List.of(
          new Part("(B", "ISO-8859-1", 0, 0),
          new Part("(J", "JIS_X0201", 0, 0),
          new Part(")I", "JIS_X0201", 0, 0),
          new Part("-A", "ISO-8859-1", 0, 0),
          new Part("-B", "ISO-8859-2", 0, 0),
          new Part("-C", "ISO-8859-3", 0, 0),
          new Part("-D", "ISO-8859-4", 0, 0),
          new Part("-L", "ISO-8859-5", 0, 0),
          new Part("-G", "ISO-8859-6", 0, 0),
          new Part("-F", "ISO-8859-7", 0, 0),
          new Part("-H", "ISO-8859-8", 0, 0),
          new Part("-M", "ISO-8859-9", 0, 0),
          new Part("-b", "ISO-8859-15", 0, 0),
          new Part("-T", "TIS-620", 0, 0),
          new Part("$B", "EUC-JP", 0x80, 0),
          new Part("$(D", "EUC-JP", 0x80, 0x8F),
          new Part("$)C", "EUC-KR", 0, 0),
          new Part("$)A", "GB2312", 0, 0));

  /// The sets that the element Specific Character Set names.
  static CharacterSets of(String named) {
    var first = named.split("\\\\", -1)[0].strip();
    var number = first.replaceFirst("^ISO[_ ](IR|2022 IR)[ _]?", "");
    var name = NAMES.get(number);
    return name == null ? PLAIN : new CharacterSets(Charset.forName(name));
  }

  /// The text of these bytes.
  String text(byte[] bytes) {
    var text = new StringBuilder();
    @Nullable Part part = null;
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i];
      if (b == ESCAPE) {
        read(bytes, from, i, part, text);
        part = partAt(bytes, i + 1);
        i += part == null ? 0 : part.escape().length();
        from = i + 1;
      } else if (isBack(b, part)) {
        read(bytes, from, i, part, text);
        part = null;
        from = i;
      }
    }
    read(bytes, from, bytes.length, part, text);
    return text.toString();
  }

  /// Whether a text is back in its first set here; within a set of two seven-bit bytes these signs
  /// are halves of letters.
  private static boolean isBack(int b, @Nullable Part part) {
    return part != null
        && (b == '\r' || b == '\n' || b == '\t' || b == '\f' || (part.shift() == 0 && isMark(b)));
  }

  private static boolean isMark(int b) {
    return b == '^' || b == '=' || b == '\\';
  }

  private static @Nullable Part partAt(byte[] bytes, int at) {
    return PARTS.stream().filter(part -> part.isAt(bytes, at)).findFirst().orElse(null);
  }

  private void read(byte[] bytes, int from, int to, @Nullable Part part, StringBuilder text) {
    text.append(
        part == null ? new String(bytes, from, to - from, initial) : part.text(bytes, from, to));
  }
}
