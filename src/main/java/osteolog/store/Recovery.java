package osteolog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import osteolog.journal.Journal;
import osteolog.store.StoreTrouble.Kind;

/// Finds out whether the working copy can be believed, brings it to the head of the journal, and
/// makes it anew from the journal where it cannot. Nothing is ever deleted but its own unfinished
/// work.
final class Recovery {

  private static final int LOCKED = 90020;

  /// The working copy of a journal takes a few times its bytes; this much of the memory is left.
  private static final int MEMORY_FOR_JOURNAL = 16;

  private final StoreFolder folder;
  private final UUID storeId;
  private final Schema schema;
  private final Journal journal;
  private final Progress progress;
  private final List<String> setAside = new ArrayList<>();
  private long replayed;
  private long mended;
  private boolean rebuilt;
  private boolean migrated;

  Recovery(StoreFolder folder, UUID storeId, Schema schema, Journal journal, Progress progress) {
    this.folder = folder;
    this.storeId = storeId;
    this.schema = schema;
    this.journal = journal;
    this.progress = progress;
  }

  OpeningReport report(boolean manifestMended) {
    return new OpeningReport(
        replayed,
        rebuilt,
        migrated,
        mended,
        journal.tornTail(),
        setAside,
        journal.unacknowledged(),
        manifestMended);
  }

  /// The working copy of a store that is being opened.
  ///
  /// @param then what the manifest told of it before it was opened
  WorkingCopy open(Manifest then) throws StoreTrouble {
    boolean clean =
        then.head().equals(journal.head())
            && then.database().isPresent()
            && then.database().get().fits(folder.database());
    if (then.schema() < schema.version()) {
      // Rows that may be damaged are not carried over: then the journal makes them anew.
      return clean ? migrated(then.schema()) : rebuilt();
    }
    return existing(clean);
  }

  /// The working copy after trouble in the middle of the work, proven before it is used again.
  WorkingCopy again() throws StoreTrouble {
    return existing(false);
  }

  private WorkingCopy existing(boolean clean) throws StoreTrouble {
    if (!Files.exists(folder.database())) {
      return rebuilt();
    }
    try {
      return believed(clean);
    } catch (Distrusted distrusted) {
      return rebuilt();
    }
  }

  private WorkingCopy believed(boolean clean) throws StoreTrouble, Distrusted {
    WorkingCopy copy;
    try {
      copy = WorkingCopy.open(dialect(folder.database()), schema);
    } catch (SQLException | RuntimeException e) {
      if (e instanceof SQLException sql && sql.getErrorCode() == LOCKED) {
        throw StoreTrouble.at(Kind.IN_USE, folder.root());
      }
      throw new Distrusted();
    }
    try {
      var state = copy.state();
      if (state.schema() != schema.version()) {
        throw new Distrusted();
      }
      if (!clean) {
        Proof.of(copy.handle(), state);
        mended = Mending.run(journal, folder, copy);
      }
      replayed = new Replay(journal, folder, progress).into(copy);
      return copy;
    } catch (Distrusted | StoreTrouble e) {
      copy.abandon();
      throw e;
    } catch (RuntimeException e) {
      copy.abandon();
      throw new Distrusted();
    }
  }

  /// A working copy made from the journal alone. It is finished under another name before the old
  /// one is touched, so that a journal that cannot be read takes nothing away.
  WorkingCopy rebuilt() throws StoreTrouble {
    var unfinished = folder.root().resolve("osteolog-rebuilding.mv.db");
    try {
      Files.deleteIfExists(unfinished);
      try {
        filled(dialect(unfinished)).close();
      } catch (Distrusted | StoreTrouble | SQLException | RuntimeException e) {
        // Told while the disk is as full as it was; even unfinished work takes the room that the
        // next try needs.
        var trouble = StoreTrouble.written(e, folder.root());
        Files.deleteIfExists(unfinished);
        throw trouble;
      }
      rebuilt = Files.exists(folder.database()) || journal.head().number() > 0;
      replayed = 0;
      return proven(inPlaceOfOld(unfinished));
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder.root());
    } catch (SQLException | RuntimeException e) {
      throw StoreTrouble.written(e, folder.root());
    }
  }

  /// What was written is read back before it is believed. What does not stand the proof was made
  /// here and goes; the next try makes it anew.
  private WorkingCopy proven(WorkingCopy made) throws StoreTrouble, IOException {
    try {
      var state = made.state();
      if (!journal.head().hash().hex().equals(state.headHash())) {
        throw new Distrusted();
      }
      Proof.of(made.handle(), state);
      return made;
    } catch (Distrusted | RuntimeException e) {
      made.abandon();
      var trouble = StoreTrouble.written(e, folder.root());
      Files.deleteIfExists(folder.database());
      throw trouble;
    }
  }

  /// A working copy in memory, to read from while no file can be written.
  ///
  /// @param otherwise why none can be written, thrown where memory would not hold all of it
  WorkingCopy inMemory(StoreTrouble otherwise) throws StoreTrouble {
    try {
      if (folder.journalBytes() > Runtime.getRuntime().maxMemory() / MEMORY_FOR_JOURNAL) {
        throw otherwise;
      }
      return filled(Dialect.inMemory());
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, folder.journal());
    } catch (Distrusted | SQLException | RuntimeException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ);
    }
  }

  /// A new working copy with everything that the journal holds.
  private WorkingCopy filled(Dialect dialect) throws StoreTrouble, Distrusted, SQLException {
    var copy = WorkingCopy.create(dialect, schema);
    try {
      replayed = new Replay(journal, folder, progress).into(copy);
      return copy;
    } catch (StoreTrouble | Distrusted | RuntimeException e) {
      copy.abandon();
      throw e;
    }
  }

  private WorkingCopy migrated(int from) throws StoreTrouble {
    var unfinished = folder.root().resolve("osteolog-migrating.mv.db");
    try {
      Files.deleteIfExists(unfinished);
      Files.copy(folder.database(), unfinished);
      try {
        new Migration(schema, dialect(unfinished)).run(from);
      } catch (Distrusted | SQLException | RuntimeException e) {
        Files.deleteIfExists(unfinished);
        throw e;
      }
      migrated = true;
      return inPlaceOfOld(unfinished);
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder.root());
    } catch (Distrusted | SQLException | RuntimeException e) {
      throw StoreTrouble.of(e, Kind.REFUSED_BY_STORE);
    }
  }

  private WorkingCopy inPlaceOfOld(Path finished) throws StoreTrouble, IOException, SQLException {
    if (Files.exists(folder.database())) {
      setAside.add(folder.setAside(folder.database(), journal.head().number()));
    }
    Files.move(finished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    folder.force();
    return WorkingCopy.open(dialect(folder.database()), schema);
  }

  private Dialect dialect(Path file) {
    return new Dialect(file, storeId);
  }
}
