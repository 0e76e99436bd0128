package osteolog.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// A number that its format shows as a date, written as in ISO 8601 and no more exactly than shown.
///
/// A spreadsheet has no other way to keep "March 2020" than as the first of it, shown without a
/// day; so a first that is shown without its day is only a month, and a first of January that is
/// shown without both only a year. A day shown without its year (`--03-05`) may have got the year
/// of typing, so the year is not taken. A time stands beside the day where the format shows one.
final class SheetDate {

  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final long LAST_DAY = 2_958_465;
  private static final int DAYS_TO_1904 = 1462;

  private SheetDate() {}

  /// The date or time, or empty where the format shows none or the number is no day.
  static Optional<String> of(BigDecimal number, String format, boolean from1904) {
    var shown = Shown.of(format);
    if (!shown.date() && !shown.time()) {
      return Optional.empty();
    }
    var day = number.setScale(0, RoundingMode.FLOOR);
    var seconds =
        number.subtract(day).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
    var days = day.add(BigDecimal.valueOf(seconds / 86_400)).longValue();
    if (day.signum() < 0 || day.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return Optional.empty();
    }
    var time = LocalTime.ofSecondOfDay(seconds % 86_400);
    if (!shown.date()) {
      return days == 0 ? Optional.of(time.toString()) : Optional.empty();
    }
    return day(days, from1904).map(date -> shown.write(date) + (shown.time() ? "T" + time : ""));
  }

  private static Optional<LocalDate> day(long days, boolean from1904) {
    var since1900 = from1904 ? days + DAYS_TO_1904 : days;
    // Day 60 of spreadsheets is a 29 February 1900 that never was; day 0 is none either.
    if (since1900 < 1 || since1900 == 60 || since1900 > LAST_DAY) {
      return Optional.empty();
    }
    return Optional.of(
        LocalDate.of(1899, 12, 30).plusDays(since1900 < 60 ? since1900 + 1 : since1900));
  }

  /// What a format shows.
  private record Shown(boolean year, boolean month, boolean day, boolean time) {

    static Shown of(String format) {
      var letters = letters(format);
      // Digits belong to numbers, except as parts of a second; their e is an exponent.
      var number = letters.matches("(?s).*[0#?].*") && !letters.contains("s");
      if (number || letters.contains("general") || letters.contains("[h]")) {
        return new Shown(false, false, false, false);
      }
      // An m beside hours or seconds is a minute.
      var time = letters.matches("(?s).*[hs].*");
      var withoutMinutes = letters.replaceAll("h+[^a-z]*m+|m+[^a-z]*s", "");
      return new Shown(
          letters.matches("(?s).*[yeg].*"),
          withoutMinutes.contains("m"),
          letters.contains("d"),
          time);
    }

    /// The first section of the format without what it writes as it stands: texts, escaped
    /// characters, colours and conditions; `[h]` for hours that go on beyond a day.
    private static String letters(String format) {
      return format
          .toLowerCase(Locale.ROOT)
          .replaceAll("\"[^\"]*\"?|\\\\.|_.|\\*.", "")
          .replaceAll("am/pm|a/p", "h")
          .replaceAll("\\[(h+|m+|s+)]", "\u0001")
          .replaceAll("\\[[^]]*]", "")
          .replace("\u0001", "[h]")
          .replaceAll("(?s);.*", "");
    }

    boolean date() {
      return year || month || day;
    }

    String write(LocalDate date) {
      if (day && month && !year) {
        return date.toString().replaceFirst("^[0-9]+", "-");
      }
      if (!day && !time && year && date.getDayOfMonth() == 1) {
        if (month) {
          return date.toString().substring(0, 7);
        }
        return date.getMonthValue() == 1 ? date.toString().substring(0, 4) : date.toString();
      }
      return date.toString();
    }
  }
}
