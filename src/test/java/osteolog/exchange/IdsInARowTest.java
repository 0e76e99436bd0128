package osteolog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsInARowTest {

  @Test
  void followOneAnotherAndStayOfTheKindOfTheFirst() {
    var ids = new IdsInARow(UUID.fromString("12345678-9abc-4def-bfff-fffffffffffe"));

    assertThat(Stream.generate(ids).limit(4).map(UUID::toString))
        .containsExactly(
            "12345678-9abc-4def-bfff-fffffffffffe",
            "12345678-9abc-4def-bfff-ffffffffffff",
            "12345678-9abc-4def-8000-000000000000",
            "12345678-9abc-4def-8000-000000000001");
    assertThat(ids.get().variant()).isEqualTo(2);
  }
}
