package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A text that looks as if it tells whose it is, is pointed out before anybody accepts it.
class ConcernTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seen 2019-03-04|DATE",
        "seen 4.3.19|DATE",
        "seen 3/4/2019|DATE",
        "in March 2019|DATE",
        "on Mar 4|DATE",
        "2019年3月|DATE",
        "平成30年|DATE",
        "a 94-year-old woman|AGE_OVER_89",
        "aged 101|AGE_OVER_89",
        "92歳|AGE_OVER_89",
        "９２歳|AGE_OVER_89",
        "call +49 221 4567890|PHONE",
        "tel 090-1234-5678|PHONE",
        "x.y@clinic.example|E_MAIL",
        "see www.clinic.example|URL",
        "MRN 1234567|LONG_NUMBER",
        "Dr Sato|PERSON",
        "佐藤先生|PERSON"
      })
  void isPointedOut(String text, Concern concern) {
    assertThat(Concern.in(text)).contains(concern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "almost no pain, only after work",
        "pain 7/10 for 6 months",
        "a 41-year-old man with a lesion of 12.5 mm",
        "since 2019",
        "大腿骨に痛み"
      })
  void plainFindingsAreNot(String text) {
    assertThat(Concern.in(text)).isEmpty();
  }

  @Test
  void aHugeTextIsLookedThroughToo() {
    assertThat(Concern.in("a".repeat(2_000_000) + " 1 " + "0 ".repeat(200_000))).isEmpty();
  }

  @Test
  void wordsAreTheSameHoweverTheyAreWritten() {
    assertThat(words("O'Brien, (12) ＡＢＣ; cafe\u0301"))
        .containsExactly("o", "brien", "12", "abc", "café");
    assertThat(words("右大腿 2019年")).containsExactly("右", "大", "腿", "2019", "年");
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    Words.of(text, (word, _) -> words.add(word));
    return words;
  }
}
