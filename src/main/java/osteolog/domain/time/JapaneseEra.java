package osteolog.domain.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The years of the Japanese calendar as charts still write them: 平成28年5月, 令和元年, H28.5.3.
///
/// Months and days are those of the western calendar. Years before 明治6年 are not read: the months
/// followed the moon.
///
/// @param name its name
/// @param letter the letter that stands for it, in small; empty where none is read
/// @param firstYear the western year in which it began
/// @param from its first year that is read
/// @param to its last year
record JapaneseEra(String name, String letter, int firstYear, int from, int to) {

  private static final List<JapaneseEra> ALL =
      List.of(
          new JapaneseEra("明治", "", 1868, 6, 45),
          new JapaneseEra("大正", "t", 1912, 1, 15),
          new JapaneseEra("昭和", "s", 1926, 1, 64),
          new JapaneseEra("平成", "h", 1989, 1, 31),
          new JapaneseEra("令和", "r", 2019, 1, 99));

  private static final Pattern IN_WORDS = Pattern.compile("(明治|大正|昭和|平成|令和)\\s*(元|\\d{1,2})\\s*年");
  private static final Pattern BY_LETTER =
      Pattern.compile("(?<![a-z0-9])([tshr])\\.?(元|\\d{1,2})(年|[./-](?=\\d))");

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
    return ALL.stream().filter(era -> text.equals(era.name) || text.equals(era.letter)).findFirst();
  }
}
