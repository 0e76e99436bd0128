package osteolog.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.target.Watch;
import osteolog.exchange.published.PublishedCases;

/// Cases kept in a list: a small but whole source.
public record Listed(List<CaseFile> cases) implements CaseSource {

  /// The three published cases.
  public static Listed published() {
    return new Listed(PublishedCases.abe2020().cases());
  }

  @Override
  public List<CaseSummary> summaries() {
    return cases.stream()
        .map(Listed::summary)
        .sorted(Comparator.comparing(s -> s.surgicalCase().label()))
        .toList();
  }

  @Override
  public CaseSummary summary(UUID caseId) {
    return summary(caseFile(caseId));
  }

  /// What there is to say of a case at a glance.
  public static CaseSummary summary(CaseFile file) {
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
        .filter(c -> c.surgicalCase().id().equals(caseId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such case"));
  }

  @Override
  public long count(EntryKind kind) {
    return entries(kind).size();
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    entries(kind).forEach(reader);
  }

  private List<Entry> entries(EntryKind kind) {
    return cases.stream()
        .flatMap(
            c ->
                kind == EntryKind.CASE
                    ? List.<Entry>of(c.surgicalCase()).stream()
                    : c.entries().stream())
        .filter(e -> e.kind() == kind)
        .toList();
  }
}
