package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Procedure;
import osteolog.domain.time.Moment;
import osteolog.exchange.Listed;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;

/// Dates of a case can be moved together instead; nobody may take that for Safe Harbor.
class DateShiftTest {

  private static DateShift shifted(int seed, String biopsy, String pain) {
    var file =
        Marked.file(
            1,
            Map.of("label", "Case 1"),
            Marked.entry(
                EntryKind.PROCEDURE, 2, 1, Map.of("when", biopsy, "procedure", "open_biopsy")),
            Marked.entry(EntryKind.PAIN, 3, 1, Map.of("when", pain, "scale", "nrs", "value", "3")));
    return DateShift.of(new Listed(List.of(file)), new Random(seed));
  }

  private static CaseFile only(Deidentified cases) {
    return cases.caseFile(cases.summaries().getFirst().id());
  }

  private static Moment pain(Deidentified cases) {
    return only(cases).all(PainObservation.class).getFirst().when();
  }

  private static Moment biopsy(Deidentified cases) {
    return only(cases).all(Procedure.class).getFirst().when();
  }

  @Test
  void allDatesOfACaseMoveByTheSameDays() {
    for (int seed = 0; seed < 200; seed++) {
      var cases = shifted(seed, "2018-09-10", "2019-03-11");
      var zero = ((Moment.OnDay) biopsy(cases)).date();
      var later = ((Moment.OnDay) pain(cases)).date();
      assertThat(ChronoUnit.DAYS.between(zero, later)).isEqualTo(182);
      assertThat(ChronoUnit.DAYS.between(zero, LocalDate.of(2018, 9, 10))).isBetween(1L, 183L);
      assertThat(cases.summaries().getFirst().anchor().date()).contains(zero);
    }
  }

  @Test
  void aMonthCannotBeMovedByDays() {
    assertThat(pain(shifted(1, "2018-09-10", "2019-03"))).hasToString("b+5m..b+7m");
    assertThat(pain(shifted(1, "unknown", "2019-03"))).hasToString("unknown");
    assertThat(pain(shifted(1, "unknown", "2019-03-11"))).isInstanceOf(Moment.OnDay.class);
    assertThat(biopsy(shifted(1, "2018-09", "2019-03-11"))).hasToString("b+0m");
    assertThat(pain(shifted(1, "2018-09", "2019-03-11"))).hasToString("b+5m..b+7m");
  }

  @Test
  void nothingOfItIsCalledSafeHarbor() throws IOException {
    var written = new StringWriter();
    shifted(1, "2018-09-10", "2019-03-11")
        .report()
        .write(written, CsvOptions.DEFAULT, Optional.empty());
    assertThat(written.toString())
        .contains("Dates shifted", "still hold dates")
        .doesNotContainIgnoringCase("safe harbor");
  }

  @Test
  void itCanBeExportedAndSearchedLikeTheOther(@TempDir Path folder) throws IOException {
    var cases = DateShift.of(Marked.everywhere(), new Random(1));
    new ProvenExport(cases, source -> new CsvExport(source, CsvOptions.DEFAULT), false)
        .write(folder, Progress.NONE, () -> false);
    assertThat(folder.resolve("pain.csv")).content().doesNotContain(Marked.MARK);
  }
}
