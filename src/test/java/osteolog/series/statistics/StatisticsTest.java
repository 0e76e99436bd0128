package osteolog.series.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What few cases allow, and what they do not.
class StatisticsTest {

  @ParameterizedTest
  @CsvSource({"3, 0.25", "4, 0.125", "5, 0.0625", "6, 0.03125", "7, 0.015625", "8, 0.0078125"})
  @DisplayName("the least probability that a signed-rank test of few pairs can give")
  void attainable(int n, double least) {
    assertThat(SignedRank.attainable(n)).isEqualTo(least);
    var differences = new double[n];
    for (int i = 0; i < n; i++) {
      differences[i] = i + 1;
    }
    assertThat(SignedRank.of(differences).p()).isEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"3, 0.75", "4, 0.875", "5, 0.9375", "6, 0.96875"})
  @DisplayName("how surely the range of few values holds the median")
  void coverage(int n, double sure) {
    assertThat(Spread.of(new double[n]).coverageOfRange()).isEqualTo(sure);
  }

  @Test
  @DisplayName("three values have a median and a range and no quartiles")
  void three() {
    var delay = Spread.of(24, 8, 8);
    assertThat(delay.median()).isEqualTo(8);
    assertThat(delay.least()).isEqualTo(8);
    assertThat(delay.greatest()).isEqualTo(24);
    assertThat(delay.quartiles()).isEmpty();
    assertThat(Spread.of(1, 2, 3, 4, 5, 6).quartiles()).contains(new Interval(2.25, 4.75));
  }

  @Test
  @DisplayName("the curve of the three cases: half at 8 months, one event in three patients")
  void threeCases() {
    var curve =
        KaplanMeier.of(
            List.of(new Observed(8, true), new Observed(33, false), new Observed(6, false)));
    assertThat(curve.survival(7.9)).isEqualTo(1);
    assertThat(curve.survival(8)).isEqualTo(0.5);
    assertThat(curve.median()).hasValue(8);
    assertThat(curve.events()).isOne();
    assertThat(curve.persons()).isEqualTo(3);
    assertThat(curve.atRisk(0)).isEqualTo(3);
    assertThat(curve.atRisk(8)).isEqualTo(2);
    assertThat(curve.atRisk(34)).isZero();
    var reverse =
        KaplanMeier.of(
            List.of(new Observed(8, false), new Observed(33, true), new Observed(6, true)));
    assertThat(reverse.survival(6)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(reverse.median()).hasValue(33);
  }

  @Test
  @DisplayName("one recurrence in 47 person-months")
  void rate() {
    var rate = new Rate(1, 47);
    assertThat(rate.value()).isCloseTo(0.0213, within(5e-5));
    assertThat(rate.exact().low()).isCloseTo(0.00054, within(5e-6));
    assertThat(rate.exact().high()).isCloseTo(0.1185, within(5e-5));
    assertThat(new Rate(0, 10).exact().low()).isZero();
  }

  @Test
  @DisplayName("equal differences share their ranks, and the test is exact all the same")
  void ties() {
    var test = SignedRank.of(2, 2, 2, -2, 0);
    assertThat(test.n()).isEqualTo(4);
    assertThat(test.zeros()).isOne();
    assertThat(test.statistic()).isEqualTo(7.5);
    assertThat(test.p()).isEqualTo(2 * 5 / 16.0);
    assertThat(SignedRank.of().p()).isEqualTo(1);
  }

  @Property
  @Label("a curve falls, stays between 0 and 1, and its interval holds it")
  void falls(@ForAll("observations") List<Observed> observed) {
    double before = 1;
    for (var step : KaplanMeier.of(observed).steps()) {
      assertThat(step.survival()).isBetween(0.0, before);
      step.interval()
          .ifPresent(
              i -> {
                assertThat(i.low()).isLessThanOrEqualTo(step.survival());
                assertThat(i.high()).isGreaterThanOrEqualTo(step.survival());
              });
      before = step.survival();
    }
  }

  @Provide
  Arbitrary<List<Observed>> observations() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.integers().between(1, 30), Arbitraries.of(true, false))
        .as((time, event) -> new Observed(time, event))
        .list()
        .ofMaxSize(40);
  }
}
