package osteolog.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.SurgicalCase;

/// The cases that long acts touch, and what is derived of them.
///
/// A new case whose entries follow it, as most imports tell them, is derived on the way; every
/// other one is read again at the end. Memory holds the identities of these, and so many entries of
/// those.
final class Touched {

  private static final int ENTRIES = 20_000;
  private static final int CASES = 500;

  private final Handle handle;
  private final Set<UUID> others = new HashSet<>();
  private final Map<UUID, Optional<CaseFile>> whole = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable SurgicalCase arriving;
  private int held;

  Touched(Handle handle) {
    this.handle = handle;
  }

  /// A change was written, by that act.
  void add(Act act, Change change) {
    var after = change.after();
    boolean isNew = change.before() == null && after != null;
    if (isNew && act.reverses().isEmpty() && after instanceof SurgicalCase one) {
      arrived();
      arriving = one;
    } else if (isNew && act.reverses().isEmpty() && isArriving(change) && held < ENTRIES) {
      entries.add(after);
      held++;
    } else {
      if (isArriving(change)) {
        arriving = null;
        entries.clear();
      }
      others.add(change.caseId());
    }
  }

  /// Writes what is derived of all of them.
  void derive() {
    arrived();
    write();
    Digest.derive(handle, others);
  }

  private boolean isArriving(Change change) {
    return arriving != null && arriving.id().equals(change.caseId());
  }

  private void arrived() {
    var one = arriving;
    if (one != null) {
      whole.put(one.id(), Optional.of(new CaseFile(one, entries)));
    }
    arriving = null;
    entries.clear();
    if (whole.size() >= CASES || held >= ENTRIES) {
      write();
    }
  }

  private void write() {
    Digest.replace(handle, whole);
    whole.clear();
    held = 0;
  }
}
