package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.Edge;
import osteolog.domain.time.Moment.Point;
import osteolog.domain.time.MomentCode;
import osteolog.domain.time.MonthSpan;

/// What holds of the time of any event, whatever is known of it and of month 0.
class TimesProperty {

  private static final Pattern FIGURES_OF_A_YEAR = Pattern.compile("(18|19|20|21)\\d\\d");

  @Provide
  Arbitrary<Moment> moments() {
    return Arbitraries.oneOf(
        Arbitraries.just(Moment.unknown()),
        edges().map(e -> (Moment) e),
        edges().map(Moment.Before::new),
        edges().map(Moment.After::new),
        Combinators.combine(edges(), edges())
            .as((a, b) -> MomentCode.parse(a + ".." + b))
            .filter(Optional::isPresent)
            .map(Optional::get));
  }

  private static Arbitrary<Edge> edges() {
    var points = points();
    return Arbitraries.oneOf(points.map(p -> (Edge) p), points.map(Moment.About::new));
  }

  private static Arbitrary<Point> points() {
    var days = Arbitraries.longs().between(-43_000, 60_000).map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(
        days.map(Moment.OnDay::new),
        days.map(d -> new Moment.InMonth(YearMonth.from(d))),
        days.map(d -> new Moment.InYear(Year.from(d))),
        Combinators.combine(
                Arbitraries.integers().between(-1300, 1300), Arbitraries.of(Moment.Unit.values()))
            .as(Moment.FromAnchor::new));
  }

  @Property(tries = 2000)
  void noDateIsLeftAndNothingIsNarrowerThanItWas(
      @ForAll("moments") Moment zero, @ForAll("moments") Moment said) {
    var anchor = Anchor.at(zero);
    var told = new WholeMonths(anchor).of(said).orElse(Moment.unknown());
    assertThat(WholeMonths.isCalendar(told)).isFalse();
    assertThat(MomentCode.parse(told.toString())).contains(told);
    if (WholeMonths.isCalendar(said)) {
      assertThat(FIGURES_OF_A_YEAR.matcher(told.toString()).find()).isFalse();
      assertThat(isAsWide(Anchor.UNDATED.spanOf(told), anchor.spanOf(said))).isTrue();
    }
  }

  /// An open end allows everything, "about" or not.
  private static boolean isAsWide(MonthSpan told, MonthSpan known) {
    boolean low = told.low() == Double.NEGATIVE_INFINITY || told.softLow() || !known.softLow();
    boolean high = told.high() == Double.POSITIVE_INFINITY || told.softHigh() || !known.softHigh();
    return low && high && told.low() <= known.low() && told.high() >= known.high();
  }

  @Property(tries = 1000)
  void noDateOfACaseStaysWhereItWasWhenDaysAreShifted(
      @ForAll("moments") Moment zero, @ForAll("moments") Moment said) {
    var anchor = Anchor.at(zero);
    var told = new ShiftedDays(anchor, -17).of(said).orElse(Moment.unknown());
    if (WholeMonths.isCalendar(said)) {
      assertThat(told).isNotEqualTo(said);
    }
    assertThat(MomentCode.parse(told.toString())).contains(told);
  }
}
