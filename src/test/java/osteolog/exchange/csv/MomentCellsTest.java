package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MomentCode;

final class MomentCellsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          2019-03-10     | 2019-03-10 | day      | 6     | 6     | 6
          2019-03-17     | 2019-03-17 | day      | 6.23  | 6.23  | 6.23
          2018-08-10     | 2018-08-10 | day      | -1    | -1    | -1
          2019-03        |            | month    |       | 5.68  | 6.68
          2019           |            | year     |       | 3.71  | 15.68
          b+6m           |            | relative | 6     | 6     | 6
          b-2y           |            | relative | -24   | -24   | -24
          ~b-2y          |            | about    | -24   |       |
          ~2019-03-10    |            | about    | 6     |       |
          ~2019-03       |            | about    |       |       |
          <b+0m          |            | before   |       |       | 0
          >b+8m          |            | after    |       | 8     |
          b+0m..b+6m     |            | between  |       | 0     | 6
          ~b+3m..b+6m    |            | between  |       | 3     | 6
          <~b+6m         |            | before   |       |       | 6
          unknown        |            | unknown  |       |       |
          """)
  void aMomentIsWrittenAsItWasSaidAndNoNarrower(
      String code,
      @Nullable String date,
      String precision,
      @Nullable String months,
      @Nullable String low,
      @Nullable String high) {
    assertThat(cells(code, Anchor.at(moment("2018-09-10"))))
        .containsExactly(text(date), precision, code, text(months), text(low), text(high));
  }

  @Test
  void aDateWithoutADatedBiopsyHasNoMonths() {
    assertThat(cells("2019-03-10", Anchor.UNDATED))
        .containsExactly("2019-03-10", "day", "2019-03-10", "", "", "");
  }

  @Test
  void daysFromAnUndatedBiopsyAreASpanOfMonths() {
    assertThat(cells("b+60d", Anchor.UNDATED))
        .containsExactly("", "relative", "b+60d", "", "1.94", "2.14");
  }

  @Test
  void noLimitIsClaimedWhereTheBiopsyItselfIsAbout() {
    var anchor = Anchor.at(moment("~2018-09-10"));
    assertThat(cells("2019-03-10", anchor))
        .containsExactly("2019-03-10", "day", "2019-03-10", "6", "", "");
  }

  @Test
  void noMomentAtAllIsSixEmptyCells() {
    var cells = new ArrayList<String>();
    MomentCells.add(null, Anchor.UNDATED, cells);
    assertThat(cells).containsExactly("", "", "", "", "", "");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-0.001,0", "100,100", "1200,1200", "0.005,0.01", "-6.25,-6.25", "6.50,6.5"})
  void monthsHaveAtMostTwoDecimalsAndNoTrailingZeros(double months, String text) {
    assertThat(MomentCells.months(months)).isEqualTo(text);
  }

  private static List<String> cells(String code, Anchor anchor) {
    var cells = new ArrayList<String>();
    MomentCells.add(moment(code), anchor, cells);
    return cells;
  }

  private static Moment moment(String code) {
    return MomentCode.parse(code).orElseThrow();
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
