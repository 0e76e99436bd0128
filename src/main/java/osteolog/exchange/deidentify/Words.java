package osteolog.exchange.deidentify;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;

/// Cuts a text into words that are the same however a format writes them: runs of letters and
/// digits in lower case, each sign of Chinese or Japanese script on its own, nothing in between.
///
/// So quotes, escapes, line ends and columns cannot hide a text.
final class Words {

  /// Is handed the words.
  @FunctionalInterface
  interface Taker {
    /// One word.
    ///
    /// @param gap the one sign between it and the word before, [#NO_GAP] for none or several
    void word(String word, char gap);
  }

  /// What stands for no single sign.
  static final char NO_GAP = 0;

  /// A longer run is cut, in the same way wherever it stands.
  private static final int LONGEST = 4096;

  private final Taker taker;
  private final StringBuilder run = new StringBuilder();
  private char gap = NO_GAP;
  private int gaps;
  private boolean plain = true;

  private Words(Taker taker) {
    this.taker = taker;
  }

  /// Cuts a text.
  static void of(String text, Taker taker) {
    try {
      of(new StringReader(text), taker);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Cuts a text as it is read; memory does not grow with it.
  static void of(Reader reader, Taker taker) throws IOException {
    var words = new Words(taker);
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      int point = c;
      if (Character.isHighSurrogate((char) c)) {
        int low = reader.read();
        if (low >= 0 && Character.isLowSurrogate((char) low)) {
          point = Character.toCodePoint((char) c, (char) low);
        }
      }
      words.take(point);
    }
    words.end();
  }

  private void take(int c) {
    if (c < 128 ? isPlain(c) : isPart(c)) {
      plain &= c < 128;
      if (c >= 128 && isSign(c)) {
        end();
        run.appendCodePoint(c);
        plain = false;
        end();
        return;
      }
      run.appendCodePoint(c);
      if (run.length() >= LONGEST) {
        end();
      }
      return;
    }
    end();
    gap = ++gaps == 1 && c > 0 ? (char) c : NO_GAP;
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /// Whether it is of a script that puts no space between words.
  private static boolean isSign(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private void end() {
    if (!run.isEmpty()) {
      var text = run.toString();
      taker.word(
          (plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC))
              .toLowerCase(Locale.ROOT),
          gap);
      run.setLength(0);
      plain = true;
      gap = NO_GAP;
      gaps = 0;
    }
  }
}
