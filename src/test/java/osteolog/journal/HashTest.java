package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {
  private static final String TEXT =
      "374708fff7719dd5979ec875d56cd2286f6d3cf7ec317a3b25632aab28ec37bb";

  @Test
  void theFirstHashIsTheSha256OfTheStoreId() {
    assertThat(Head.genesis(new UUID(0, 0)).hash()).isEqualTo(new Hash(TEXT));
    assertThat(Head.genesis(new UUID(0, 1))).isNotEqualTo(Head.genesis(new UUID(0, 0)));
  }

  @Test
  void bytesAndTextSayTheSame() {
    assertThat(Hash.of(new Hash(TEXT).bytes())).isEqualTo(new Hash(TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "00", "374708FFF7719DD5979EC875D56CD2286F6D3CF7EC317A3B25632AAB28EC37BB"})
  void onlySixtyFourLowerCaseDigitsAreAHash(String text) {
    assertThatThrownBy(() -> new Hash(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHeadIsNeverNegative() {
    assertThatThrownBy(() -> new Head(-1, new Hash(TEXT)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
