package osteolog.exchange.odm;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.CaseBook;

/// Makes every case when it is asked for and keeps none; whoever asks for a list is refused.
final class Passing implements CaseSource {

  static final int CASES = 1_500;

  int given;

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
