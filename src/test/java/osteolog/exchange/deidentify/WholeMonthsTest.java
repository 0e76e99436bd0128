package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MomentCode;

/// Times go out in whole months from month 0, never narrower than they were known.
class WholeMonthsTest {

  private static Moment moment(String code) {
    return MomentCode.parse(code).orElseThrow();
  }

  private static String out(String anchor, String code) {
    return new WholeMonths(Anchor.at(moment(anchor)))
        .of(moment(code))
        .map(Moment::toString)
        .orElse("masked");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-09-10, 2018-09-10, b+0m",
    "2018-09-10, 2019-03-10, b+6m",
    "2018-09-10, 2019-03-09, b+5m..b+6m",
    "2018-09-10, 2018-09-09, b-1m..b+0m",
    "2018-09-10, 2019-03, b+5m..b+7m",
    "2018-09-10, 2019, b+0m..b+24m",
    "2018-09-10, 2018, b-12m..b+12m",
    "2018-09-10, <2019-03-09, <b+6m",
    "2018-09-10, >2019-03-09, >b+5m",
    "2018-09-10, >2019, >b+0m",
    "2018-09-10, 2018-09-10..2019-03-10, b+0m..b+6m",
    "2018-09-10, 2018-12-10..b+6m, b+3m..b+6m",
    "2018-09-10, ~2019-03-10, ~b+6m",
    "2018-09-10, ~2019-03, ~b+5m..~b+7m",
    "2018-09, 2019-03-10, b+5m..b+7m",
    "2018, 2019-03-10, b+0m..b+24m",
    "~2018-09-10, 2019-03-10, ~b+6m",
    "unknown, 2019-03-10, masked",
    "unknown, 2019-03-10..b+6m, <b+6m",
    "unknown, >2019, masked"
  })
  void aDateBecomesMonths(String anchor, String said, String told) {
    assertThat(out(anchor, said)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"b+6m", "~b-2y", "<b+0m", "b+45d", "b+1w..b+8m", "unknown", "b-89y"})
  void whatNobodyDatedStaysAsItWasSaid(String said) {
    assertThat(out("2018-09-10", said)).isEqualTo(said);
    assertThat(out("unknown", said)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "b-92y, <b-1068m",
    "~b-1100m, <~b-1068m",
    "b-92y..b+1m, <b+1m",
    "<b-95y, <b-1068m",
    ">b-95y, masked",
    "1900-01-01, <b-1068m",
    "b+95y, >b+1068m",
    "b-40000d, <b-1068m"
  })
  void aDistanceOverEightyNineYearsTellsNoMore(String said, String told) {
    assertThat(out("2018-09-10", said)).isEqualTo(told);
  }

  @Test
  void aYearTellsNothingOfTheMonthOfTheBiopsy() {
    for (var year : new String[] {"2010", "2018", "2019"}) {
      assertThat(out("2018-01-01", year)).isEqualTo(out("2018-12-31", year));
    }
  }

  @Test
  void aMonthTellsNothingOfTheDayOfTheBiopsy() {
    for (var month : new String[] {"2018-08", "2018-09", "2019-02"}) {
      assertThat(out("2018-09-01", month)).isEqualTo(out("2018-09-30", month));
    }
  }
}
