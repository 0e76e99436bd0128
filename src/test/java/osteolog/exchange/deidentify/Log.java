package osteolog.exchange.deidentify;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.target.Watch;

/// A log of cases in a list.
record Log(List<CaseFile> cases) implements CaseSource {

  @Override
  public List<CaseSummary> summaries() {
    return cases.stream()
        .map(Log::summary)
        .sorted(Comparator.comparing(s -> s.surgicalCase().label()))
        .toList();
  }

  @Override
  public CaseSummary summary(UUID caseId) {
    return summary(caseFile(caseId));
  }

  private static CaseSummary summary(CaseFile file) {
    return new CaseSummary(
        file.surgicalCase(),
        file.all(Lesion.class),
        file.anchor(),
        file.lastContact(),
        file.all(PainObservation.class).size(),
        Watch.NOTHING);
  }

  @Override
  public CaseFile caseFile(UUID caseId) {
    return cases.stream()
        .filter(file -> file.surgicalCase().id().equals(caseId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such case"));
  }

  @Override
  public long count(EntryKind kind) {
    return rows().filter(e -> e.kind() == kind).count();
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    rows().filter(e -> e.kind() == kind).forEach(reader);
  }

  private Stream<Entry> rows() {
    return cases.stream()
        .flatMap(file -> Stream.concat(Stream.of(file.surgicalCase()), file.entries().stream()));
  }
}
