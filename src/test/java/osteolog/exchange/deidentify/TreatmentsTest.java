package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// Nothing goes out that nobody has decided about.
class TreatmentsTest {

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyColumnIsClassifiedAndNoOtherIs(EntryKind kind) {
    assertThat(Treatments.columns(kind).keySet())
        .isEqualTo(kind.shape().columns().stream().map(Column::name).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void aTreatmentFitsWhatTheColumnHolds(EntryKind kind) {
    for (var column : kind.shape().columns()) {
      var treatment = Treatments.of(kind, column.name());
      var allowed =
          switch (column.type()) {
            case ID -> EnumSet.of(Treatment.NEW_CODE);
            case TEXT ->
                EnumSet.of(
                    Treatment.CASE_CODE,
                    Treatment.DROP,
                    Treatment.FREE_TEXT,
                    Treatment.KNOWN_WORD,
                    Treatment.CHECKSUM);
            case MOMENT ->
                column.name().equals("distance")
                    ? EnumSet.of(Treatment.KEEP)
                    : EnumSet.of(Treatment.TO_MONTHS);
            case MISSING -> EnumSet.of(Treatment.REASONS);
            case WHOLE ->
                EnumSet.of(Treatment.KEEP, Treatment.AGE, Treatment.LIFE_MONTHS, Treatment.DROP);
            case DECIMAL, YES_NO, CODE, CODES -> EnumSet.of(Treatment.KEEP);
          };
      assertThat(allowed).as(column.name()).contains(treatment);
    }
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void aColumnThatNobodyHasClassifiedIsDropped(EntryKind kind) {
    assertThat(Treatments.of(kind, "telephone_of_the_mother")).isEqualTo(Treatment.DROP);
  }
}
