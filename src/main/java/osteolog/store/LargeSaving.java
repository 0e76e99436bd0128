package osteolog.store;

import java.util.OptionalLong;
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
  private boolean addsCases;

  LargeSaving(OpenStore store, Opening how, String name, OptionalLong reverses) {
    this.store = store;
    this.end = new SaveEnd(store, how);
    this.act = end.next(name, reverses, Attribution.NONE).large();
  }

  /// Saves all of it.
  Act save(Spool changes) throws StoreTrouble {
    boolean saved = false;
    try (var writer = begun()) {
      var state = store.copy().state();
      var touched = new Touched(store.copy().handle());
      changes.each(
          said -> {
            write(writer, said);
            touched.add(act, said.change());
          });
      var sums = state.sums().plus(writer.end());
      touched.derive();
      end.forced(checked(changes.record(act)));
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

  private ActWriter begun() {
    store.copy().handle().begin();
    return new ActWriter(store.copy().handle(), act);
  }

  private void write(ActWriter writer, ActText.Said said) {
    var change = said.change();
    var before = change.before();
    if (before != null && act.reverses().isEmpty()) {
      writer.flush();
      check(before);
    }
    writer.add(said);
    addsCases |= before == null && change.entry().kind() == EntryKind.CASE;
  }

  /// Whether the row that is to be changed is what the change says.
  private void check(Entry before) {
    var stored = EntryTable.of(before.kind()).find(store.copy().handle(), before.id());
    if (stored.isEmpty() || !Canonical.same(stored.get(), before)) {
      throw new StoreTrouble.Unchecked(StoreTrouble.of(Kind.CHANGED_MEANWHILE));
    }
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
