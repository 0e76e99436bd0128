package osteolog.domain.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Between;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.InMonth;
import osteolog.domain.time.Moment.InYear;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Unknown;

/// Month 0 of a case, as well as its date is known; the one place where moments become months.
///
/// Months are counted as calendars count them: the day `n` months after the anchor is
/// `anchor.plusMonths(n)` (the last day of a shorter month), and a day between two such days lies
/// proportionally between them. Where the anchor itself is known only to a month or a year, every
/// possible day of it is allowed for.
public final class Anchor {

  /// The shortest and the longest month, in days: what a distance in days can mean in months.
  private static final double SHORTEST_MONTH = 28;

  private static final double LONGEST_MONTH = 31;

  /// Month 0 with no date at all.
  public static final Anchor UNDATED = new Anchor(Optional.empty(), false);

  private final Optional<DaySpan> days;
  private final boolean about;

  private Anchor(Optional<DaySpan> days, boolean about) {
    this.days = days;
    this.about = about;
  }

  /// The anchor that happened at `moment`; undated unless the moment names a calendar time.
  public static Anchor at(Moment moment) {
    return switch (moment) {
      case OnDay _, InMonth _, InYear _ -> new Anchor(calendarDays(moment), false);
      case About(var point) -> new Anchor(calendarDays(point), true);
      case Unknown _, FromAnchor _, Before _, After _, Between _ -> UNDATED;
    };
  }

  /// The full date of month 0, where it is known.
  public Optional<LocalDate> date() {
    return days.filter(d -> !about && d.first().equals(d.last())).map(DaySpan::first);
  }

  /// When `moment` was, in months from this anchor; [MonthSpan#UNKNOWN] where that cannot be said.
  public MonthSpan spanOf(Moment moment) {
    return switch (moment) {
      case Unknown() -> MonthSpan.UNKNOWN;
      case OnDay _, InMonth _, InYear _ -> calendar(moment);
      case FromAnchor said -> relative(said);
      case About(var point) -> {
        var span = spanOf(point);
        yield span.isUnknown() ? span : span.about();
      }
      case Before(var edge) -> {
        var span = spanOf(edge);
        yield new MonthSpan(Double.NEGATIVE_INFINITY, span.high(), false, span.softHigh());
      }
      case After(var edge) -> {
        var span = spanOf(edge);
        yield new MonthSpan(span.low(), Double.POSITIVE_INFINITY, span.softLow(), false);
      }
      case Between(var from, var to) -> between(spanOf(from), spanOf(to));
    };
  }

  /// On which calendar days `moment` may have been; none where that cannot be said.
  public Optional<DaySpan> daysOf(Moment moment) {
    return switch (moment) {
      case Unknown() -> Optional.empty();
      case OnDay _, InMonth _, InYear _ -> calendarDays(moment);
      case FromAnchor said ->
          days.map(d -> new DaySpan(said.after(d.first()), said.after(d.last()), about));
      case About(var point) -> daysOf(point).map(d -> new DaySpan(d.first(), d.last(), true));
      case Before(var edge) ->
          daysOf(edge).map(d -> new DaySpan(LocalDate.MIN, d.last(), d.about()));
      case After(var edge) ->
          daysOf(edge).map(d -> new DaySpan(d.first(), LocalDate.MAX, d.about()));
      case Between(var from, var to) ->
          daysOf(from).flatMap(a -> daysOf(to).map(b -> betweenDays(a, b)));
    };
  }

  private static DaySpan betweenDays(DaySpan from, DaySpan to) {
    boolean crossed = from.first().isAfter(to.last());
    return new DaySpan(
        crossed ? to.first() : from.first(),
        crossed ? from.last() : to.last(),
        from.about() || to.about());
  }

  /// Whether a distance from month 0 falls on one day that is known.
  public boolean isExact() {
    return date().isPresent();
  }

  /// The months from the anchor to a day, for "today" on a screen.
  public MonthSpan spanOf(LocalDate day) {
    return spanOf(new OnDay(day));
  }

  private static MonthSpan between(MonthSpan from, MonthSpan to) {
    // Limits told in different ways (a date and a distance) may turn out to overlap or cross.
    if (from.low() > to.high()) {
      return new MonthSpan(
          to.low(), from.high(), from.isAbout() || to.isAbout(), from.isAbout() || to.isAbout());
    }
    return new MonthSpan(from.low(), to.high(), from.softLow(), to.softHigh());
  }

  private MonthSpan relative(FromAnchor said) {
    int amount = said.amount();
    return switch (said.unit()) {
      case MONTHS -> MonthSpan.at(amount);
      case YEARS -> MonthSpan.at(amount * 12.0);
      case DAYS -> ofDays(amount);
      case WEEKS -> ofDays(amount * 7L);
    };
  }

  private MonthSpan ofDays(long amount) {
    if (date().isPresent()) {
      var anchor = date().get();
      return MonthSpan.at(months(anchor, anchor.plusDays(amount)));
    }
    double a = amount / SHORTEST_MONTH;
    double b = amount / LONGEST_MONTH;
    return new MonthSpan(Math.min(a, b), Math.max(a, b), false, false);
  }

  private MonthSpan calendar(Moment moment) {
    var when = calendarDays(moment);
    if (days.isEmpty() || when.isEmpty()) {
      return MonthSpan.UNKNOWN;
    }
    double low = months(days.get().last(), when.get().first());
    double high = months(days.get().first(), when.get().last());
    return new MonthSpan(low, high, about, about);
  }

  private static Optional<DaySpan> calendarDays(Moment moment) {
    return switch (moment) {
      case OnDay(var date) -> Optional.of(new DaySpan(date, date, false));
      case InMonth(var month) ->
          Optional.of(new DaySpan(month.atDay(1), month.atEndOfMonth(), false));
      case InYear(var year) ->
          Optional.of(new DaySpan(year.atDay(1), year.atMonth(12).atEndOfMonth(), false));
      case Unknown _, FromAnchor _, About _, Before _, After _, Between _ -> Optional.empty();
    };
  }

  /// The months from one day to another: whole months as the calendar counts them, and the rest as
  /// a share of the month it falls in.
  static double months(LocalDate from, LocalDate to) {
    long whole = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
    if (from.plusMonths(whole).isAfter(to)) {
      whole--;
    }
    var start = from.plusMonths(whole);
    double length = ChronoUnit.DAYS.between(start, from.plusMonths(whole + 1));
    double rest = ChronoUnit.DAYS.between(start, to);
    // One division rounds once: the day before the anchor is -1/31, not a hair off it.
    return (whole * length + rest) / length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Anchor that && days.equals(that.days) && about == that.about;
  }

  @Override
  public int hashCode() {
    return days.hashCode();
  }
}
