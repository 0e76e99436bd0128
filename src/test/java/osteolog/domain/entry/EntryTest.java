package osteolog.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.Change;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;
import osteolog.exchange.published.PublishedCases;

/// An entry written as texts is read back as the same entry.
class EntryTest {

  @Provide
  Arbitrary<Entry> entries() {
    return Entries.any();
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("entries") Entry entry) {
    assertThat(Entry.of(entry.kind(), entry.texts())).isEqualTo(entry);
  }

  @Property
  void theValuesOfAnEntryMakeTheSameEntry(@ForAll("entries") Entry entry) {
    var values =
        entry.kind().shape().columns().stream()
            .map(column -> column.getter().apply(entry))
            .toList();
    assertThat(Entry.of(entry.kind(), values)).isEqualTo(entry);
  }

  @Property
  void aChangeTakenBackTwiceIsTheSameChange(@ForAll("entries") Entry entry) {
    var change = Change.added(entry);
    assertThat(change.inverse()).isEqualTo(Change.removed(entry));
    assertThat(change.inverse().inverse()).isEqualTo(change);
  }

  @Test
  void thePublishedCasesAreReadBackAsTheyAreWritten() {
    assertThat(PublishedCases.abe2020().entries())
        .allSatisfy(e -> assertThat(Entry.of(e.kind(), e.texts())).isEqualTo(e));
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyColumnHasAMeaningAndItsOwnName(EntryKind kind) {
    var columns = kind.shape().columns();
    assertThat(columns).extracting(Column::name).doesNotHaveDuplicates();
    assertThat(columns).allSatisfy(c -> assertThat(c.field().value()).endsWith("."));
    assertThat(columns)
        .extracting(Column::name)
        .contains("source", "locator", "verbatim", "missing");
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void onlyTheCaseIsItsOwnCase(EntryKind kind) {
    var entry = Entries.of(kind).sample();
    assertThat(entry.kind()).isEqualTo(kind);
    assertThat(entry.caseId().equals(entry.id())).isEqualTo(kind == EntryKind.CASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "1", "TRUE", "maybe"})
  void aYesOrNoOfAnyOtherWordIsRefusedAndNeverTakenForNo(String word) {
    assertThat(problems(EntryKind.CASE, Map.of("label", "A", "delay_approx", word)))
        .containsExactly(new Problem("delay_approx", Problem.Why.UNKNOWN_CODE));
  }

  @ParameterizedTest
  @CsvSource({
    "age, 121, OUT_OF_RANGE",
    "age, -1, OUT_OF_RANGE",
    "age, forty, NOT_A_NUMBER",
    "age, 40.5, NOT_WHOLE",
    "age, 1e9, NOT_A_NUMBER",
    "sex, woman, UNKNOWN_CODE",
    "anchor_id, biopsy, UNKNOWN_CODE",
    "missing, age, UNKNOWN_CODE"
  })
  void whatCannotStandInAColumnIsRefusedWithItsReason(String column, String text, Problem.Why why) {
    assertThat(problems(EntryKind.CASE, Map.of("label", "A", column, text)))
        .extracting(Problem::column, Problem::why)
        .containsExactly(tuple(column, why));
  }

  @Test
  void aCaseNeedsALabel() {
    for (var label : List.of("", " ")) {
      assertThat(problems(EntryKind.CASE, Map.of("label", label)))
          .containsExactly(new Problem("label", Problem.Why.REQUIRED));
    }
  }

  @Test
  void aLesionIsOnOneSide() {
    assertThat(problems(EntryKind.LESION, Map.of("lesion_no", "1", "side", "both")))
        .containsExactly(new Problem("side", Problem.Why.NOT_ALLOWED_HERE));
  }

  @Test
  void anOrganismGrowsOnlyInAPositiveCulture() {
    var texts = Map.of("result", "negative", "organism", "Staphylococcus aureus");
    assertThat(problems(EntryKind.CULTURE, texts))
        .containsExactly(new Problem("organism", Problem.Why.NOT_ALLOWED_HERE));
  }

  @ParameterizedTest
  @CsvSource({
    "b+8m, b+6m",
    "2019-03, 2019-02",
    "2020, 2019-12-31",
    ">b+8m, b+0m",
    "b+0m..b+6m, <b-1m"
  })
  void aMedicationIsNotStoppedBeforeItsStart(String start, String stop) {
    assertThat(problems(EntryKind.MEDICATION, medication(start, stop)))
        .contains(new Problem("stop", Problem.Why.BEFORE_ITS_START));
  }

  @ParameterizedTest
  @CsvSource({
    "b+6m, b+6m",
    "~b+8m, b+6m",
    "2019-03, 2019",
    "2019-03, b-6m",
    "<b+0m, b+0m..b+6m",
    "unknown, b+0m"
  })
  void aStopThatMayLieAfterTheStartIsKept(String start, String stop) {
    assertThat(problems(EntryKind.MEDICATION, medication(start, stop))).isEmpty();
  }

  private static Map<String, String> medication(String start, String stop) {
    return Map.of("drug", "nsaid", "start", start, "stop", stop);
  }

  private static List<Problem> problems(EntryKind kind, Map<String, String> columns) {
    var texts = new HashMap<>(columns);
    texts.put("id", "00000000-0000-8000-8000-000000000001");
    texts.put("case_id", "00000000-0000-8000-8000-000000000002");
    try {
      Entry.of(kind, texts);
      return List.of();
    } catch (Refused refused) {
      return refused.problems();
    }
  }
}
