package osteolog.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing;
import osteolog.exchange.published.PublishedCases;
import osteolog.review.Cases;
import osteolog.words.Words;

/// Completing a case shows what is missing, field by field.
class CompletenessTest {

  private static Completeness of(int caseNo) {
    return Completeness.of(PublishedCases.abe2020().cases().get(caseNo - 1));
  }

  @Test
  void aNewCaseLacksARowOfEveryKindThatIsExpected() {
    assertThat(Completeness.of(new Cases("New", "").file()).open())
        .filteredOn(l -> l.column().isEmpty())
        .extracting(Completeness.Lack::kind)
        .containsExactlyElementsOf(
            Expected.KINDS.stream().filter(k -> k != EntryKind.CASE).toList());
  }

  @Test
  void anEmptyFieldOfARowIsNamedByItsColumn() {
    assertThat(of(1).open())
        .filteredOn(l -> l.kind() == EntryKind.HISTOLOGY)
        .extracting(l -> l.column().orElseThrow())
        .contains("infiltrate", "malignancy");
    assertThat(of(1).isComplete()).isFalse();
  }

  @Test
  void aReasonForAnEmptyFieldIsShownAndDoesNotStandInTheWay() {
    assertThat(of(1).lacks())
        .filteredOn(l -> l.kind() == EntryKind.MEDICATION)
        .filteredOn(l -> l.column().filter("agent"::equals).isPresent())
        .isNotEmpty()
        .allMatch(l -> l.reason().filter(Missing.Reason.UNK::equals).isPresent())
        .noneMatch(Completeness.Lack::isOpen);
  }

  @Test
  void aNumberNeedsNoWords() {
    var file = Cases.plain().with("lab when=b-1m test=crp value=0.1 unit=mg/dL").file();
    assertThat(Completeness.of(file).lacks()).noneMatch(l -> l.kind() == EntryKind.LAB);
  }

  @Test
  void theThreeStatesOfAFindingAreNoEmptyField() {
    var file = Cases.plain().with("history when=<b+0m item=trauma presence=not_done").file();
    assertThat(Completeness.of(file).lacks()).noneMatch(l -> l.kind() == EntryKind.HISTORY);
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyExpectedColumnIsAColumnOfItsKind(EntryKind kind) {
    assertThat(Expected.columns(kind)).allMatch(c -> kind.shape().column(c).name().equals(c));
  }

  @Test
  void whatIsMissingIsSaidInOneLine() {
    for (var language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
      var words = new ChecklistWords(Words.in(language));
      assertThat(of(2).lacks())
          .allSatisfy(l -> assertThat(words.lack(l)).isNotBlank().doesNotContain("{"));
    }
  }
}
