package osteolog.exchange.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.target.Watch;

/// Cases kept in a list: a small but whole source.
record Listed(List<CaseFile> cases) implements CaseSource {

  static final UUID CASE = new UUID(7, 1);

  /// One case with these texts and these entries.
  static Listed of(Map<String, String> texts, Entry... entries) {
    var surgicalCase = (SurgicalCase) entry(EntryKind.CASE, 1, texts);
    return new Listed(List.of(new CaseFile(surgicalCase, List.of(entries))));
  }

  /// An entry of that case.
  static Entry entry(EntryKind kind, int number, Map<String, String> texts) {
    var all = new HashMap<>(texts);
    all.put("id", new UUID(7, number).toString());
    if (kind == EntryKind.CASE) {
      all.putIfAbsent("label", "Case 1");
    } else {
      all.put("case_id", CASE.toString());
    }
    return Entry.of(kind, all);
  }

  @Override
  public List<CaseSummary> summaries() {
    return cases.stream().map(Listed::summary).toList();
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
        .filter(c -> c.surgicalCase().id().equals(caseId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such case"));
  }

  @Override
  public long count(EntryKind kind) {
    return kind == EntryKind.CASE
        ? cases.size()
        : cases.stream().flatMap(c -> c.entries().stream()).filter(e -> e.kind() == kind).count();
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    if (kind == EntryKind.CASE) {
      cases.forEach(c -> reader.accept(c.surgicalCase()));
    } else {
      cases.stream()
          .flatMap(c -> c.entries().stream())
          .filter(e -> e.kind() == kind)
          .forEach(reader);
    }
  }
}
