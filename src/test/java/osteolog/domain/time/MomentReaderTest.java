package osteolog.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.time.Reading.Unclear;
import osteolog.domain.time.Reading.Understood;
import osteolog.domain.time.Reading.Why;

/// A surgeon types a time as it comes; the reader understands it, or asks.
class MomentReaderTest {

  private static final MomentReader READER = new MomentReader(LocalDate.of(2025, 6, 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-03           | 2019-03",
        "2019/3            | 2019-03",
        "2019              | 2019",
        "2019-3-4          | 2019-03-04",
        "2019.03.04        | 2019-03-04",
        "20190304          | 2019-03-04",
        "4 Mar 2019        | 2019-03-04",
        "4-March-2019      | 2019-03-04",
        "Mar 2019          | 2019-03",
        "sept 2019         | 2019-09",
        "13/4/2019         | 2019-04-13",
        "4/13/2019         | 2019-04-13",
        "4/4/2019          | 2019-04-04",
        "2301              | 2025-01-23",
        "0106              | 2025-06-01",
        "0206              | 2024-06-02",
        "2902              | 2024-02-29",
        "t                 | 2025-06-01",
        "today             | 2025-06-01",
        "t-3               | 2025-05-29",
        "t-2w              | 2025-05-18",
        "t-3m              | 2025-03-01",
        "T-1Y              | 2024-06-01",
        "b                 | b+0m",
        "biopsy            | b+0m",
        "b+6m              | b+6m",
        "b+6               | b+6m",
        "b + 6 months      | b+6m",
        "b−6m              | b-6m",
        "6 months after biopsy | b+6m",
        "about 2y before   | ~b-2y",
        "ca. 2 years before biopsy | ~b-2y",
        "~b-24m            | ~b-24m",
        "approx 2019       | ~2019",
        "before            | <b+0m",
        "before biopsy     | <b+0m",
        "after b+8m        | >b+8m",
        "> b+8m            | >b+8m",
        "before about 2019 | <~2019",
        "b..b+6m           | b+0m..b+6m",
        "between b and b+6m | b+0m..b+6m",
        "between Jan 2019 and Mar 2019 | 2019-01..2019-03",
        "?                 | unknown",
        "unknown           | unknown"
      })
  void itUnderstands(String typed, String code) {
    assertThat(READER.read(typed)).isEqualTo(understood(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019年3月4日 | 2019-03-04",
        "２０１９年３月４日 | 2019-03-04",
        "2019年3月   | 2019-03",
        "2019年      | 2019",
        "約2年前      | ~b-2y",
        "6か月後      | b+6m",
        "6ヶ月後      | b+6m",
        "6ヵ月後      | b+6m",
        "6ケ月後      | b+6m",
        "6カ月前      | b-6m",
        "3週間後      | b+3w",
        "10日後       | b+10d",
        "不明         | unknown"
      })
  void itUnderstandsJapanese(String typed, String code) {
    assertThat(READER.read(typed)).isEqualTo(understood(code));
  }

  @Test
  void dayAndMonthThatCanBeReadBothWaysAreOfferedBothWays() {
    assertThat(READER.read("3/4/2019"))
        .isEqualTo(new Unclear(Why.DAY_OR_MONTH, List.of("2019-04-03", "2019-03-04")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30 Feb 2019", "2019-02-30", "29 Feb 2019", "2019年2月30日", "3102", "31/4/2019"})
  void aDayThatIsNotInTheCalendarIsNoDay(String typed) {
    assertThat(READER.read(typed)).extracting(r -> ((Unclear) r).why()).isEqualTo(Why.NO_SUCH_DAY);
  }

  @Test
  void twoYearsAgoMayCountFromTodayOrFromTheBiopsySoBothAreOffered() {
    var reading = (Unclear) READER.read("2 years ago");
    assertThat(reading.offers()).hasSize(2).allMatch(o -> READER.read(o) instanceof Understood);
  }

  @Test
  void limitsOfABetweenMustStandInOrder() {
    assertThat(READER.read("b+6m..b")).isEqualTo(new Unclear(Why.LIMITS_OUT_OF_ORDER, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1849-01-01", "4 Mar 2151", "t-900y", "t+99999y", "18000101"})
  void aYearThatNoRecordCanHoldIsRefused(String typed) {
    assertThat(READER.read(typed))
        .extracting(r -> ((Unclear) r).why())
        .isEqualTo(Why.YEAR_OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "soon", "b+", "before before", "..", "b..", "between", "12", "~"})
  void whatMeansNoTimeIsSaidToMeanNone(String typed) {
    assertThat(READER.read(typed)).extracting(r -> ((Unclear) r).why()).isEqualTo(Why.NOT_A_MOMENT);
  }

  @Property
  void noTextMakesItThrow(@ForAll String typed) {
    assertThat(READER.read(typed)).isNotNull();
  }

  @Provide
  Arbitrary<String> nearlyTimes() {
    var parts =
        Arbitraries.of(
            "0", "1", "2", "9", "19", "2019", "31", "-", "/", ".", "..", "+", "b", "t", "~", "<",
            ">", "d", "w", "m", "y", "mo", "before", "after", "ago", "about", "between", "and",
            "feb", "mar", "年", "月", "日", "前", "後", "約", "か月", "週間", " ", "?", "biopsy");
    return parts.list().ofMaxSize(8).map(list -> String.join("", list));
  }

  @Property(tries = 5000)
  void whatIsUnderstoodIsAlwaysAMomentThatTheStoreCanKeep(@ForAll("nearlyTimes") String typed) {
    switch (READER.read(typed)) {
      case Understood(var moment) ->
          assertThat(MomentCode.parse(moment.toString())).hasValue(moment);
      case Unclear(var why, var offers) ->
          assertThat(offers).as(why.name()).allMatch(o -> READER.read(o) instanceof Understood);
    }
  }

  private static Understood understood(String code) {
    return new Understood(MomentCode.parse(code).orElseThrow());
  }
}
