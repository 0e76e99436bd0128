package osteolog.exchange.deidentify;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

  private DateForms() {}

  private static List<DateTimeFormatter> forms(String... patterns) {
    return Stream.of(patterns).map(p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH)).toList();
  }

  /// All ways to write the dates of a time.
  static List<String> of(Moment moment) {
    return switch (moment) {
      case Unknown _, FromAnchor _ -> List.of();
      case OnDay(var day) -> written(day, DAY);
      case InMonth(var month) -> written(month.atDay(1), MONTH);
      case InYear(var year) -> List.of(year.toString());
      case About(var point) -> of(point);
      case Before(var edge) -> of(edge);
      case After(var edge) -> of(edge);
      case Between(var from, var to) -> {
        var both = new ArrayList<>(of(from));
        both.addAll(of(to));
        yield both;
      }
    };
  }

  private static List<String> written(LocalDate day, List<DateTimeFormatter> forms) {
    return forms.stream().map(day::format).distinct().toList();
  }
}
