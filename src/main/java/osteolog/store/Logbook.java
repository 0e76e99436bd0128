package osteolog.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.store.StoreTrouble.Kind;

/// The door to a store: one way to write, a few ways to read.
///
/// Meant for one worker thread, and safe from any; **never from a thread that may be interrupted**,
/// because an interrupt during file access closes the files. The methods of [CaseSource] throw
/// [StoreTrouble.Unchecked].
public final class Logbook implements CaseSource, AutoCloseable {

  private static final int PAGE = 1000;
  private static final int SLICE = 500;

  private final ReentrantLock lock = new ReentrantLock();
  private final OpenStore store;
  private final Opening how;
  private final Memory memory;

  private Logbook(OpenStore store, Opening how) {
    this.store = store;
    this.how = how;
    this.memory = new Memory(how.words());
  }

  /// Makes a store in an empty or absent folder.
  public static Logbook create(Path folder, Opening how) throws StoreTrouble {
    return create(folder, how, Schema.current());
  }

  static Logbook create(Path folder, Opening how, Schema schema) throws StoreTrouble {
    return loaded(OpenStore.create(StoreFolder.of(folder), schema, how), how);
  }

  /// Opens a store and brings its working copy in order, if need be from the journal.
  public static Logbook open(Path folder, Opening how) throws StoreTrouble {
    return open(folder, how, Schema.current());
  }

  static Logbook open(Path folder, Opening how, Schema schema) throws StoreTrouble {
    return loaded(OpenStore.open(StoreFolder.of(folder), schema, how), how);
  }

  /// Whether the folder holds a store, of whatever version.
  public static boolean isStore(Path folder) {
    try {
      return StoreFolder.of(folder).isStore();
    } catch (StoreTrouble unsafe) {
      return false;
    }
  }

  private static Logbook loaded(OpenStore store, Opening how) throws StoreTrouble {
    var logbook = new Logbook(store, how);
    try {
      logbook.load();
      return logbook;
    } catch (RuntimeException e) {
      store.close();
      throw StoreTrouble.of(e, Kind.CANNOT_READ);
    }
  }

  private void load() {
    memory.load(handle());
  }

  /// What opening had to do.
  public OpeningReport report() {
    return store.report();
  }

  /// The files that are attached to cases. Safe from any thread, beside whatever else is done.
  public KeptFiles files() {
    return store.files();
  }

  /// Saves changes as one act: all of them or none. When this returns they are on the device.
  public Act apply(String name, List<Change> changes) throws StoreTrouble {
    return locked(true, () -> saved(name, OptionalLong.empty(), changes));
  }

  private Act saved(String name, OptionalLong reverses, List<Change> changes) throws StoreTrouble {
    var saved = new Saving(store, memory, how).save(name, reverses, changes);
    // Saved is what is in the journal. A working copy that could not follow is mended before it is
    // used next, when there may be room on the disk again.
    try {
      memory.follow(saved);
    } catch (RuntimeException | Error e) {
      // Half of it may have followed; it is read anew.
      store.doubtCopy();
      throw e;
    }
    return saved.act();
  }

  /// The act that [#undo] would take back.
  public Optional<Act> undoable() {
    return readable(() -> act(memory.stack().undoable()));
  }

  /// The undo that [#redo] would take back.
  public Optional<Act> redoable() {
    return readable(() -> act(memory.stack().redoable()));
  }

  private Optional<Act> act(OptionalLong number) {
    return memory.act(handle(), number);
  }

  /// Takes the last act back, as an act of its own.
  public Act undo() throws StoreTrouble {
    return locked(true, () -> reversed(act(memory.stack().undoable())));
  }

  /// Takes the last undo back.
  public Act redo() throws StoreTrouble {
    return locked(true, () -> reversed(act(memory.stack().redoable())));
  }

  private Act reversed(Optional<Act> act) throws StoreTrouble {
    var reversed = act.orElseThrow(() -> StoreTrouble.of(Kind.NOTHING_TO_UNDO));
    return saved(reversed.name(), OptionalLong.of(reversed.number()), reversed.inverse());
  }

  /// What removing a case takes away: its entries, then the case.
  public List<Change> removal(UUID caseId) {
    var file = caseFile(caseId);
    var changes = new ArrayList<Change>();
    file.entries().forEach(entry -> changes.add(Change.removed(entry)));
    changes.add(Change.removed(file.surgicalCase()));
    return changes;
  }

  /// Every case in memory.
  public CaseIndex index() {
    return memory.index();
  }

  /// What was done to a case, newest first.
  public List<HistoryLine> history(UUID caseId) {
    return readable(() -> History.lines(handle(), caseId));
  }

  /// Proves the journal, and the working copy against it.
  public CheckReport check() throws StoreTrouble {
    return locked(false, () -> new Checker(store, how.progress()).report());
  }

  /// The numeric pain of the chosen cases.
  public PainSeries painSeries(Predicate<CaseSummary> chosen) {
    return readable(() -> memory.painSeries(handle(), chosen));
  }

  @Override
  public List<CaseSummary> summaries() {
    return memory.index().all();
  }

  @Override
  public CaseSummary summary(UUID caseId) {
    return memory.index().get(caseId).orElseThrow(Logbook::noCase);
  }

  @Override
  public CaseFile caseFile(UUID caseId) {
    return readable(() -> memory.files().read(handle(), caseId)).orElseThrow(Logbook::noCase);
  }

  private static IllegalArgumentException noCase() {
    return new IllegalArgumentException("no case of that identity");
  }

  @Override
  public long count(EntryKind kind) {
    return readable(() -> memory.count(kind));
  }

  /// Hands every case with all its entries to `reader`, in the order in which the cases were made;
  /// memory does not grow with their number, and a save need not wait for the last of them.
  public void eachCase(Consumer<CaseFile> reader) {
    var last = new AtomicReference<@Nullable UUID>();
    List<CaseFile> files;
    do {
      files = readable(() -> new CaseWalk(handle(), last.get()).next(SLICE));
      for (var file : files) {
        reader.accept(file);
        last.set(file.surgicalCase().id());
      }
    } while (files.size() == SLICE);
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    var table = EntryTable.of(kind);
    var last = new HashMap<EntryKind, Entry>();
    List<EntryTable.Placed> rows;
    do {
      rows = readable(() -> table.page(handle(), last.get(kind), PAGE));
      for (var row : rows) {
        reader.accept(row.entry());
        last.put(kind, row.entry());
      }
    } while (rows.size() == PAGE);
  }

  /// Closes the store in good order.
  @Override
  public void close() throws StoreTrouble {
    lock.lock();
    try {
      store.close();
    } finally {
      lock.unlock();
    }
  }

  private interface Work<T> {
    T done() throws StoreTrouble;
  }

  private <T> T readable(Work<T> work) {
    try {
      return locked(false, work);
    } catch (StoreTrouble trouble) {
      throw new StoreTrouble.Unchecked(trouble);
    }
  }

  private <T> T locked(boolean toWrite, Work<T> work) throws StoreTrouble {
    lock.lock();
    try {
      try {
        return done(toWrite, work);
      } catch (JdbiException | ActText.Unreadable e) {
        store.doubtCopy();
        if (toWrite) {
          throw StoreTrouble.written(e, store.folder().root());
        }
      }
      // A database that fails under a read is mended, and the read done again.
      try {
        return done(false, work);
      } catch (JdbiException | ActText.Unreadable e) {
        store.doubtFile();
      }
      // A file that fails anew as soon as it is opened, on a disk without room, is let alone.
      return done(false, work);
    } catch (JdbiException | ActText.Unreadable e) {
      store.doubtCopy();
      throw StoreTrouble.of(e, Kind.CANNOT_READ);
    } finally {
      lock.unlock();
    }
  }

  private <T> T done(boolean toWrite, Work<T> work) throws StoreTrouble {
    if (store.ready(toWrite)) {
      load();
    }
    return work.done();
  }

  /// The worker's connection.
  Handle handle() {
    return store.copy().handle();
  }

  /// Takes the database away in the middle of the work, for tests.
  void dropDatabase() {
    store.copy().abandon();
  }
}
