package osteolog.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// Makes every case when it is asked for and keeps none; whoever asks for a list is refused.
public final class Passing implements CaseSource {

  /// How many cases it makes.
  public static final int CASES = 1_500;

  private int given;

  /// How many cases were asked for.
  public int given() {
    return given;
  }

  @Override
  public List<CaseSummary> summaries() {
    throw new UnsupportedOperationException();
  }

  @Override
  public CaseSummary summary(UUID caseId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CaseFile caseFile(UUID caseId) {
    given++;
    return file((int) caseId.getLeastSignificantBits());
  }

  private static CaseFile file(int number) {
    return CaseBook.file(
        number,
        Map.of(),
        CaseBook.entry(
            EntryKind.SYMPTOM, 1, number, Map.of("symptom", "pain", "presence", "present")));
  }

  @Override
  public long count(EntryKind kind) {
    return kind == EntryKind.CASE ? CASES : 0;
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    for (int i = 0; i < CASES; i++) {
      reader.accept(file(i).surgicalCase());
    }
  }
}
