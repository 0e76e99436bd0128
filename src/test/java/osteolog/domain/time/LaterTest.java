package osteolog.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.Unit;

/// A moment at a distance from another one.
class LaterTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, b+1m, 2026-02-28",
    "2026-01, b+6m, 2026-07",
    "2026-01, b+6w, 2026-02-12..2026-03-14",
    "2026, b+1y, 2027",
    "2026, b+3m, 2026-04-01..2027-03-31",
    "b+8m, b+6m, b+14m",
    "b+8m, b+1y, b+20m",
    "b+2w, b+3d, b+17d",
    "b+8m, b+6w, ~b+286d",
    "~2026-01, b+6m, ~2026-07",
    "~2026-01, b+6w, ~2026-02-12..~2026-03-14",
    "<b+8m, b+6m, <b+14m",
    ">2026-01, b+6w, >2026-02-12",
    "b+1m..b+3m, b+6m, b+7m..b+9m",
    "unknown, b+6m, unknown",
    "2150-06-01, b+1y, unknown",
  })
  @DisplayName("it is no more exactly known than that one")
  void sums(String event, String distance, String sum) {
    var later = new Later((FromAnchor) MomentCode.parse(distance).orElseThrow());
    assertThat(later.than(MomentCode.parse(event).orElseThrow())).hasToString(sum);
  }

  @Property
  @Label("the days of the sum are those of the event, each at the distance")
  void days(@ForAll("calendar") Moment event, @ForAll("distances") FromAnchor distance) {
    var anchor = Anchor.at(Moment.on(LocalDate.of(2000, 1, 1)));
    var was = anchor.daysOf(event).orElseThrow();
    var sum = anchor.daysOf(new Later(distance).than(event)).orElseThrow();
    assertThat(sum.first()).isBeforeOrEqualTo(distance.after(was.first()));
    assertThat(sum.last()).isAfterOrEqualTo(distance.after(was.last()));
  }

  @Provide
  Arbitrary<Moment> calendar() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 20_000), Arbitraries.integers().between(0, 2))
        .as((day, cut) -> Moments.cut(LocalDate.ofEpochDay(day), cut));
  }

  @Provide
  Arbitrary<FromAnchor> distances() {
    return Combinators.combine(Arbitraries.integers().between(-40, 40), Arbitraries.of(Unit.class))
        .as(FromAnchor::new);
  }
}
