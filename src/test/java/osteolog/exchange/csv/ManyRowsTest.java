package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.target.Watch;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;

final class ManyRowsTest {

  private static final int CASES = 2_000;
  private static final int EACH = 100;

  @TempDir Path folder;

  @Test
  void twoHundredThousandRowsPassWithoutAnyOfThemBeingKept() throws IOException {
    new CsvExport(new Passing(), CsvOptions.DEFAULT).write(folder, (_, _) -> {}, () -> false);
    assertThat(rows("pain.csv")).isEqualTo(200_000);
    assertThat(rows("cases.csv")).isEqualTo(CASES);
  }

  private long rows(String file) throws IOException {
    try (var reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
      return reader.stream().count();
    }
  }

  /// Makes every entry when it is asked for and keeps none; whoever asks for a list is refused.
  private static final class Passing implements CaseSource {

    @Override
    public List<CaseSummary> summaries() {
      throw new UnsupportedOperationException();
    }

    @Override
    public CaseFile caseFile(UUID caseId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CaseSummary summary(UUID caseId) {
      return new CaseSummary(
          surgicalCase(caseId),
          List.of(),
          Anchor.UNDATED,
          OptionalDouble.empty(),
          EACH,
          Watch.NOTHING);
    }

    @Override
    public long count(EntryKind kind) {
      return kind == EntryKind.CASE ? CASES : kind == EntryKind.PAIN ? (long) CASES * EACH : 0;
    }

    @Override
    public void each(EntryKind kind, Consumer<Entry> reader) {
      for (int i = 0; i < CASES; i++) {
        var caseId = Cases.id(i);
        if (kind == EntryKind.CASE) {
          reader.accept(surgicalCase(caseId));
        }
        for (int month = 0; kind == EntryKind.PAIN && month < EACH; month++) {
          reader.accept(pain(caseId, month));
        }
      }
    }

    private static SurgicalCase surgicalCase(UUID caseId) {
      return (SurgicalCase)
          Entry.of(EntryKind.CASE, Map.of("id", caseId.toString(), "label", "Made up"));
    }

    private static PainObservation pain(UUID caseId, int month) {
      return (PainObservation)
          Entry.of(
              EntryKind.PAIN,
              Map.of(
                  "id", new UUID(caseId.getLeastSignificantBits(), month).toString(),
                  "case_id", caseId.toString(),
                  "when", Moment.months(month).toString(),
                  "scale", "nrs",
                  "value", Integer.toString(month % 11)));
    }
  }
}
