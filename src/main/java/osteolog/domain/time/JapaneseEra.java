package osteolog.domain.time;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The years of the Japanese calendar as charts still write them: 平成28年5月, 令和元年, H28.5.3.
///
/// Months and days are those of the western calendar; years before 明治6年 are not read, as they were
/// not.
enum JapaneseEra {
  MEIJI("明治", "", 1868, 6, 45),
  TAISHO("大正", "t", 1912, 1, 15),
  SHOWA("昭和", "s", 1926, 1, 64),
  HEISEI("平成", "h", 1989, 1, 31),
  REIWA("令和", "r", 2019, 1, 99);

  private static final Pattern IN_WORDS = Pattern.compile("(明治|大正|昭和|平成|令和)\\s*(元|\\d{1,2})\\s*年");
  private static final Pattern BY_LETTER =
      Pattern.compile("(?<![a-z0-9])([tshr])\\.?(元|\\d{1,2})(年|[./-](?=\\d))");

  private final String name;
  private final String letter;
  private final int firstYear;
  private final int from;
  private final int to;

  JapaneseEra(String name, String letter, int firstYear, int from, int to) {
    this.name = name;
    this.letter = letter;
    this.firstYear = firstYear;
    this.from = from;
    this.to = to;
  }

  /// The text, of small letters and ordinary figures, with western years; a year that its era did
  /// not have stays as it stands.
  static String western(String text) {
    var words = IN_WORDS.matcher(text).replaceAll(found -> year(found, "年"));
    return BY_LETTER.matcher(words).replaceAll(found -> year(found, found.group(3)));
  }

  private static String year(MatchResult found, String behind) {
    int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
    return Matcher.quoteReplacement(
        named(found.group(1))
            .filter(era -> year >= era.from && year <= era.to)
            .map(era -> (era.firstYear + year - 1) + (behind.equals("年") ? behind : "-"))
            .orElse(found.group()));
  }

  private static Optional<JapaneseEra> named(String text) {
    return Arrays.stream(values())
        .filter(era -> text.equals(era.name) || text.equals(era.letter))
        .findFirst();
  }
}
