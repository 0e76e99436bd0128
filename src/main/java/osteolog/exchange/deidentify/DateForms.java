package osteolog.exchange.deidentify;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Between;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.InMonth;
import osteolog.domain.time.Moment.InYear;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Unknown;

/// The ways in which a recorded date may be written.
final class DateForms {

  private static final List<DateTimeFormatter> DAY =
      forms(
          "yyyy-MM-dd",
          "yyyy-MM-dd'T'00",
          "yyyy-M-d",
          "yyyyMMdd",
          "dd.MM.yyyy",
          "MM.dd.yyyy",
          "d.M.yyyy",
          "M.d.yyyy",
          "d MMMM yyyy",
          "MMMM d yyyy",
          "d MMM yyyy",
          "dd MMM yyyy",
          "ddMMMyyyy",
          "MMM d yyyy",
          "yyyy年M月d日");

  private static final List<DateTimeFormatter> MONTH =
      forms("yyyy-MM", "yyyyMM", "MM.yyyy", "MMMM yyyy", "MMM yyyy", "yyyy年M月");

  private static final List<String> ERA_DAY = List.of("Gy年M月d日", "GGGGGy.M.d");
  private static final List<String> ERA_MONTH = List.of("Gy年M月");

  /// The calendar was another one before.
  private static final LocalDate ERAS = LocalDate.of(1873, 1, 1);

  private DateForms() {}

  private static List<DateTimeFormatter> forms(String... patterns) {
    return Stream.of(patterns).map(p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH)).toList();
  }

  /// All ways to write the dates of a time.
  static List<String> of(Moment moment) {
    return switch (moment) {
      case Unknown _, FromAnchor _ -> List.of();
      case OnDay(var day) -> both(written(day, DAY), inEra(day, ERA_DAY));
      case InMonth(var month) ->
          both(written(month.atDay(1), MONTH), inEra(month.atEndOfMonth(), ERA_MONTH));
      case InYear(var year) -> List.of(year.toString());
      case About(var point) -> of(point);
      case Before(var edge) -> of(edge);
      case After(var edge) -> of(edge);
      case Between(var from, var to) -> both(of(from), of(to));
    };
  }

  private static List<String> both(List<String> some, List<String> others) {
    var both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  /// By the years of the Japanese eras, of which the first is also written 元.
  private static List<String> inEra(LocalDate day, List<String> forms) {
    if (day.isBefore(ERAS)) {
      return List.of();
    }
    var date = JapaneseDate.from(day);
    boolean first = date.get(ChronoField.YEAR_OF_ERA) == 1;
    return forms.stream()
        .flatMap(form -> first ? Stream.of(form, form.replace("y", "'元'")) : Stream.of(form))
        .map(form -> DateTimeFormatter.ofPattern(form, Locale.JAPAN).format(date))
        .toList();
  }

  private static List<String> written(LocalDate day, List<DateTimeFormatter> forms) {
    return forms.stream().map(day::format).distinct().toList();
  }
}
