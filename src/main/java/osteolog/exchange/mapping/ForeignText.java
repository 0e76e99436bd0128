package osteolog.exchange.mapping;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;

/// Foreign texts as they are compared and as numbers.
final class ForeignText {

  /// A number as the record takes it.
  static final String NUMBER = "[+-]?\\d{1,12}(\\.\\d{1,12})?";

  /// A whole number as the record takes it.
  static final String WHOLE = "[+-]?\\d{1,12}";

  private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d{1,12}(,\\d{1,12})?");
  private static final Pattern WITH_POINT = Pattern.compile(NUMBER);
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
  private static final Pattern FIGURES = Pattern.compile("\\d+(?:[.,]\\d+)?");

  private ForeignText() {}

  /// Without what does not tell words apart: case, width, accents, marks, spaces around and
  /// doubled.
  ///
  /// A text of nothing but marks, as `?`, keeps them.
  static String folded(String text) {
    var words = MARKS.matcher(CaseSummary.folded(visible(text))).replaceAll(" ").strip();
    return words.isEmpty() ? plain(text) : words;
  }

  /// With ordinary figures, letters and minus, without spaces around and signs that nobody sees.
  static String plain(String text) {
    return visible(Normalizer.normalize(text, Normalizer.Form.NFKC)).replace('\u2212', '-');
  }

  /// Without spaces around and the signs that nobody sees, as a copied text brings along: spaces of
  /// no width, marks of byte order and of the direction of writing.
  static String visible(String text) {
    return UNSEEN.matcher(text).replaceAll("").strip();
  }

  /// The canonical text of the number that a cell holds and nothing else; none for anything more.
  static @Nullable String number(String cell, boolean decimalComma) {
    var text = plain(cell);
    if (decimalComma) {
      return WITH_COMMA.matcher(text).matches() ? text.replace(',', '.') : null;
    }
    return WITH_POINT.matcher(text).matches() ? text : null;
  }

  /// Whether any letter stands in it.
  static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /// Whether the number stands in the words, in figures.
  static boolean numberIn(String words, String number) {
    return FIGURES
        .matcher(plain(words))
        .results()
        .anyMatch(found -> found.group().replace(',', '.').equals(number));
  }
}
