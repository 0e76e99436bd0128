package osteolog.exchange.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CharacterSetsTest {

  private static byte[] bytes(Object... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      if (part instanceof String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
      } else {
        out.write((Integer) part);
      }
    }
    return out.toByteArray();
  }

  @Test
  void halfWidthKatakanaAndKanjiOfTheStandardsOwnExample() {
    // PS3.5 Annex H, example 2.
    var name =
        bytes(
            0xD4,
            0xCF,
            0xC0,
            0xDE,
            "^",
            0xC0,
            0xDB,
            0xB3,
            "=\u001B$B;3ED\u001B(J^\u001B$BB@O:",
            "\u001B(J=\u001B$B$d$^$@\u001B(J^\u001B$B$?$m$&\u001B(J");
    assertThat(CharacterSets.of("ISO 2022 IR 13\\ISO 2022 IR 87").text(name))
        .isEqualTo("ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
  }

  @Test
  void koreanOfTheStandardsOwnExample() {
    // PS3.5 Annex I.
    var name =
        bytes(
            "Hong^Gildong=\u001B$)C",
            0xFB,
            0xF3,
            "^\u001B$)C",
            0xD1,
            0xCE,
            0xD4,
            0xD7,
            "=\u001B$)C",
            0xC8,
            0xAB,
            "^\u001B$)C",
            0xB1,
            0xE6,
            0xB5,
            0xBF);
    assertThat(CharacterSets.of("\\ISO 2022 IR 149").text(name))
        .isEqualTo("Hong^Gildong=洪^吉洞=홍^길동");
  }

  @Test
  void kanjiOfTheSupplementAreReadThroughTheirThreeByteForm() {
    assertThat(CharacterSets.of("\\ISO 2022 IR 159").text(bytes("\u001B$(D0!\u001B(B")))
        .isEqualTo("丂");
  }

  @Test
  void westernLettersAreReadWhereNoSetIsNamedAndAfterAnEscape() {
    assertThat(CharacterSets.of("").text(bytes("M", 0xFC, "ller"))).isEqualTo("Müller");
    assertThat(CharacterSets.of("\\ISO 2022 IR 144").text(bytes("\u001B-L", 0xDE, "^a")))
        .isEqualTo("о^a");
  }

  @Test
  void anEscapeThatNobodyKnowsLosesNothingElse() {
    assertThat(CharacterSets.of("\\ISO 2022 IR 87").text(bytes("a\u001B%Zb"))).isEqualTo("a%Zb");
    assertThat(CharacterSets.of("NO SUCH SET").text(bytes("abc"))).isEqualTo("abc");
  }
}
