package osteolog.exchange.deidentify;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.DaySpan;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Between;
import osteolog.domain.time.Moment.Edge;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.InMonth;
import osteolog.domain.time.Moment.InYear;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Point;
import osteolog.domain.time.Moment.Unknown;
import osteolog.domain.time.MonthSpan;

/// Turns calendar times into whole months from month 0, never narrower than they were known.
///
/// A day that is a whole number of months off becomes that number; any other lies between two whole
/// numbers, `b+5m..b+6m`. A month becomes the two months around the difference of the months, a
/// year the two years around the difference of the years: the exact limits would tell in which
/// month of the year, or on which day of the month, the biopsy was. What nobody dated by the
/// calendar stays as it was said. More than 89 years before or after month 0 tells an age over 89,
/// so such a limit is opened: `<b-1068m`.
final class WholeMonths implements Times {

  /// 89 years, in months: what may be told of a life.
  static final int LIFE = 89 * 12;

  private static final int YEAR = 12;

  private final Anchor anchor;
  private final Optional<DaySpan> days;

  WholeMonths(Anchor anchor) {
    this.anchor = anchor;
    this.days = anchor.daysOf(Moment.atAnchor());
  }

  @Override
  public Optional<Moment> of(Moment moment) {
    if (moment instanceof Unknown || (!isCalendar(moment) && isWithinLife(span(moment)))) {
      return Optional.of(moment);
    }
    return told(span(moment));
  }

  @Override
  public Moment ofAnchor(Moment moment) {
    return isCalendar(moment) ? Moment.atAnchor() : moment;
  }

  /// Without a date.
  @Override
  public Anchor anchor() {
    return Anchor.UNDATED;
  }

  /// Whether anything of the time is a date.
  static boolean isCalendar(Moment moment) {
    return switch (moment) {
      case OnDay _, InMonth _, InYear _ -> true;
      case Unknown _, FromAnchor _ -> false;
      case About(var point) -> isCalendar(point);
      case Before(var edge) -> isCalendar(edge);
      case After(var edge) -> isCalendar(edge);
      case Between(var from, var to) -> isCalendar(from) || isCalendar(to);
    };
  }

  private static boolean isWithinLife(MonthSpan span) {
    return (span.low() == Double.NEGATIVE_INFINITY || Math.abs(span.low()) <= LIFE)
        && (span.high() == Double.POSITIVE_INFINITY || Math.abs(span.high()) <= LIFE);
  }

  private MonthSpan span(Moment moment) {
    return switch (moment) {
      case Unknown _ -> MonthSpan.UNKNOWN;
      case OnDay(var day) -> calendar(day, ChronoUnit.DAYS);
      case InMonth(var month) -> calendar(month.atDay(1), ChronoUnit.MONTHS);
      case InYear(var year) -> calendar(year.atDay(1), ChronoUnit.YEARS);
      case FromAnchor _ -> whole(Anchor.UNDATED.spanOf(moment));
      case About(var point) -> about(span(point));
      case Before(var edge) -> {
        var span = span(edge);
        yield new MonthSpan(Double.NEGATIVE_INFINITY, span.high(), false, span.softHigh());
      }
      case After(var edge) -> {
        var span = span(edge);
        yield new MonthSpan(span.low(), Double.POSITIVE_INFINITY, span.softLow(), false);
      }
      case Between(var from, var to) -> between(from, to);
    };
  }

  private MonthSpan between(Edge first, Edge last) {
    var from = span(first);
    var to = span(last);
    // Limits told in different ways may turn out to cross, as in Anchor; rounding must not hide it.
    if (from.low() > to.high() || anchor.spanOf(first).low() > anchor.spanOf(last).high()) {
      return new MonthSpan(
          Math.min(from.low(), to.low()), Math.max(from.high(), to.high()), true, true);
    }
    return new MonthSpan(from.low(), to.high(), from.softLow(), to.softHigh());
  }

  private static MonthSpan about(MonthSpan span) {
    return span.isUnknown() ? span : new MonthSpan(span.low(), span.high(), true, true);
  }

  private static MonthSpan whole(MonthSpan span) {
    return new MonthSpan(
        Math.floor(span.low()), Math.ceil(span.high()), span.softLow(), span.softHigh());
  }

  /// The months to a day, month or year that begins on `first`; as coarse as the coarser of it and
  /// of month 0 is known.
  private MonthSpan calendar(LocalDate first, ChronoUnit known) {
    if (days.isEmpty()) {
      return MonthSpan.UNKNOWN;
    }
    var zero = days.get();
    var unit = coarser(known, precision(zero));
    if (unit == ChronoUnit.DAYS) {
      return whole(anchor.spanOf(first));
    }
    var from = YearMonth.from(zero.first());
    long distance =
        unit == ChronoUnit.MONTHS
            ? ChronoUnit.MONTHS.between(from, YearMonth.from(first))
            : (first.getYear() - from.getYear()) * (long) YEAR;
    int step = unit == ChronoUnit.MONTHS ? 1 : YEAR;
    return new MonthSpan(distance - step, distance + step, zero.about(), zero.about());
  }

  private static ChronoUnit precision(DaySpan zero) {
    if (zero.first().equals(zero.last())) {
      return ChronoUnit.DAYS;
    }
    return YearMonth.from(zero.first()).equals(YearMonth.from(zero.last()))
        ? ChronoUnit.MONTHS
        : ChronoUnit.YEARS;
  }

  private static ChronoUnit coarser(ChronoUnit a, ChronoUnit b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Optional<Moment> told(MonthSpan span) {
    double low = span.low() < -LIFE ? Double.NEGATIVE_INFINITY : Math.min(span.low(), LIFE);
    double high = span.high() > LIFE ? Double.POSITIVE_INFINITY : Math.max(span.high(), -LIFE);
    if (low == Double.NEGATIVE_INFINITY) {
      return high == Double.POSITIVE_INFINITY
          ? Optional.empty()
          : Optional.of(new Before(edge(high, span.softHigh())));
    }
    if (high == Double.POSITIVE_INFINITY) {
      return Optional.of(new After(edge(low, span.softLow())));
    }
    return low == high
        ? Optional.of(edge(low, span.isAbout()))
        : Optional.of(new Between(edge(low, span.softLow()), edge(high, span.softHigh())));
  }

  private static Edge edge(double months, boolean about) {
    Point point = Moment.months((int) months);
    return about ? new About(point) : point;
  }
}
