package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.GAP;
import static osteolog.review.Severity.QUESTION;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.exchange.published.PublishedCases;

/// The 26 inconsistencies of the published report (Abe 2020), each found in the cases as entered.
class PublishedContradictionsTest {

  static final List<List<Finding>> FOUND =
      PublishedCases.abe2020().cases().stream().map(Review::of).toList();

  @DisplayName("hard")
  @ParameterizedTest(name = "{0} is a contradiction in case {1}")
  @CsvSource({
    "I-01, 1, LAST_FOLLOW_UP, 'lines 94-96', 'lines 17-18'",
    "I-02, 2, STUDY_MONTH, 'lines 134-136', 'line 190'",
    "I-03, 2, SIDE, 'lines 107-108', 'lines 181-182'",
    "I-04a, 3, SIDE, 'lines 149-150', 'lines 159-160'",
    "I-04a, 3, BONE, 'lines 149-150', 'lines 159-160'",
    "I-04b, 3, SIDE, 'lines 149-150', 'lines 201-202'",
    "I-04b, 3, BONE, 'lines 149-150', 'lines 201-202'",
    "I-04c, 3, SIDE, 'lines 165-167', 'lines 203-204'",
    "I-04c, 3, BONE, 'lines 165-167', 'lines 203-204'",
    "I-06, 3, FIGURE_NUMBER, 'lines 214-216', 'lines 214-216'",
    "I-08, 3, GRADE, 'lines 164-165', 'lines 202-203'",
    "I-09a, 1, RECURRENCE, 'lines 89-90', 'lines 16-18'",
    "I-12, 1, PROCEDURE, 'lines 79-81', 'lines 352-355'",
    "I-12, 2, PROCEDURE, 'lines 125-126', 'lines 352-355'",
    "I-12, 3, PROCEDURE, 'lines 167-168', 'lines 352-355'"
  })
  void hard(String item, int caseNo, Rule rule, String a, String b) {
    assertThat(found(caseNo, rule, CONTRADICTION, a, b)).as(item).hasSize(1);
  }

  @DisplayName("soft")
  @ParameterizedTest(name = "{0} is a question in case {1}")
  @CsvSource({
    "I-05, 3, PAIN_REGION, 'lines 149-150', 'lines 141-142'",
    "I-07, 1, MODALITY_FINDING, 'lines 76-79', 'lines 77-79'",
    "I-08, 3, GRADE, 'lines 164-165', 'lines 164-165'",
    "I-09b, 3, WORSENING, 'line 211', 'lines 16-18'",
    "I-10, 1, RELIEF_LASTING, 'lines 89-90', 'line 88'",
    "I-13, 3, DRUG_RESPONSE, 'lines 143-144', 'lines 333-334'",
    "I-14, 2, HISTOLOGY, 'lines 127-129', 'lines 189-190'",
    "I-15, 2, HISTOLOGY, 'lines 127-129', 'lines 15-16'",
    "I-16, 1, MODALITY, 'lines 178-179', 'lines 79-81'",
    "I-16, 2, MODALITY, 'lines 188-189', 'lines 125-127'",
    "I-16, 3, MODALITY, 'lines 204-205', 'lines 167-169'",
    "I-17, 1, TIME_TO_RELIEF, 'line 88', 'lines 23-24'",
    "I-17, 2, TIME_TO_RELIEF, 'lines 133-134', 'lines 23-24'",
    "I-19, 1, STRENGTH, 'lines 3-4', 'lines 44-46'",
    "I-19, 2, STRENGTH, 'lines 3-4', 'lines 13-15'",
    "I-19, 3, STRENGTH, 'lines 3-4', 'lines 13-15'",
    "I-20, 1, EXCLUSION_EVIDENCE, 'lines 299-302', 'lines 281-283'",
    "I-21, 1, HOLE_AND_PAIN, 'lines 89-90', 'lines 329-331'",
    "I-22, 3, REMNANT, 'lines 215-216',",
    "I-23, 2, REMNANT, 'line 136',",
    "I-24, 3, LEGEND, 'lines 206-207', 'lines 204-205'",
    "I-26, 1, JUDGEMENT, 'lines 89-90', 'lines 338-340'",
    "I-26, 3, JUDGEMENT, 'lines 211-213', 'lines 338-340'"
  })
  void soft(String item, int caseNo, Rule rule, String a, String b) {
    assertThat(found(caseNo, rule, QUESTION, a, b)).as(item).hasSize(1);
  }

  @DisplayName("gap")
  @ParameterizedTest(name = "{0} is a gap in case {1}")
  @CsvSource({
    "I-11a, 2, ELSEWHERE_ONLY, 2, 'lines 181-182'",
    "I-11b, 3, ELSEWHERE_ONLY, 2, 'lines 197-198'",
    "I-15, 3, HISTOLOGY, 1, 'lines 15-16'",
    "I-18, 1, ELSEWHERE_ONLY, 1, 'lines 252-254'",
    "I-18, 1, ELSEWHERE_ONLY, 1, 'line 313'",
    "I-18, 2, ELSEWHERE_ONLY, 1, 'lines 252-254'",
    "I-18, 3, ELSEWHERE_ONLY, 1, 'line 313'"
  })
  void gap(String item, int caseNo, Rule rule, int findings, String b) {
    assertThat(found(caseNo, rule, GAP, null, b)).as(item).hasSize(findings);
  }

  @DisplayName("I-25: that the size was not told stays a gap and never becomes 'no enlargement'")
  @ParameterizedTest(name = "in case {0}")
  @CsvSource({"1, 0", "2, 0", "3, 1"})
  void size(int caseNo, int findings) {
    assertThat(FOUND.get(caseNo - 1))
        .filteredOn(f -> f.rule() == Rule.SIZE_NOT_STATED && f.severity() == GAP)
        .hasSize(findings)
        .allSatisfy(f -> assertThat(f.a().said()).hasValue("not_stated"));
  }

  private static List<Finding> found(int caseNo, Rule rule, Severity severity, String a, String b) {
    return FOUND.get(caseNo - 1).stream()
        .filter(f -> f.rule() == rule && f.severity() == severity)
        .filter(f -> a == null || at(f.a(), a))
        .filter(f -> f.b().isPresent() == (b != null))
        .filter(f -> f.b().stream().allMatch(s -> at(s, b)))
        .toList();
  }

  private static boolean at(Statement statement, String place) {
    return Arrays.asList("Abe 2020, " + place, "Abe 2020, " + place.replace("lines", "line"))
        .contains(statement.origin().locator());
  }
}
