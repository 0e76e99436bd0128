package osteolog.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.SurgicalCase;
import osteolog.store.StoreTrouble.Kind;

/// A case while an act is being applied to it in memory, before anything is written.
final class CaseDraft {

  private final Map<UUID, Entry> entries = new LinkedHashMap<>();

  CaseDraft(Optional<CaseFile> stored) {
    stored.ifPresent(
        file -> {
          put(file.surgicalCase());
          file.entries().forEach(this::put);
        });
  }

  private void put(Entry entry) {
    entries.put(entry.id(), entry);
  }

  /// Applies a change, if what it says stood there is what stands there; returns it with the very
  /// row that stood there, so that the history tells what was stored and not another spelling of
  /// it.
  Change apply(Change change) throws StoreTrouble {
    var stored = entries.get(change.id());
    if (!same(stored, change.before())) {
      throw StoreTrouble.of(Kind.CHANGED_MEANWHILE);
    }
    var after = change.after();
    if (after == null) {
      entries.remove(change.id());
    } else {
      put(after);
    }
    return new Change(stored, after);
  }

  private static boolean same(@Nullable Entry stored, @Nullable Entry said) {
    if (stored == null || said == null) {
      return stored == said;
    }
    return Canonical.same(stored, said);
  }

  /// The case as it becomes; empty where it is no more. Throws where entries are left of no case.
  Optional<CaseFile> file() throws StoreTrouble {
    SurgicalCase surgicalCase = null;
    var others = new ArrayList<Entry>(entries.size());
    for (var entry : entries.values()) {
      if (entry instanceof SurgicalCase one) {
        surgicalCase = one;
      } else {
        others.add(entry);
      }
    }
    if (surgicalCase == null) {
      if (!others.isEmpty()) {
        throw StoreTrouble.of(Kind.REFUSED_BY_STORE);
      }
      return Optional.empty();
    }
    return Optional.of(new CaseFile(surgicalCase, others));
  }
}
