package osteolog.exchange.deidentify;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What in a text looks as if it tells whose it is. Finding none proves nothing: names have no
/// pattern.
public enum Concern {
  /// A day or a month of the calendar.
  DATE(
      "\\d{1,4}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{1,4}"
          + "|\\b(?:18|19|20|21)\\d\\d\\s*[-/.]\\s*(?:0?[1-9]|1[0-2])\\b"
          + "|\\b(?:0?[1-9]|1[0-2])\\s*[-/.]\\s*(?:18|19|20|21)\\d\\d\\b"
          + "|\\b(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*\\.?,?"
          + "\\s+(?:of\\s+)?'?\\d{1,4}\\b"
          + "|\\d\\s*月|(?:明治|大正|昭和|平成|令和)"),
  /// An age over 89.
  AGE_OVER_89(
      "(?<!\\d)(?:9\\d|1[0-2]\\d)\\s*[-\\u2010\\u2011]?\\s*"
          + "(?:years?|yrs?\\b|y\\.?\\s?o\\b|y/o|歳|才|jahre|jährig|ans\\b)"
          + "|\\b(?:aged?|age of)\\s*:?\\s*(?:9\\d|1[0-2]\\d)(?!\\d)"),
  /// A telephone or fax number.
  PHONE("(?<!\\d)(?:\\+|\\(?0)\\d[\\d\\s().\\-]{6,}\\d"),
  /// An address of e-mail.
  E_MAIL("[^\\s@]@[^\\s@]+\\.[^\\s@]"),
  /// An address in the web.
  URL("(?:https?|ftp)://|\\bwww\\."),
  /// A number so long that it may belong to one person or one device.
  LONG_NUMBER("\\d{5,}"),
  /// A word that stands before or after a name.
  PERSON("\\b(?:dr|prof|mr|mrs|ms|herr|frau|mme)\\b\\.?\\s+\\p{L}|先生|さん|さま|様|氏"),
  /// The name of a case or a centre of the log.
  NAME_OF_LOG("(?!)");

  @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
  private final Pattern pattern;

  Concern(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// What in the text has one of the patterns.
  static Set<Concern> in(String text) {
    // Full-width digits are digits too.
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var found = EnumSet.noneOf(Concern.class);
    for (var concern : values()) {
      if (concern.pattern.matcher(plain).find()) {
        found.add(concern);
      }
    }
    return found;
  }
}
