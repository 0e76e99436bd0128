package osteolog.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled fonts inside one document: a text that the Latin one cannot write as a whole is set
/// in the Japanese one.
final class PdfLetters {

  private final PDFont latin;
  private final PDFont bold;
  private final PDFont japanese;

  PdfLetters(PDDocument document) throws IOException {
    latin = PDType0Font.load(document, FigureFont.open(FigureFont.Face.LATIN), true);
    bold = PDType0Font.load(document, FigureFont.open(FigureFont.Face.LATIN_BOLD), true);
    japanese = PDType0Font.load(document, FigureFont.open(FigureFont.Face.JAPANESE), true);
  }

  /// The font of a text.
  PDFont font(String text, boolean isBold) {
    var wanted = isBold ? bold : latin;
    return text.codePoints().allMatch(c -> c == '\n' || has(wanted, c)) ? wanted : japanese;
  }

  /// The text without what its font cannot write: tabs and controls become blanks, other signs a
  /// question mark.
  String writable(String text, boolean isBold) {
    var font = font(text, isBold);
    var written = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                written.append('\n');
              } else if (Character.isISOControl(c)) {
                written.append(' ');
              } else if (has(font, c)) {
                written.appendCodePoint(c);
              } else {
                written.append('?');
              }
            });
    return written.toString();
  }

  private static boolean has(PDFont font, int letter) {
    try {
      font.encode(Character.toString(letter));
      return true;
    } catch (IllegalArgumentException missing) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Breaks a text into lines no wider than `width`.
  List<String> broken(String text, float size, boolean isBold, float width) {
    var lines = new ArrayList<String>();
    for (var paragraph : text.split("\n", -1)) {
      var line = new StringBuilder();
      for (var piece : paragraph.split("(?<=[ \\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。])", -1)) {
        if (!line.isEmpty() && width((line + piece).stripTrailing(), size, isBold) > width) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
        }
        line.append(piece);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private float width(String text, float size, boolean isBold) {
    try {
      return font(text, isBold).getStringWidth(writable(text, isBold)) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
