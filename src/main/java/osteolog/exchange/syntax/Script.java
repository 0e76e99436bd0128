package osteolog.exchange.syntax;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the script of one program.
interface Script {

  /// The name of its file.
  String fileName();

  /// Writes the script that reads these files.
  void write(List<DataFile> files, Writer writer) throws IOException;

  /// The text on one line, with no more than so many bytes of UTF-8; a longer one ends in three
  /// points.
  static String cut(String text, int most) {
    var line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    if (bytes(line) <= most) {
      return line;
    }
    var cut = new StringBuilder();
    int left = most - 3;
    for (int c : line.codePoints().toArray()) {
      left -= bytes(Character.toString(c));
      if (left < 0) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.toString().strip() + "...";
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
