package osteolog.domain.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// When something was, as it was said and no narrower.
///
/// [Object#toString] gives the canonical code (`2019-03-04`, `2019-03`, `2019`, `b+6m`, `~b-2y`,
/// `<b+0m`, `>b+8m`, `b+0m..b+6m`, `unknown`) and [MomentCode#parse] is its exact inverse: the same
/// text stands in the store, the journal and the `_iso` column of every CSV.
public sealed interface Moment {

  /// A moment that can bound another one.
  sealed interface Edge extends Moment permits Point, About {}

  /// A moment said without "about".
  sealed interface Point extends Edge permits OnDay, InMonth, InYear, FromAnchor {}

  /// The unit in which a distance from the anchor was said.
  enum Unit {
    DAYS('d'),
    WEEKS('w'),
    MONTHS('m'),
    YEARS('y');

    final char letter;

    Unit(char letter) {
      this.letter = letter;
    }
  }

  /// Nothing is known about the time.
  record Unknown() implements Moment {
    @Override
    public String toString() {
      return "unknown";
    }
  }

  /// A full calendar date.
  record OnDay(LocalDate date) implements Point {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /// A calendar month; the day is not known.
  record InMonth(YearMonth month) implements Point {
    @Override
    public String toString() {
      return month.toString();
    }
  }

  /// A calendar year; month and day are not known.
  record InYear(Year year) implements Point {
    @Override
    public String toString() {
      return year.toString();
    }
  }

  /// So many days, weeks, months or years after (negative: before) the anchor, with no date.
  record FromAnchor(int amount, Unit unit) implements Point {
    /// The day at this distance from a day, as calendars count.
    public LocalDate after(LocalDate day) {
      return switch (unit) {
        case DAYS -> day.plusDays(amount);
        case WEEKS -> day.plusWeeks(amount);
        case MONTHS -> day.plusMonths(amount);
        case YEARS -> day.plusYears(amount);
      };
    }

    @Override
    public String toString() {
      return "b" + (amount < 0 ? "-" : "+") + Math.abs(amount) + unit.letter;
    }
  }

  /// "About" a point. Nobody said how far off it may be, so no width is assumed.
  record About(Point point) implements Edge {
    @Override
    public String toString() {
      return "~" + point;
    }
  }

  /// At some time before the edge.
  record Before(Edge edge) implements Moment {
    @Override
    public String toString() {
      return "<" + edge;
    }
  }

  /// At some time after the edge.
  record After(Edge edge) implements Moment {
    @Override
    public String toString() {
      return ">" + edge;
    }
  }

  /// At some time, or during the time, from one edge to the other.
  record Between(Edge from, Edge to) implements Moment {
    /// Refuses limits that are surely the wrong way round.
    public Between {
      if (!MomentCode.inOrder(from, to)) {
        throw new IllegalArgumentException("the limits of a between are out of order");
      }
    }

    @Override
    public String toString() {
      return from + ".." + to;
    }
  }

  /// The moment of month 0 itself, told only as "at the biopsy".
  static Point atAnchor() {
    return new FromAnchor(0, Unit.MONTHS);
  }

  /// Nothing known.
  static Moment unknown() {
    return new Unknown();
  }

  /// A full calendar date.
  static Moment on(LocalDate date) {
    return new OnDay(date);
  }

  /// `months` after (negative: before) the anchor.
  static Point months(int months) {
    return new FromAnchor(months, Unit.MONTHS);
  }

  /// How precisely the moment is known, in one word for tables and exports.
  default Precision precision() {
    return switch (this) {
      case Unknown() -> Precision.UNKNOWN;
      case OnDay(_) -> Precision.DAY;
      case InMonth(_) -> Precision.MONTH;
      case InYear(_) -> Precision.YEAR;
      case FromAnchor(_, _) -> Precision.RELATIVE;
      case About(_) -> Precision.ABOUT;
      case Before(_) -> Precision.BEFORE;
      case After(_) -> Precision.AFTER;
      case Between(_, _) -> Precision.BETWEEN;
    };
  }
}
