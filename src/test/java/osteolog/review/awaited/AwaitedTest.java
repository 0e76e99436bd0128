package osteolog.review.awaited;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.exchange.published.PublishedCases;
import osteolog.review.Cases;

/// Results that are not there yet.
class AwaitedTest {

  @ParameterizedTest
  @CsvSource({
    "culture when=2024-05-02 result=awaited, result",
    "histology when=2024-05-02 state=awaited, state",
    "genetics when=2024-05-02 state=awaited gene=LRRK1, state",
    "lab when=2024-05-02 test=alp statement=awaited, statement",
    "histology when=2024-05-02 missing=infiltrate=NAV, infiltrate"
  })
  void anAwaitedResultIsListedWithItsCaseAndSinceWhen(String row, String column) {
    assertThat(Awaited.of(new Cases("Case 9", "").with(row).file()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.label()).isEqualTo("Case 9");
              assertThat(a.column()).isEqualTo(column);
              assertThat(a.since()).hasToString("2024-05-02");
            });
  }

  @Test
  void aResultOfTheSameSpecimenAnswersIt() {
    var file =
        new Cases("Case 9", "")
            .with("culture when=2024-05-02 result=awaited")
            .with("culture when=2024-05-02 result=positive organism=MSSA")
            .with("genetics state=awaited gene=LRRK1")
            .with("genetics state=reported gene=TGFB1")
            .file();
    assertThat(Awaited.of(file))
        .extracting(a -> a.entry().texts().get("gene"))
        .containsExactly("LRRK1");
  }

  @Test
  void thePublishedCasesAwaitNothing() {
    assertThat(PublishedCases.abe2020().cases()).allMatch(c -> Awaited.of(c).isEmpty());
  }
}
