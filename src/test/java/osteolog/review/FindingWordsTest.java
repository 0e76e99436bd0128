package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.words.Words;

/// A finding is said in one sentence that quotes both statements with their sources.
class FindingWordsTest {

  private static String said(Rule rule, int caseNo) {
    return new FindingWords(Words.in(Locale.ENGLISH))
        .sentence(
            PublishedContradictionsTest.FOUND.get(caseNo - 1).stream()
                .filter(f -> f.rule() == rule)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void bothStatementsAreQuotedWithTheirSources() {
    assertThat(said(Rule.STUDY_MONTH, 2))
        .isEqualTo(
            "The month of a study differs: 33 months after the biopsy: “At 33 months"
                + " postoperatively, the plain radiography showed no enlargement of sclerotic"
                + " lesion and the repaired of biopsy hole” (Abe 2020, lines 134-136) – but 39"
                + " months: “Radiography at 39 months postoperatively” (Abe 2020, line 190, Figure"
                + " caption, Fig. 2k).");
  }

  @Test
  void aClaimThatIsACodeIsSaidByItsName() {
    var words = new FindingWords(Words.in(Locale.JAPANESE));
    assertThat(
            PublishedContradictionsTest.FOUND.get(2).stream()
                .filter(f -> f.rule() == Rule.BONE)
                .map(words::sentence))
        .allMatch(s -> s.contains("脛骨") && s.contains("大腿骨「"));
  }

  @Test
  void whatIsNotStatedIsSaidToBeNotStated() {
    assertThat(said(Rule.SIZE_NOT_STATED, 3)).contains("not stated").contains("lines 214-216");
  }

  @Test
  void anUnusualNumberIsSaidWithItsUsualRange() {
    var found =
        Cases.plain()
            .with("study modality=mri")
            .with("sequence sequence=t1_se te_ms=300 tr_ms=550")
            .review();
    assertThat(found)
        .singleElement()
        .satisfies(
            f ->
                assertThat(new FindingWords(Words.in(Locale.ENGLISH)).sentence(f))
                    .contains("300")
                    .endsWith("Usual: 1 to 40."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyFindingOfThePublishedCasesCanBeSaid(String language) {
    var words = new FindingWords(Words.in(Locale.of(language)));
    PublishedContradictionsTest.FOUND.stream()
        .flatMap(List::stream)
        .forEach(
            f -> {
              assertThat(words.sentence(f)).contains("Abe 2020, line").doesNotContain("{", "null");
              f.statements().forEach(s -> assertThat(words.source(s)).isNotBlank());
            });
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAName(Rule rule) {
    for (var language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      var words = Words.in(language);
      assertThat(words.name(rule)).isNotBlank();
      assertThat(words.name(rule.subject())).isNotBlank();
    }
  }
}
