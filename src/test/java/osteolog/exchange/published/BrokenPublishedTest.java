package osteolog.exchange.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a file of published cases that is broken.
class BrokenPublishedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'lesion','lesion_no':'Tanaka'}",
        "{'kind':'Tanaka'}",
        "{'kind':'pain','scale':'trend','Tanaka':'x'}",
        "{'kind':'case','label':'Tanaka'}"
      })
  void aBrokenRowIsNamedByItsPlaceAndNeverQuoted(String row) {
    var json =
        "{'cases':[{'case':{'label':'A'}},{'case':{'label':'B'},'entries':[%s]}]}".formatted(row);
    assertThatThrownBy(() -> PublishedCases.read(stream(json)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("case 2, row 1")
        .satisfies(
            e ->
                assertThat(e).hasStackTraceContaining("case 2").message().doesNotContain("Tanaka"));
  }

  @Test
  void aFileThatIsNoJsonIsRefusedWithoutQuotingIt() {
    assertThatThrownBy(() -> PublishedCases.read(stream("Tanaka")))
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .message()
        .doesNotContain("Tanaka");
  }

  private static ByteArrayInputStream stream(String json) {
    return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
