package osteolog.exchange.mapping;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;

/// The log as it stood before the import: which cases there are, and each of them as it is asked
/// for. It holds labels and identities of all cases and a few cases whole.
final class Log {

  private static final int HELD = 64;

  private final CaseSource source;
  private final IdTable labels = IdTable.map();
  private final IdTable cases = IdTable.set();
  private final Map<UUID, BitSet> told = new HashMap<>();
  private final Map<UUID, CaseThere> held = new Latest<CaseThere>(HELD).held();
  private @Nullable IdTable all;

  Log(CaseSource source) {
    this.source = source;
    for (var summary : source.summaries()) {
      labels.put(IdTable.key(summary.surgicalCase().label()), summary.id());
      cases.add(summary.id());
    }
  }

  /// The identity of the case of that label.
  @Nullable UUID labelled(String label) {
    return labels.get(IdTable.key(label));
  }

  boolean hasCase(UUID id) {
    return cases.has(id);
  }

  CaseThere caseThere(UUID id) {
    var known = held.get(id);
    if (known == null) {
      var bits = told.computeIfAbsent(id, _ -> new BitSet());
      known = new CaseThere(source.caseFile(id), bits);
      held.put(id, known);
    }
    return known;
  }

  /// Whether an entry of that identity is there, in whatever case.
  boolean hasEntry(UUID id) {
    var ids = all;
    if (ids == null) {
      // Only a file with identities that are not there asks for this, so it is read on demand.
      var found = IdTable.set();
      for (var kind : EntryKind.values()) {
        source.each(kind, entry -> found.add(entry.id()));
      }
      ids = found;
      all = found;
    }
    return ids.has(id);
  }
}
