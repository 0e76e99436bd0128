package osteolog.exchange.mapping;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.SurgicalCase;

/// What earlier rows of the same file have made and changed.
///
/// A few entries are held whole, the latest; of the others only identities are kept, so memory
/// grows by some bytes with each case and each fact of a case that the file adds, and not with its
/// measurements.
final class Earlier {

  private static final int HELD = 4096;

  private final IdTable casesByLabel = IdTable.map();
  private final IdTable changed = IdTable.set();
  private final IdTable said = IdTable.set();
  private final IdTable lesions = IdTable.map();
  private final Map<UUID, Entry> held = new Latest<Entry>(HELD).held();

  /// The case of that label that an earlier row made.
  @Nullable UUID labelled(String label) {
    return casesByLabel.get(IdTable.key(label));
  }

  /// The entry as earlier rows left it; none where they did not touch it, or it is held no longer.
  @Nullable Entry held(UUID id) {
    return held.get(id);
  }

  /// Whether an earlier row made or changed the entry.
  boolean hasChanged(UUID id) {
    return changed.has(id);
  }

  /// Whether an earlier row said the very same of this entry, or of one without a key in this case.
  boolean hasSaid(UUID of, Statement statement) {
    return said.has(spoken(of, statement));
  }

  /// The lesion of that number that an earlier row made.
  @Nullable UUID lesion(UUID caseId, String number) {
    return lesions.get(IdTable.key(caseId + "#" + number));
  }

  /// The highest number of the lesions that earlier rows added to the case.
  int lastLesion(UUID caseId) {
    var last = lesions.get(caseId);
    return last == null ? 0 : (int) last.getLeastSignificantBits();
  }

  /// Keeps that a row made or changed the entry by saying this.
  void keep(Entry entry, Statement statement, boolean byItsKey) {
    if (byItsKey || entry instanceof Lesion) {
      changed.add(entry.id());
      said.add(spoken(entry.id(), statement));
      held.put(entry.id(), entry);
    }
    if (!byItsKey && !statement.slot().eachRow()) {
      said.add(spoken(entry.caseId(), statement));
    }
    if (entry instanceof SurgicalCase made) {
      casesByLabel.put(IdTable.key(made.label()), made.id());
    }
    if (entry instanceof Lesion lesion) {
      int last = Math.max(lastLesion(entry.caseId()), lesion.lesionNo());
      lesions.put(entry.caseId(), new UUID(0, last));
      lesions.put(IdTable.key(entry.caseId() + "#" + lesion.lesionNo()), entry.id());
    }
  }

  private static UUID spoken(UUID of, Statement statement) {
    return IdTable.key(of + statement.asText());
  }
}
