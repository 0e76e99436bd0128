package osteolog.exchange.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.domain.time.MomentReader;
import osteolog.domain.time.Reading;
import osteolog.domain.time.Reading.Unclear;
import osteolog.domain.time.Reading.Understood;
import osteolog.domain.time.Reading.Why;

/// Reads the moments of a foreign table: what [MomentReader] takes, with the names of months in
/// other languages and the order of the mapping.
///
/// What a cell means must not depend on the day on which it is read, so `t-3` and a day without a
/// year mean nothing here. A time of day is passed over: the day stays as it was told. A bare
/// number of days, as spreadsheets keep dates, is no date.
final class DateCells {

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-./](\\d{4})");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "(?<=\\d)[ T]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?$");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*\\.?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z]{3})[ .]+(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
  private static final int LONGEST = 100;

  private static final MomentReader EARLY = new MomentReader(LocalDate.of(1901, 2, 3));
  private static final MomentReader LATE = new MomentReader(LocalDate.of(2101, 11, 17));

  private final Map<String, String> months;

  /// A reader that knows these names of months, folded, and their English ones in three letters.
  DateCells(Map<String, String> months) {
    this.months = months;
  }

  /// A reader that knows the names of months that come with the program.
  static DateCells shipped() {
    return new DateCells(Synonyms.months());
  }

  /// Reads one cell; never throws.
  Reading read(String cell, @Nullable DateOrder order) {
    if (cell.length() > LONGEST) {
      return unclear(Why.NOT_A_MOMENT);
    }
    var text = TIME_OF_DAY.matcher(ForeignText.plain(cell)).replaceFirst("");
    var slashed = SLASHED.matcher(text);
    if (slashed.matches() && (order == DateOrder.DMY || order == DateOrder.MDY)) {
      return day(slashed.toMatchResult(), order);
    }
    var month = MONTH_YEAR.matcher(text);
    if (month.matches()) {
      text = month.group(2) + "-" + month.group(1);
    }
    text = english(text);
    var early = EARLY.read(text);
    return early.equals(LATE.read(text)) ? early : unclear(Why.NOT_A_MOMENT);
  }

  private Reading day(MatchResult parts, DateOrder order) {
    boolean dayFirst = order == DateOrder.DMY;
    int day = Integer.parseInt(parts.group(dayFirst ? 1 : 3));
    int month = Integer.parseInt(parts.group(dayFirst ? 3 : 1));
    return EARLY.read(String.format(Locale.ROOT, "%s-%02d-%02d", parts.group(4), month, day));
  }

  /// With the names of months in English, and a month before its day behind it.
  private String english(String text) {
    var words =
        WORD.matcher(text)
            .replaceAll(word -> months.getOrDefault(ForeignText.folded(word.group()), word.group()))
            .replaceAll("(?<=\\d)(er|º|\\.)?( +de)? +(?=[a-z]{3}\\b)", " ")
            .replaceAll("(?<=[a-z]{3}) +de +(?=\\d)", " ");
    return MONTH_FIRST.matcher(words).replaceFirst("$2 $1 $3");
  }

  private static Reading unclear(Why why) {
    return new Unclear(why, List.of());
  }

  /// The canonical code of a moment that was understood, else none.
  static @Nullable String code(Reading reading) {
    return reading instanceof Understood(var moment) ? moment.toString() : null;
  }
}
