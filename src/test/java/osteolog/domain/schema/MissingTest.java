package osteolog.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Why a field is empty is itself recorded, and read back as it was.
class MissingTest {

  @Provide
  Arbitrary<Map<String, Missing.Reason>> reasons() {
    var columns = Arbitraries.strings().withCharRange('a', 'z').withChars('_').ofMinLength(1);
    return Arbitraries.maps(columns, Arbitraries.of(Missing.Reason.class)).ofMaxSize(6);
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("reasons") Map<String, Missing.Reason> reasons) {
    var missing = new Missing(reasons);
    assertThat(Missing.parse(missing.toString())).isEqualTo(missing);
  }

  @Test
  void reasonsStandInTheOrderOfTheirColumns() {
    assertThat(Missing.parse("dose=UNK;agent=ASKU")).hasToString("agent=ASKU;dose=UNK");
    assertThat(Missing.NONE).hasToString("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agent", "=UNK", "agent=unk", "agent=WHY", "agent=UNK;", ";"})
  void anyOtherTextIsRefused(String text) {
    assertThatThrownBy(() -> Missing.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
