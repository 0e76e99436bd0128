package osteolog.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.CaseFile;
import osteolog.domain.Sought;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.published.PublishedCases;
import osteolog.review.Cases;
import osteolog.review.Filled;
import osteolog.review.checklist.CareAnswer.Answer;
import osteolog.words.Words;

/// The 13 items of CARE 2013, answered by the record of the published cases.
class CareReportTest {

  private static final List<CaseFile> ABE = PublishedCases.abe2020().cases();

  @ParameterizedTest
  @CsvSource({
    "TITLE, NOT_FROM_RECORD",
    "KEY_WORDS, NOT_FROM_RECORD",
    "ABSTRACT, YES",
    "INTRODUCTION, YES",
    "PATIENT_INFORMATION, PARTLY",
    "CLINICAL_FINDINGS, PARTLY",
    "TIMELINE, PARTLY",
    "DIAGNOSTIC_ASSESSMENT, PARTLY",
    "INTERVENTION, PARTLY",
    "FOLLOW_UP_AND_OUTCOMES, PARTLY",
    "DISCUSSION, YES",
    "PATIENT_PERSPECTIVE, NO",
    "INFORMED_CONSENT, YES"
  })
  void everyItemIsAnsweredForEachPublishedCaseAndForTheSeries(CareItem item, Answer answer) {
    for (var file : ABE) {
      assertThat(CareReport.of(file).answer(item).answer())
          .as(file.surgicalCase().label())
          .isEqualTo(answer);
    }
    assertThat(CareReport.ofSeries(ABE).answer(item).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "PATIENT_INFORMATION, 'occupation, ethnicity, history_item.psychosocial, gene'",
    "CLINICAL_FINDINGS, 'symptom_kind.tenderness, symptom_kind.gait_change'",
    "TIMELINE, 'when.modality'",
    "DIAGNOSTIC_ASSESSMENT, 'lab.value'",
    "INTERVENTION, 'agent, dose'",
    "FOLLOW_UP_AND_OUTCOMES, 'pain.value, instrument, complication'"
  })
  void whatIsMissingIsNamed(CareItem item, String missing) {
    for (var file : ABE) {
      assertThat(CareReport.of(file).answer(item).missing())
          .extracting(CareAnswer.Part::what)
          .containsExactly(missing.split(", "));
    }
  }

  @Test
  void whatIsPutInAtThePlaceOfAPartAnswersIt() {
    for (var item : CareItem.values()) {
      for (var question : CareQuestion.of(item)) {
        assertThat(question.isAnsweredBy(Filled.at(question.sought())))
            .as(question.what())
            .isTrue();
      }
    }
  }

  @Test
  void aSeriesCountsInHowManyOfItsCasesAPartIsRecorded() {
    var series = List.of(ABE.getFirst(), Cases.plain().file());
    var age = CareReport.ofSeries(series).answer(CareItem.PATIENT_INFORMATION).parts().getFirst();
    assertThat(age).isEqualTo(new CareAnswer.Part(Sought.of(EntryKind.CASE, "age"), "age", 1, 2));
  }

  @Test
  void aSeriesNamesTheCasesThatLackAPartAndWhereItWouldStand() {
    var series = new CareSeries();
    ABE.forEach(series::add);
    var plain = Cases.plain().file();
    series.add(plain);
    var item = CareItem.PATIENT_INFORMATION;
    var age = series.report().answer(item).parts().getFirst();
    assertThat(series.lacking(item, age))
        .containsExactly(
            new CareSeries.Lacking(
                plain.surgicalCase().id(),
                plain.surgicalCase().label(),
                Optional.of(plain.surgicalCase().id())));
    assertThat(series.cases()).isEqualTo(ABE.size() + 1);
  }

  @Test
  void theItemsAreNumberedAsOnTheChecklist() {
    assertThat(CareItem.TITLE.number()).isEqualTo(1);
    assertThat(CareItem.INFORMED_CONSENT.number()).isEqualTo(13);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyItemAndEveryPartCanBeSaid(String language) {
    var words = new ChecklistWords(Words.in(Locale.of(language)));
    for (var report : List.of(CareReport.of(ABE.getFirst()), CareReport.ofSeries(ABE))) {
      for (var answer : report.answers()) {
        assertThat(words.item(answer.item())).startsWith("" + answer.item().number());
        assertThat(words.answer(answer)).isNotBlank().doesNotContain("{");
        answer.parts().forEach(p -> assertThat(words.part(p)).isNotBlank());
      }
    }
  }
}
