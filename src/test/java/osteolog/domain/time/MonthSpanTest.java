package osteolog.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/// A span of months proves only what was surely said.
class MonthSpanTest {

  @Property
  void aSpanAllowsWhatLiesWithinItAndCoversItself(
      @ForAll @DoubleRange(min = -900, max = 900) double one,
      @ForAll @DoubleRange(min = -900, max = 900) double other,
      @ForAll boolean softLow,
      @ForAll boolean softHigh) {
    var span = new MonthSpan(Math.min(one, other), Math.max(one, other), softLow, softHigh);
    assertThat(span.allows(one)).isTrue();
    assertThat(span.allows(other)).isTrue();
    assertThat(span.covers(span)).isTrue();
    assertThat(MonthSpan.UNKNOWN.covers(span) || span.isAbout()).isTrue();
    assertThat(span.surelyBefore(span)).isFalse();
  }

  @Property
  void whatIsSurelyBeforeSharesNoMonth(
      @ForAll @DoubleRange(min = -900, max = 900) double a,
      @ForAll @DoubleRange(min = -900, max = 900) double b,
      @ForAll boolean soft) {
    var one = new MonthSpan(a, a, soft, soft);
    var other = MonthSpan.at(b);
    assertThat(one.surelyBefore(other)).isEqualTo(!soft && a < b);
    assertThat(one.surelyBefore(other) && one.allows(b)).isFalse();
  }

  @Test
  void endsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new MonthSpan(1, 0, false, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MonthSpan(Double.NaN, 0, false, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void zeroHasNoSign() {
    assertThat(MonthSpan.at(-0.0)).isEqualTo(MonthSpan.at(0));
  }
}
