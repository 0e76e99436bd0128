package osteolog.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import osteolog.exchange.published.PublishedCases;
import osteolog.series.statistics.Interval;
import osteolog.series.statistics.Observed;
import osteolog.series.statistics.Proportion;

/// The series of the three published cases: every number of the reference table.
class PublishedSeriesTest {

  private static final Series SERIES =
      new Series(PublishedCases.abe2020().cases().stream().map(SeriesCase::of).toList());

  @Test
  @DisplayName("age, delay and follow-up have the median and range of the table")
  void spreads() {
    var age = SERIES.ages().orElseThrow();
    assertThat(age.values()).containsExactly(41, 44, 60);
    assertThat(age.median()).isEqualTo(44);
    assertThat(age.mean()).isCloseTo(48.33, within(0.005));
    assertThat(age.deviation()).isCloseTo(10.21, within(0.005));
    var delay = SERIES.delays().orElseThrow();
    assertThat(delay.values()).containsExactly(8, 8, 24);
    assertThat(delay.deviation()).isCloseTo(9.24, within(0.005));
    assertThat(SERIES.cases()).allMatch(SeriesCase::delayAbout);
    var followed = SERIES.followed().orElseThrow();
    assertThat(followed.values()).containsExactly(6, 33, 39);
    assertThat(followed.median()).isEqualTo(33);
    assertThat(followed.mean()).isEqualTo(26);
    assertThat(followed.deviation()).isCloseTo(17.58, within(0.005));
    assertThat(followed.quartiles()).isEmpty();
  }

  @Test
  @DisplayName("recurrence: case 1 at 8 months, case 2 none to 33, case 3 none to 6")
  void recurrence() {
    assertThat(SERIES.observed())
        .containsExactly(new Observed(8, true), new Observed(33, false), new Observed(6, false));
    var curve = SERIES.recurrenceFree();
    assertThat(curve.survival(7)).isEqualTo(1);
    assertThat(curve.survival(8)).isEqualTo(0.5);
    var step = curve.steps().get(1);
    assertThat(step.error()).isCloseTo(0.3536, within(5e-5));
    near(step.interval().orElseThrow(), 0.006, 0.910);
  }

  @Test
  @DisplayName("with the undated worsening of case 3 as an event, the curve falls twice")
  void strict() {
    assertThat(SERIES.strict())
        .containsExactly(new Observed(8, true), new Observed(33, false), new Observed(6, true));
    assertThat(SERIES.cases().get(2).recurrence().orElseThrow().possible()).isPresent();
    assertThat(SERIES.cases().get(0).recurrence().orElseThrow().possible()).isEmpty();
  }

  @Test
  @DisplayName("observation, rate and shares are those of the table")
  void rates() {
    assertThat(SERIES.observation().median()).hasValue(33);
    assertThat(SERIES.observation().survival(6)).isCloseTo(0.6667, within(5e-5));
    var rate = SERIES.rate().orElseThrow();
    assertThat(rate.time()).isEqualTo(47);
    assertThat(rate.value()).isCloseTo(0.0213, within(5e-5));
    assertThat(SERIES.recurred()).contains(new Proportion(1, 3));
    near(SERIES.recurred().orElseThrow().exact(), 0.008, 0.906);
  }

  @Test
  @DisplayName("relief of 30 % can be told of case 3 alone, and relief by points of none")
  void relief() {
    assertThat(SERIES.relievedByShare()).contains(new Proportion(1, 1));
    assertThat(SERIES.relievedByPoints()).isEmpty();
    assertThat(SERIES.cases().get(2).relief().orElseThrow().share()).isCloseTo(0.67, within(1e-9));
    assertThat(SERIES.signedRank()).isEmpty();
  }

  @Test
  @DisplayName("on the bars stand the recurrence, the repaired holes and the end of the opioid")
  void happenings() {
    assertThat(SERIES.cases().get(0).happenings())
        .extracting(Happening::what)
        .contains(Happening.What.RECURRENCE, Happening.What.HOLE_REPAIRED);
    assertThat(SERIES.cases().get(2).happenings())
        .extracting(Happening::what)
        .containsExactly(Happening.What.OPIOID_FREE);
    assertThat(SERIES.published()).isEqualTo(3);
  }

  private static void near(Interval interval, double low, double high) {
    assertThat(interval.low()).isCloseTo(low, within(5e-4));
    assertThat(interval.high()).isCloseTo(high, within(5e-4));
  }
}
