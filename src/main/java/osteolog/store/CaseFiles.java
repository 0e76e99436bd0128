package osteolog.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// Reads whole cases, one query for each kind of entry, and remembers the ones last used: the case
/// that is being edited is read once and not at every save.
final class CaseFiles {

  private static final int REMEMBERED = 32;

  private final Map<UUID, CaseFile> remembered =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, CaseFile> eldest) {
          return size() > REMEMBERED;
        }
      };

  Optional<CaseFile> read(Handle handle, UUID caseId) {
    var known = remembered.get(caseId);
    if (known != null) {
      return Optional.of(known);
    }
    var file = stored(handle, caseId);
    file.ifPresent(f -> remembered.put(caseId, f));
    return file;
  }

  /// What the tables hold of a case, whatever is remembered.
  static Optional<CaseFile> stored(Handle handle, UUID caseId) {
    var rows = EntryTable.of(EntryKind.CASE).ofCase(handle, caseId);
    if (rows.isEmpty() || !(rows.getFirst().entry() instanceof SurgicalCase surgicalCase)) {
      return Optional.empty();
    }
    var placed = new ArrayList<EntryTable.Placed>();
    for (var kind : EntryKind.values()) {
      if (kind != EntryKind.CASE) {
        placed.addAll(EntryTable.of(kind).ofCase(handle, caseId));
      }
    }
    return Optional.of(file(surgicalCase, placed));
  }

  static CaseFile file(SurgicalCase surgicalCase, List<EntryTable.Placed> placed) {
    placed.sort(Comparator.comparingLong(EntryTable.Placed::madeNo));
    List<Entry> entries = placed.stream().map(EntryTable.Placed::entry).toList();
    return new CaseFile(surgicalCase, entries);
  }

  /// The case as it stands after an act.
  void remember(UUID caseId, Optional<CaseFile> file) {
    if (file.isPresent()) {
      remembered.put(caseId, file.get());
    } else {
      remembered.remove(caseId);
    }
  }

  void forget() {
    remembered.clear();
  }
}
