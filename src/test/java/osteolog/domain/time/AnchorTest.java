package osteolog.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Between;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Unit;

/// Moments become months as the calendar counts them, and never narrower than they were said.
class AnchorTest {

  @Provide
  Arbitrary<LocalDate> days() {
    return Moments.days();
  }

  @Provide
  Arbitrary<Moment> moments() {
    return Moments.all();
  }

  @Property
  void everyPairOfDaysThatWasPossibleStaysPossible(
      @ForAll("days") LocalDate anchorDay,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 2) int anchorPrecision,
      @ForAll @IntRange(max = 2) int precision) {
    var said = Moments.cut(day, precision);
    var anchor = Anchor.at(Moments.cut(anchorDay, anchorPrecision));
    double truth = Anchor.months(anchorDay, day);
    assertThat(anchor.spanOf(said).allows(truth)).isTrue();
    assertThat(anchor.spanOf(new About(said)).allows(truth)).isTrue();
    assertThat(anchor.spanOf(said).covers(Anchor.at(new OnDay(anchorDay)).spanOf(day))).isTrue();
  }

  @Property
  void anAboutAnchorRulesNoDayOut(
      @ForAll("days") LocalDate anchorDay, @ForAll("days") LocalDate day, @ForAll int months) {
    var anchor = Anchor.at(new About(new OnDay(anchorDay)));
    assertThat(anchor.spanOf(day).allows(months)).isTrue();
    assertThat(anchor.date()).isEmpty();
  }

  @Property
  void beforeAndAfterAllowEveryDayOnTheirSide(
      @ForAll("days") LocalDate anchorDay,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll @IntRange(max = 2) int anchorPrecision,
      @ForAll @IntRange(max = 2) int precision) {
    Assume.that(one.isBefore(other));
    var anchor = Anchor.at(Moments.cut(anchorDay, anchorPrecision));
    double early = Anchor.months(anchorDay, one);
    double late = Anchor.months(anchorDay, other);
    assertThat(anchor.spanOf(new Before(Moments.cut(other, precision))).allows(early)).isTrue();
    assertThat(anchor.spanOf(new After(Moments.cut(one, precision))).allows(late)).isTrue();
  }

  @Property
  void betweenAllowsEveryDayFromOneLimitToTheOther(
      @ForAll("days") LocalDate anchorDay,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate to,
      @ForAll @IntRange(max = 40_000) int offset,
      @ForAll @IntRange(max = 2) int anchorPrecision,
      @ForAll @IntRange(max = 2) int precision) {
    var inside = from.plusDays(offset);
    Assume.that(!inside.isAfter(to));
    var anchor = Anchor.at(Moments.cut(anchorDay, anchorPrecision));
    var said = new Between(Moments.cut(from, precision), Moments.cut(to, precision));
    assertThat(anchor.spanOf(said).allows(Anchor.months(anchorDay, inside))).isTrue();
  }

  @Property
  void aDistanceInDaysOrWeeksAllowsForEveryLengthOfMonth(
      @ForAll("days") LocalDate anchorDay,
      @ForAll @IntRange(min = -40_000, max = 40_000) int amount,
      @ForAll @IntRange(max = 2) int precision) {
    var anchor = Anchor.at(Moments.cut(anchorDay, precision));
    double days = Anchor.months(anchorDay, anchorDay.plusDays(amount));
    double weeks = Anchor.months(anchorDay, anchorDay.plusWeeks(amount));
    assertThat(anchor.spanOf(new FromAnchor(amount, Unit.DAYS)).allows(days)).isTrue();
    assertThat(anchor.spanOf(new FromAnchor(amount, Unit.WEEKS)).allows(weeks)).isTrue();
    assertThat(Anchor.UNDATED.spanOf(new FromAnchor(amount, Unit.DAYS)).allows(days)).isTrue();
  }

  @Property
  void laterDaysHaveLaterMonths(
      @ForAll("days") LocalDate anchorDay,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 800) int later) {
    assertThat(Anchor.months(anchorDay, day))
        .isLessThan(Anchor.months(anchorDay, day.plusDays(later)));
  }

  @Property
  void aLaterAnchorNeverMakesALaterMonth(
      @ForAll("days") LocalDate anchorDay,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 800) int later) {
    assertThat(Anchor.months(anchorDay, day))
        .isGreaterThanOrEqualTo(Anchor.months(anchorDay.plusDays(later), day));
  }

  @Property
  void theDaySoManyMonthsAfterTheAnchorIsExactlyThatMonth(
      @ForAll("days") LocalDate anchorDay, @ForAll @IntRange(min = -600, max = 600) int n) {
    assertThat(Anchor.months(anchorDay, anchorDay.plusMonths(n))).isEqualTo(n);
  }

  @ParameterizedTest
  @CsvSource({"2019-01-31", "2020-02-29", "2019-02-28", "2019-12-31", "2020-03-30"})
  void monthEndsAndLeapDaysAreCountedExactly(LocalDate anchorDay) {
    var anchor = Anchor.at(new OnDay(anchorDay));
    for (int n = -600; n <= 600; n++) {
      assertThat(anchor.spanOf(anchorDay.plusMonths(n))).isEqualTo(MonthSpan.at(n));
    }
  }

  @Property
  void aDistanceInMonthsIsTheSameUnderEveryAnchor(
      @ForAll("days") LocalDate anchorDay,
      @ForAll @IntRange(min = -600, max = 600) int n,
      @ForAll @IntRange(max = 2) int precision) {
    var anchor = Anchor.at(Moments.cut(anchorDay, precision));
    assertThat(anchor.spanOf(Moment.months(n))).isEqualTo(MonthSpan.at(n));
    assertThat(anchor.spanOf(new FromAnchor(n, Unit.YEARS))).isEqualTo(MonthSpan.at(12.0 * n));
  }

  @Property
  void withoutAnAnchorACalendarTimeIsUnknownInMonths(@ForAll("days") LocalDate day) {
    assertThat(Anchor.UNDATED.spanOf(day)).isEqualTo(MonthSpan.UNKNOWN);
    assertThat(Anchor.at(Moment.months(0))).isEqualTo(Anchor.UNDATED);
  }

  @Property
  void everyMomentHasASpanUnderEveryAnchor(
      @ForAll("moments") Moment moment, @ForAll("moments") Moment anchor) {
    assertThat(Anchor.at(anchor).spanOf(moment)).isNotNull();
  }

  @Test
  void beforeEndsSurelyBeforeWhatComesAfter() {
    var anchor = Anchor.at(Moment.on(LocalDate.of(2019, 3, 4)));
    var before = anchor.spanOf(new Before(Moment.months(2)));
    assertThat(before.surelyBefore(anchor.spanOf(new After(Moment.months(3))))).isTrue();
    assertThat(
            anchor.spanOf(new Before(new About(Moment.months(2)))).surelyBefore(MonthSpan.at(30)))
        .isFalse();
  }

  @Test
  void limitsToldInDifferentWaysThatCrossStillCoverBoth() {
    var anchor = Anchor.at(Moment.on(LocalDate.of(2019, 1, 1)));
    var crossed = new Between(Moment.months(6), (Moment.Point) Moment.on(LocalDate.of(2019, 4, 1)));
    assertThat(anchor.spanOf(crossed)).isEqualTo(new MonthSpan(3, 6, false, false));
  }
}
