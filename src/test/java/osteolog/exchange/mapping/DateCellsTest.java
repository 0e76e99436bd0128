package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.time.Reading;
import osteolog.domain.time.Reading.Unclear;
import osteolog.domain.time.Reading.Why;

/// How the moments of a foreign table are read.
class DateCellsTest {

  private final DateCells dates = DateCells.shipped();

  @ParameterizedTest
  @CsvSource({
    "2019-03-04, 2019-03-04",
    "2019/3/4, 2019-03-04",
    "2019-03-04 00:00:00, 2019-03-04",
    "2019-03-04T10:15:00Z, 2019-03-04",
    "25.03.2019, 2019-03-25",
    "03/25/2019, 2019-03-25",
    "4 Mar 2019, 2019-03-04",
    "'Mar 4, 2019', 2019-03-04",
    "'March 4th, 2019', 2019-03-04",
    "4. März 2019, 2019-03-04",
    "4 mars 2019, 2019-03-04",
    "1er août 2019, 2019-08-01",
    "4 de marzo de 2019, 2019-03-04",
    "Dez 2018, 2018-12",
    "2019年3月4日, 2019-03-04",
    "２０１９年３月, 2019-03",
    "2019-03, 2019-03",
    "平成28年5月3日, 2016-05-03",
    "平成２８年 ５月, 2016-05",
    "令和元年5月1日, 2019-05-01",
    "令和元年, 2019",
    "昭和64年1月, 1989-01",
    "H28.5.3, 2016-05-03",
    "S60/1, 1985-01",
    "R元.12.5, 2019-12-05",
    "03/2019, 2019-03",
    "2019, 2019",
    "b+6m, b+6m",
    "6 months after biopsy, b+6m",
    "術後6か月, b+6m",
    "about 2 years before biopsy, ~b-2y",
    "?, unknown"
  })
  void aMomentIsReadAsItIsWrittenAndNoNarrower(String cell, String code) {
    assertThat(DateCells.code(dates.read(cell, null))).isEqualTo(code);
  }

  @Test
  void dayAndMonthAreReadInTheOrderOfTheMapping() {
    assertThat(DateCells.code(dates.read("03/04/2019", DateOrder.DMY))).isEqualTo("2019-04-03");
    assertThat(DateCells.code(dates.read("03/04/2019", DateOrder.MDY))).isEqualTo("2019-03-04");
    assertThat(DateCells.code(dates.read("2019-03-04", DateOrder.DMY))).isEqualTo("2019-03-04");
    assertThat(why(dates.read("03/04/2019", null))).isEqualTo(Why.DAY_OR_MONTH);
    assertThat(why(dates.read("03/04/2019", DateOrder.YMD))).isEqualTo(Why.DAY_OR_MONTH);
    assertThat(why(dates.read("04/25/2019", DateOrder.DMY))).isEqualTo(Why.NO_SUCH_DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "43528",
        "43528.0",
        "t",
        "today",
        "t-3d",
        "2301",
        "0403",
        "04.03.19",
        "soon",
        "平成40年5月",
        "昭和65年",
        "明治3年5月",
        "H28",
        "-",
        "about t"
      })
  void whatIsNoMomentOrDependsOnTodayIsNone(String cell) {
    assertThat(why(dates.read(cell, null))).isEqualTo(Why.NOT_A_MOMENT);
  }

  @Test
  void aDayThatIsNotInTheCalendarIsNone() {
    assertThat(why(dates.read("30.02.2019", DateOrder.DMY))).isEqualTo(Why.NO_SUCH_DAY);
    assertThat(why(dates.read("4 Mar 1019", null))).isEqualTo(Why.YEAR_OUT_OF_RANGE);
  }

  private static Why why(Reading reading) {
    return reading instanceof Unclear(var why, _) ? why : null;
  }
}
