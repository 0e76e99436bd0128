package osteolog.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.pool.Attribution;
import osteolog.journal.Journal;
import osteolog.store.StoreTrouble.Kind;

/// One save: everything is checked and made in memory, written in a transaction, forced into the
/// journal, and only then committed.
final class Saving {

  /// What was saved.
  ///
  /// @param act the act
  /// @param cases the cases that it touched, as they became
  record Saved(Act act, Map<UUID, Optional<CaseFile>> cases) {}

  private final OpenStore store;
  private final CaseFiles files;
  private final CaseIndex index;
  private final SaveEnd end;
  private final Map<UUID, Optional<CaseFile>> was = new HashMap<>();

  Saving(OpenStore store, Memory memory, Opening how) {
    this.store = store;
    this.files = memory.files();
    this.index = memory.index();
    this.end = new SaveEnd(store, how);
  }

  Saved save(String name, OptionalLong reverses, Attribution from, List<Change> wanted)
      throws StoreTrouble {
    if (wanted.isEmpty() && from.equals(Attribution.NONE) && reverses.isEmpty()) {
      throw new IllegalArgumentException("an act without a change");
    }
    var changes = Canonical.of(wanted);
    var cases = applied(changes);
    var act = end.next(name, reverses, from).with(changes);
    var said = act.changes().stream().map(ActText.Said::of).toList();
    var payload = ActBytes.of(act, said);
    if (payload.length > Journal.MAX_PAYLOAD) {
      throw StoreTrouble.of(Kind.TOO_MUCH_AT_ONCE);
    }
    try {
      var next = written(act, said, cases);
      end.forced(payload);
      end.commit(next);
    } catch (Error e) {
      end.doubtAll();
      throw e;
    }
    return new Saved(act, cases);
  }

  /// The touched cases as they become, if what the changes say of the present is so.
  private Map<UUID, Optional<CaseFile>> applied(List<Change> changes) throws StoreTrouble {
    var handle = store.copy().handle();
    var drafts = new LinkedHashMap<UUID, CaseDraft>();
    for (var changed = changes.listIterator(); changed.hasNext(); ) {
      var change = changed.next();
      var before = change.before();
      var after = change.after();
      if (before != null && after != null && !before.caseId().equals(after.caseId())) {
        throw StoreTrouble.of(Kind.REFUSED_BY_STORE);
      }
      var draft = drafts.get(change.caseId());
      if (draft == null) {
        var stored = stored(handle, change);
        was.put(change.caseId(), stored);
        draft = new CaseDraft(stored);
        drafts.put(change.caseId(), draft);
      }
      changed.set(draft.apply(change));
    }
    var cases = new LinkedHashMap<UUID, Optional<CaseFile>>();
    for (var draft : drafts.entrySet()) {
      cases.put(draft.getKey(), draft.getValue().file());
    }
    return cases;
  }

  private Optional<CaseFile> stored(org.jdbi.v3.core.Handle handle, Change first)
      throws StoreTrouble {
    if (index.get(first.caseId()).isEmpty()) {
      return Optional.empty();
    }
    try {
      return files.read(handle, first.caseId());
    } catch (RuntimeException e) {
      store.doubtCopy();
      throw StoreTrouble.written(e, store.folder().root());
    }
  }

  /// Writes all rows, not yet committed; anything that fails leaves nothing behind.
  private WorkingCopy.State written(
      Act act, List<ActText.Said> said, Map<UUID, Optional<CaseFile>> cases) throws StoreTrouble {
    var copy = store.copy();
    try {
      copy.handle().begin();
      var state = copy.state();
      var sums = state.sums().plus(ActWriter.write(copy.handle(), act, said));
      if (act.reverses().isPresent()) {
        // What comes back stands where it stood, which only the tables know.
        cases.replaceAll((id, _) -> CaseFiles.stored(copy.handle(), id));
      }
      Digest.follow(copy.handle(), was, cases);
      return new WorkingCopy.State(state.schema(), act.number(), null, sums);
    } catch (RuntimeException e) {
      end.rolledBack();
      throw trouble(e, act);
    }
  }

  private StoreTrouble trouble(RuntimeException e, Act act) {
    if (StoreTrouble.isDuplicate(e)) {
      return StoreTrouble.of(takesLabel(act) ? Kind.LABEL_TAKEN : Kind.CHANGED_MEANWHILE);
    }
    var trouble = StoreTrouble.written(e, store.folder().root());
    if (trouble.kind() == Kind.DISK_FULL) {
      // What was rolled back can still be read, and could not be opened anew without room.
      store.doubtCopyAtSave();
    } else if (trouble.kind() != Kind.REFUSED_BY_STORE) {
      store.doubtCopy();
    }
    return trouble;
  }

  private boolean takesLabel(Act act) {
    var labels = new java.util.HashSet<String>();
    for (var change : act.changes()) {
      if (change.after() instanceof SurgicalCase one
          && (!labels.add(one.label()) || index.hasLabel(one.label()))) {
        return true;
      }
    }
    return act.changes().stream().anyMatch(c -> c.entry().kind() == EntryKind.CASE);
  }
}
