package osteolog.domain.time;

import java.time.LocalDate;
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
import osteolog.domain.time.Moment.Unit;
import osteolog.domain.time.Moment.Unknown;

/// The moment at a distance from another one, no more exactly known than that one.
///
/// @param distance how long after it; negative before it
public record Later(FromAnchor distance) {

  private static final double DAYS_OF_A_MONTH = 365.25 / 12;

  /// The moment at this distance from `event`. Where a distance in days is added to one in months,
  /// which no calendar can add up, the sum is "about".
  public Moment than(Moment event) {
    var sum =
        switch (event) {
          case Unknown() -> event;
          case Edge edge -> edge(edge);
          case Before(var edge) -> new Before(last(edge(edge)));
          case After(var edge) -> new After(first(edge(edge)));
          case Between(var from, var to) -> new Between(first(edge(from)), last(edge(to)));
        };
    // A year that no record can hold is not known.
    return MomentCode.parse(sum.toString()).orElseGet(Moment::unknown);
  }

  private Moment edge(Edge edge) {
    return switch (edge) {
      case About(var point) ->
          switch (point(point)) {
            case Point sum -> new About(sum);
            case Between(Point from, Point to) -> new Between(new About(from), new About(to));
            case Moment other -> other;
          };
      case Point point -> point(point);
    };
  }

  private Moment point(Point point) {
    boolean inMonths = distance.unit() == Unit.MONTHS || distance.unit() == Unit.YEARS;
    return switch (point) {
      case OnDay(var date) -> new OnDay(distance.after(date));
      case InMonth(var month) ->
          inMonths
              ? new InMonth(month.plusMonths(months(distance)))
              : during(month.atDay(1), month.atEndOfMonth());
      case InYear(var year) ->
          distance.unit() == Unit.YEARS
              ? new InYear(year.plusYears(distance.amount()))
              : during(year.atDay(1), year.atMonth(12).atEndOfMonth());
      case FromAnchor start -> sum(start);
    };
  }

  private Moment during(LocalDate first, LocalDate last) {
    return new Between(new OnDay(distance.after(first)), new OnDay(distance.after(last)));
  }

  private Moment sum(FromAnchor start) {
    if (start.amount() == 0) {
      return distance;
    }
    if (distance.amount() == 0) {
      return start;
    }
    if (start.unit() == distance.unit()) {
      return new FromAnchor(start.amount() + distance.amount(), start.unit());
    }
    if (isCalendar(start) && isCalendar(distance)) {
      return new FromAnchor(months(start) + months(distance), Unit.MONTHS);
    }
    if (!isCalendar(start) && !isCalendar(distance)) {
      return new FromAnchor(days(start) + days(distance), Unit.DAYS);
    }
    double days =
        isCalendar(start)
            ? months(start) * DAYS_OF_A_MONTH + days(distance)
            : days(start) + months(distance) * DAYS_OF_A_MONTH;
    return new About(new FromAnchor((int) Math.round(days), Unit.DAYS));
  }

  private static boolean isCalendar(FromAnchor distance) {
    return distance.unit() == Unit.MONTHS || distance.unit() == Unit.YEARS;
  }

  private static int months(FromAnchor distance) {
    return distance.unit() == Unit.YEARS ? distance.amount() * 12 : distance.amount();
  }

  private static int days(FromAnchor distance) {
    return distance.unit() == Unit.WEEKS ? distance.amount() * 7 : distance.amount();
  }

  private static Edge first(Moment moment) {
    return moment instanceof Between(var from, var _) ? from : (Edge) moment;
  }

  private static Edge last(Moment moment) {
    return moment instanceof Between(var _, var to) ? to : (Edge) moment;
  }
}
