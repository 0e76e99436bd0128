package osteolog.store;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.Attribution;
import osteolog.journal.Journal;
import osteolog.store.StoreTrouble.Kind;

/// One save of as many changes as there are: in one transaction, as one record of the journal,
/// undone as one. Memory holds the packed record and one batch of rows.
final class LargeSaving {

  private final OpenStore store;
  private final SaveEnd end;
  private final Act act;
  private final ActBytes.Writer record;
  private final Set<UUID> touched = new HashSet<>();
  private @Nullable ActWriter rows;
  private boolean addsCases;

  LargeSaving(OpenStore store, Opening how, String name, OptionalLong reverses) {
    this.store = store;
    this.end = new SaveEnd(store, how);
    this.act = end.next(name, reverses, Attribution.NONE).large();
    this.record = new ActBytes.Writer(act, true);
  }

  /// Saves all of it.
  Act save(Spool changes) throws StoreTrouble {
    boolean saved = false;
    try {
      var handle = store.copy().handle();
      handle.begin();
      var state = store.copy().state();
      var writer = new ActWriter(handle, act);
      rows = writer;
      changes.each(act.reverses().isPresent() ? this::write : this::checkAndWrite);
      var sums = state.sums().plus(ended(writer));
      end.forced(checked(record.end()));
      saved = true;
      end.commit(new WorkingCopy.State(state.schema(), act.number(), null, sums));
      return act;
    } catch (StoreTrouble.Unchecked refused) {
      throw refused.trouble();
    } catch (Error e) {
      end.doubtAll();
      throw e;
    } catch (RuntimeException e) {
      throw trouble(e);
    } finally {
      if (!saved) {
        end.rolledBack();
      }
    }
  }

  private Sums ended(ActWriter writer) throws StoreTrouble {
    try {
      var sums = writer.end();
      Digest.derive(store.copy().handle(), touched);
      return sums;
    } catch (RuntimeException e) {
      throw trouble(e);
    }
  }

  private void checkAndWrite(Change change) {
    try {
      var before = change.before();
      write(before == null ? change : new Change(stored(before), change.after()));
    } catch (StoreTrouble refused) {
      throw new StoreTrouble.Unchecked(refused);
    }
  }

  /// The row that is to be changed, if it is what the change says.
  private Entry stored(Entry before) throws StoreTrouble {
    writer().flush();
    var stored = EntryTable.of(before.kind()).find(store.copy().handle(), before.id());
    if (stored.isEmpty() || !Canonical.same(stored.get(), before)) {
      throw StoreTrouble.of(Kind.CHANGED_MEANWHILE);
    }
    return stored.get();
  }

  private void write(Change change) {
    var said = ActText.Said.of(change);
    writer().add(said);
    record.add(said);
    touched.add(change.caseId());
    addsCases |= change.before() == null && change.entry().kind() == EntryKind.CASE;
    if (record.size() > Journal.MAX_PAYLOAD) {
      throw new StoreTrouble.Unchecked(StoreTrouble.of(Kind.TOO_MUCH_AT_ONCE));
    }
  }

  private ActWriter writer() {
    var writer = rows;
    if (writer == null) {
      throw new IllegalStateException("nothing was begun");
    }
    return writer;
  }

  private static byte[] checked(byte[] payload) throws StoreTrouble {
    if (payload.length > Journal.MAX_PAYLOAD) {
      throw StoreTrouble.of(Kind.TOO_MUCH_AT_ONCE);
    }
    return payload;
  }

  private StoreTrouble trouble(RuntimeException e) {
    if (StoreTrouble.isDuplicate(e)) {
      return StoreTrouble.of(addsCases ? Kind.LABEL_TAKEN : Kind.CHANGED_MEANWHILE);
    }
    if (e instanceof ActWriter.RowGone) {
      return StoreTrouble.of(Kind.CHANGED_MEANWHILE);
    }
    var trouble = StoreTrouble.written(e, store.folder().root());
    if (trouble.kind() != Kind.REFUSED_BY_STORE) {
      store.doubtCopy();
    }
    return trouble;
  }
}
