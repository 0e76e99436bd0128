package osteolog.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The letters of every figure: bundled fonts, so that a clinic's computer needs none installed.
///
/// Text with Japanese in it is set in the Japanese font as a whole, which keeps it one piece of
/// text in the file; other text takes that font only for the signs the Latin one lacks.
public final class FigureFont {

  /// A font that is bundled.
  enum Face {
    /// Latin text.
    LATIN("NotoSans-Regular.ttf"),
    /// Latin text that stands out.
    LATIN_BOLD("NotoSans-SemiBold.ttf"),
    /// Japanese text.
    JAPANESE("NotoSansJP-Regular.ttf");

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  /// A stretch of text in one font.
  record Run(String text, Font font) {}

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final Map<Face, Font> FONTS = load();

  private final boolean bold;
  private final float size;

  private FigureFont(boolean bold, float size) {
    this.bold = bold;
    this.size = size;
  }

  /// Text of that size in points.
  public static FigureFont plain(double size) {
    return new FigureFont(false, (float) size);
  }

  /// Text of that size in points that stands out.
  public static FigureFont bold(double size) {
    return new FigureFont(true, (float) size);
  }

  /// The size in points.
  public double size() {
    return size;
  }

  /// How far the text reaches to the right, in points.
  public double width(String text) {
    double width = 0;
    for (var run : runs(text)) {
      width += run.font().getStringBounds(run.text(), MEASURE).getWidth();
    }
    return width;
  }

  /// From the top of a capital letter to the base line, in points.
  public double capHeight() {
    return size * 0.72;
  }

  /// From the base line to the lowest letter, in points.
  public double descent() {
    return size * 0.24;
  }

  /// From one line of text to the next, in points.
  public double lineHeight() {
    return size * 1.3;
  }

  /// The text, or as much of it as fits in `width` and a sign that there is more.
  public String fitted(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0) {
      end = text.offsetByCodePoints(end, -1);
      var shortened = text.substring(0, end).stripTrailing() + "…";
      if (width(shortened) <= width) {
        return end == 0 ? "" : shortened;
      }
    }
    return "";
  }

  /// Draws the text with its base line starting at `x`, `y`.
  public void draw(Graphics2D g, String text, double x, double y) {
    double at = x;
    for (var run : runs(text)) {
      g.setFont(run.font());
      g.drawString(run.text(), (float) at, (float) y);
      at += run.font().getStringBounds(run.text(), MEASURE).getWidth();
    }
  }

  /// Whether every letter has a shape: nothing becomes an empty box.
  public boolean canDisplay(String text) {
    return runs(text).stream().allMatch(r -> r.font().canDisplayUpTo(r.text()) < 0);
  }

  List<Run> runs(String text) {
    var latin = font(bold ? Face.LATIN_BOLD : Face.LATIN).deriveFont(size);
    var japanese = font(Face.JAPANESE).deriveFont(size);
    if (latin.canDisplayUpTo(text) < 0) {
      return text.isEmpty() ? List.of() : List.of(new Run(text, latin));
    }
    if (text.codePoints().anyMatch(Character::isIdeographic) || isKana(text)) {
      if (japanese.canDisplayUpTo(text) < 0) {
        return List.of(new Run(text, japanese));
      }
    }
    var runs = new ArrayList<Run>();
    int start = 0;
    while (start < text.length()) {
      var font = fontOf(text.codePointAt(start), latin, japanese);
      int end = start;
      while (end < text.length() && font.equals(fontOf(text.codePointAt(end), latin, japanese))) {
        end = text.offsetByCodePoints(end, 1);
      }
      runs.add(new Run(text.substring(start, end), font));
      start = end;
    }
    return runs;
  }

  private Font fontOf(int letter, Font latin, Font japanese) {
    if (latin.canDisplay(letter)) {
      return latin;
    }
    return japanese.canDisplay(letter)
        ? japanese
        : new Font(Font.SANS_SERIF, 0, 1).deriveFont(size);
  }

  private static boolean isKana(String text) {
    return text.chars().anyMatch(c -> (c >= 0x3000 && c <= 0x30ff) || (c >= 0xff00 && c <= 0xffef));
  }

  static Font font(Face face) {
    return Objects.requireNonNull(FONTS.get(face));
  }

  /// The font's file, to be embedded.
  static InputStream open(Face face) {
    return Objects.requireNonNull(FigureFont.class.getResourceAsStream(face.file), face.file);
  }

  private static Map<Face, Font> load() {
    var fonts = new EnumMap<Face, Font>(Face.class);
    for (var face : Face.values()) {
      try (var in = open(face)) {
        fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (IOException | FontFormatException broken) {
        throw new IllegalStateException("a bundled font cannot be read: " + face.file, broken);
      }
    }
    return Map.copyOf(fonts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FigureFont that && bold == that.bold && size == that.size;
  }

  @Override
  public int hashCode() {
    return Float.hashCode(size) * 2 + (bold ? 1 : 0);
  }
}
