package osteolog.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// Some cases of a source, as a source of their own.
///
/// Counting a kind reads all its entries once: a source knows only how many it has in all.
///
/// @param source where they are
/// @param chosen their identities
public record ChosenCases(CaseSource source, Set<UUID> chosen) implements CaseSource {

  /// Copies the identities.
  public ChosenCases {
    chosen = Set.copyOf(chosen);
  }

  @Override
  public List<CaseSummary> summaries() {
    return source.summaries().stream().filter(one -> chosen.contains(one.id())).toList();
  }

  @Override
  public CaseSummary summary(UUID caseId) {
    return source.summary(known(caseId));
  }

  @Override
  public CaseFile caseFile(UUID caseId) {
    return source.caseFile(known(caseId));
  }

  private UUID known(UUID caseId) {
    if (!chosen.contains(caseId)) {
      throw new IllegalArgumentException("no case of that identity");
    }
    return caseId;
  }

  @Override
  public long count(EntryKind kind) {
    var count = new long[1];
    each(kind, _ -> count[0]++);
    return count[0];
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    source.each(
        kind,
        entry -> {
          if (chosen.contains(entry.caseId())) {
            reader.accept(entry);
          }
        });
  }
}
