package osteolog.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;

/// What whole entries that come in change in a log that may have some of them already: an entry is
/// known by its identity.
public final class EntryChanges {

  private final CaseSource log;
  private final Set<UUID> cases = new HashSet<>();
  private @Nullable CaseFile last;

  /// What entries change in this log, which stays as it is meanwhile.
  public EntryChanges(CaseSource log) {
    this.log = log;
    log.summaries().forEach(one -> cases.add(one.id()));
  }

  /// The change that the entry makes; none where it says nothing new.
  public Optional<Change> of(Entry entry) {
    var there =
        cases.contains(entry.caseId())
            ? caseFile(entry.caseId()).entry(entry.id())
            : Optional.<Entry>empty();
    if (there.isEmpty()) {
      return Optional.of(Change.added(entry));
    }
    return there.get().equals(entry)
        ? Optional.empty()
        : Optional.of(Change.edited(there.get(), entry));
  }

  /// Entries of one case come one after the other, so it is read once for all of them.
  private CaseFile caseFile(UUID caseId) {
    var known = last;
    if (known == null || !known.surgicalCase().id().equals(caseId)) {
      known = log.caseFile(caseId);
      last = known;
    }
    return known;
  }
}
