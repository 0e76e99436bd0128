package osteolog.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The code of a moment and the moment itself say the same.
class MomentCodeTest {

  @Provide
  Arbitrary<Moment> moments() {
    return Moments.all();
  }

  @Property
  void theCodeOfAMomentIsReadBackAsTheSameMoment(@ForAll("moments") Moment moment) {
    assertThat(MomentCode.parse(moment.toString())).hasValue(moment);
  }

  @Property
  void whatTheReaderReadsInTheCodeIsTheSameMoment(@ForAll("moments") Moment moment) {
    assertThat(new MomentReader(LocalDate.of(2025, 6, 1)).read(moment.toString()))
        .isEqualTo(new Reading.Understood(moment));
  }

  @Property
  void noTextMakesItThrow(@ForAll String text) {
    MomentCode.parse(text)
        .ifPresent(moment -> assertThat(MomentCode.parse(moment.toString())).hasValue(moment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-03-04",
        "2019-03",
        "2019",
        "b+6m",
        "b-2y",
        "b+0m",
        "b+10d",
        "b-3w",
        "~b-24m",
        "~2019-03",
        "<b+0m",
        ">b+8m",
        "<~2019",
        "b-24m..b+0m",
        "~b-24m..b+0m",
        "2019-03..b+6m",
        "unknown"
      })
  void theCodesOfTheDesignAreReadAndWrittenUnchanged(String code) {
    assertThat(MomentCode.parse(code).map(Moment::toString)).hasValue(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "b",
        "b6m",
        "b+6",
        "b+6x",
        "2019-13",
        "2019-02-30",
        "2021-02-29",
        "1849",
        "2151-01",
        "~",
        "~~b+0m",
        "<",
        "<<b+0m",
        "~unknown",
        "<unknown",
        "b+6m..",
        "..b+6m",
        "b+6m..b+0m",
        "2019..2018",
        "b+0m..b+3m..b+6m",
        "b+100000m",
        "２０１９",
        "Unknown"
      })
  void whatIsNoCodeIsNotRead(String text) {
    assertThat(MomentCode.parse(text)).isEmpty();
  }
}
