package osteolog.domain.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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

/// Arbitrary times of every kind that a record can hold.
public final class Moments {

  private Moments() {}

  /// Any day of the years that a record can hold, month ends and leap days among them more often.
  public static Arbitrary<LocalDate> days() {
    var any =
        Arbitraries.longs()
            .between(LocalDate.of(1850, 1, 1).toEpochDay(), LocalDate.of(2150, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    var monthEnds = any.map(day -> YearMonth.from(day).atEndOfMonth());
    var leapDays = Arbitraries.integers().between(463, 537).map(n -> Year.of(n * 4).atDay(60));
    return Arbitraries.frequencyOf(Tuple.of(5, any), Tuple.of(3, monthEnds), Tuple.of(1, leapDays))
        .withoutEdgeCases();
  }

  /// A day, a month or a year.
  public static Arbitrary<Point> calendar() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 2))
        .as(Moments::cut)
        .withoutEdgeCases();
  }

  /// A distance from the anchor.
  public static Arbitrary<Point> distances() {
    return Combinators.combine(
            Arbitraries.integers().between(-99_999, 99_999), Arbitraries.of(Unit.class))
        .as((amount, unit) -> (Point) new FromAnchor(amount, unit))
        .withoutEdgeCases();
  }

  /// Any point, with or without "about".
  public static Arbitrary<Edge> edges() {
    return Combinators.combine(
            Arbitraries.oneOf(calendar(), distances()), Arbitraries.of(true, false))
        .as((point, about) -> about ? (Edge) new About(point) : point)
        .withoutEdgeCases();
  }

  /// Any moment; the limits of a "between" stand in order.
  public static Arbitrary<Moment> all() {
    return Arbitraries.oneOf(
            Arbitraries.just(Moment.unknown()),
            edges().map(edge -> (Moment) edge),
            edges().map(edge -> (Moment) new Before(edge)),
            edges().map(edge -> (Moment) new After(edge)),
            Combinators.combine(edges(), edges())
                .as(
                    (one, other) ->
                        MomentCode.inOrder(one, other)
                            ? (Moment) new Between(one, other)
                            : new Between(other, one)))
        .withoutEdgeCases();
  }

  /// What is left of a day when only the month or the year of it is told.
  static Point cut(LocalDate day, int precision) {
    return switch (precision) {
      case 0 -> new OnDay(day);
      case 1 -> new InMonth(YearMonth.from(day));
      default -> new InYear(Year.from(day));
    };
  }
}
