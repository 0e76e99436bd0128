package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpreadsheetSafeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\0=1",
        " =1",
        "\u00A0=1",
        "\uFEFF+1",
        "\u3000@A",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        " \uFF20A"
      })
  void aTextThatASpreadsheetWouldRunGetsOneApostrophe(String text) {
    assertThat(SpreadsheetSafe.guard(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "'", "'tis", "a=b", " a=1", "3-4", "痛みなし", "😀"})
  void anyOtherTextStaysAsItIsInBothDirections(String text) {
    assertThat(SpreadsheetSafe.guard(text)).isEqualTo(text);
    assertThat(SpreadsheetSafe.unguard(text)).isEqualTo(text);
  }

  @Test
  void aRecordedApostropheBeforeAFormulaSurvives() {
    assertThat(SpreadsheetSafe.guard("'=1")).isEqualTo("''=1");
    assertThat(SpreadsheetSafe.unguard("''=1")).isEqualTo("'=1");
  }

  @Property
  void takingTheApostropheOffGivesBackWhatWasRecorded(@ForAll("nasty") String text) {
    assertThat(SpreadsheetSafe.unguard(SpreadsheetSafe.guard(text))).isEqualTo(text);
  }

  @Property
  void noGuardedTextBeginsLikeAFormula(@ForAll("nasty") String text) {
    assertThat(SpreadsheetSafe.guard(text)).doesNotStartWith("=");
    assertThat(SpreadsheetSafe.guard(text))
        .doesNotContainPattern("\\A[\\s\\xA0\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B]");
  }

  @Provide
  static Arbitrary<String> nasty() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("'=+-@\t\r\n\0a1 \u00A0\uFEFF\uFF1D\uFF0B").ofMaxLength(6),
        Arbitraries.strings());
  }
}
