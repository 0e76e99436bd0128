package osteolog.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.Attribution;
import osteolog.domain.pool.Ours;
import osteolog.domain.pool.ToldCase;
import osteolog.store.StoreTrouble.Kind;

/// The door to a store: one way to write, a few ways to read.
///
/// Meant for one worker thread, and safe from any; **never from a thread that may be interrupted**,
/// because an interrupt during file access closes the files. The methods of [CaseSource] throw
/// [StoreTrouble.Unchecked].
public final class Logbook implements CaseSource, AutoCloseable {

  private static final int PAGE = 1000;
  private static final int SLICE = 500;

  private final OpenStore store;
  private final Opening how;
  private final Memory memory;
  private final Turns turns;

  private Logbook(OpenStore store, Opening how) {
    this.store = store;
    this.how = how;
    this.memory = new Memory(how.words());
    this.turns = new Turns(store, memory);
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
    return apply(name, changes, Attribution.NONE);
  }

  /// Saves changes whose values others said, as one act.
  public Act apply(String name, List<Change> changes, Attribution from) throws StoreTrouble {
    return turns.write(() -> saves().save(name, OptionalLong.empty(), from, changes));
  }

  /// Saves changes as one act, however many there are.
  public Act applyAll(String name, Spool changes) throws StoreTrouble {
    if (changes.size() == 0) {
      throw new IllegalArgumentException("an act without a change");
    }
    return turns.write(() -> saves().save(name, OptionalLong.empty(), changes));
  }

  private Saves saves() {
    return new Saves(store, memory, how);
  }

  /// The act that [#undo] would take back.
  public Optional<Act> undoable() {
    return turns.read(() -> act(memory.stack().undoable()));
  }

  /// The undo that [#redo] would take back.
  public Optional<Act> redoable() {
    return turns.read(() -> act(memory.stack().redoable()));
  }

  private Optional<Act> act(OptionalLong number) {
    return memory.act(handle(), number);
  }

  /// Takes the last act back, as an act of its own.
  public Act undo() throws StoreTrouble {
    return turns.write(() -> reversed(act(memory.stack().undoable())));
  }

  /// Takes the last undo back.
  public Act redo() throws StoreTrouble {
    return turns.write(() -> reversed(act(memory.stack().redoable())));
  }

  private Act reversed(Optional<Act> act) throws StoreTrouble {
    return saves().reverse(act.orElseThrow(() -> StoreTrouble.of(Kind.NOTHING_TO_UNDO)));
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
    return turns.read(() -> History.lines(handle(), caseId));
  }

  /// The identity of this log.
  public UUID id() {
    return store.id();
  }

  /// A case with who said what of it, as this log tells it to another; empty where this log never
  /// had it, under this identity or another.
  public Optional<ToldCase> told(UUID caseId) {
    return turns.read(() -> pool().told(caseId));
  }

  /// Works something out of what this log has to say of its cases.
  public <T> T pooled(Function<Ours, T> work) {
    return turns.read(() -> work.apply(pool()));
  }

  private Ours pool() {
    return new PoolReading(handle(), store.id(), memory);
  }

  /// Proves the journal, and the working copy against it.
  public CheckReport check() throws StoreTrouble {
    return turns.prove(() -> new Checker(store, pool(), how.progress()).report());
  }

  /// The numeric pain of the chosen cases.
  public PainSeries painSeries(Predicate<CaseSummary> chosen) {
    return turns.read(() -> memory.painSeries(handle(), chosen));
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
    return turns.read(() -> memory.files().read(handle(), caseId)).orElseThrow(Logbook::noCase);
  }

  private static IllegalArgumentException noCase() {
    return new IllegalArgumentException("no case of that identity");
  }

  @Override
  public long count(EntryKind kind) {
    return turns.read(() -> memory.count(kind));
  }

  /// Hands every case with all its entries to `reader`, in the order in which the cases were made;
  /// memory does not grow with their number, and a save need not wait for the last of them.
  public void eachCase(Consumer<CaseFile> reader) {
    var last = new AtomicReference<@Nullable UUID>();
    List<CaseFile> files;
    do {
      files = turns.read(() -> new CaseWalk(handle(), last.get()).next(SLICE));
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
      rows = turns.read(() -> table.page(handle(), last.get(kind), PAGE));
      for (var row : rows) {
        reader.accept(row.entry());
        last.put(kind, row.entry());
      }
    } while (rows.size() == PAGE);
  }

  /// Closes the store in good order.
  @Override
  public void close() throws StoreTrouble {
    turns.close();
  }

  /// The worker's connection.
  Handle handle() {
    return turns.handle();
  }

  /// Takes the database away in the middle of the work, for tests.
  void dropDatabase() {
    store.copy().abandon();
  }
}
