package osteolog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import osteolog.journal.Damage;
import osteolog.journal.Journal;
import osteolog.journal.Verification;
import osteolog.store.StoreTrouble.Kind;

/// A store whose folder is locked and whose journal and working copy are open and agree.
final class OpenStore {

  private final StoreFolder folder;
  private final FolderLock lock;
  private final Manifest manifest;
  private final Schema schema;
  private final Progress progress;
  private final OpeningReport report;
  private Journal journal;
  private WorkingCopy copy;
  private boolean journalDoubtful;
  private boolean copyDoubtful;
  private boolean copyDoubtfulAtSave;
  private boolean fileDoubtful;
  private boolean closed;

  private OpenStore(
      StoreFolder folder,
      FolderLock lock,
      Manifest manifest,
      Schema schema,
      Progress progress,
      OpeningReport report,
      Journal journal,
      WorkingCopy copy) {
    this.folder = folder;
    this.lock = lock;
    this.manifest = manifest;
    this.schema = schema;
    this.progress = progress;
    this.report = report;
    this.journal = journal;
    this.copy = copy;
  }

  static OpenStore create(StoreFolder folder, Schema schema, Opening how) throws StoreTrouble {
    folder.makeEmpty();
    folder.testWrite();
    var lock = FolderLock.on(folder);
    try {
      folder.clearBegun();
      var id = UUID.randomUUID();
      var fresh = Manifest.fresh(schema.version(), id, how.now().get());
      var journal = Journal.create(folder.journal(), id);
      try {
        fresh.write(folder);
      } catch (StoreTrouble e) {
        quietly(journal);
        throw e;
      }
      return opened(folder, lock, fresh, false, schema, how, journal);
    } catch (IOException e) {
      lock.close();
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder.root());
    } catch (StoreTrouble | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  static OpenStore open(StoreFolder folder, Schema schema, Opening how) throws StoreTrouble {
    if (!Files.isDirectory(folder.root())) {
      throw StoreTrouble.at(Kind.MISSING_FOLDER, folder.root());
    }
    if (!folder.isStore()) {
      throw StoreTrouble.at(Kind.NOT_A_STORE, folder.root());
    }
    understood(folder, schema, how);
    folder.testWrite();
    var lock = FolderLock.on(folder);
    try {
      var manifest = understood(folder, schema, how);
      boolean mended = Manifest.find(folder).isEmpty();
      var journal = StoreJournal.open(folder, manifest, schema);
      return opened(folder, lock, manifest, mended, schema, how, journal);
    } catch (StoreTrouble | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// The manifest; one that is missing or garbled is made anew from what the journal says of
  /// itself.
  private static Manifest understood(StoreFolder folder, Schema schema, Opening how)
      throws StoreTrouble {
    var found = Manifest.find(folder);
    if (found.isEmpty()) {
      try {
        var id = Journal.owner(folder.journal());
        if (id.isEmpty()) {
          throw StoreTrouble.at(Kind.FOREIGN, folder.manifest());
        }
        return Manifest.fresh(schema.version(), id.get(), how.now().get());
      } catch (IOException e) {
        throw StoreTrouble.of(e, Kind.CANNOT_READ, folder.journal());
      }
    }
    var manifest = found.get();
    if (manifest.schema() > schema.version()) {
      throw StoreTrouble.at(Kind.NEWER, folder.manifest());
    }
    return manifest;
  }

  private static OpenStore opened(
      StoreFolder folder,
      FolderLock lock,
      Manifest manifest,
      boolean mended,
      Schema schema,
      Opening how,
      Journal journal)
      throws StoreTrouble {
    try {
      var recovery = new Recovery(folder, manifest.storeId(), schema, journal, how.progress());
      // The mark of a clean close may stay until all is well: it does not fit a file that changed.
      var copy = recovery.open(manifest);
      try {
        StoreJournal.notCutShort(manifest.head(), journal, folder);
        if (journal.head().number() < journal.promised()) {
          throw StoreTrouble.atRecord(
              Kind.JOURNAL_DAMAGED, folder.journal(), journal.head().number() + 1);
        }
        var now = manifest.opened().now(schema.version());
        now.write(folder);
        folder.tighten();
        new KeptFiles(folder.files()).clearTaken();
        return new OpenStore(
            folder, lock, now, schema, how.progress(), recovery.report(mended), journal, copy);
      } catch (StoreTrouble | RuntimeException e) {
        copy.abandon();
        throw e;
      }
    } catch (StoreTrouble | RuntimeException e) {
      quietly(journal);
      throw e;
    }
  }

  OpeningReport report() {
    return report;
  }

  UUID id() {
    return manifest.storeId();
  }

  StoreFolder folder() {
    return folder;
  }

  KeptFiles files() {
    return new KeptFiles(folder.files());
  }

  Journal journal() {
    return journal;
  }

  WorkingCopy copy() {
    return copy;
  }

  /// The next read or save proves the working copy first.
  void doubtCopy() {
    copyDoubtful = true;
  }

  /// The next save proves the working copy first; reads go on.
  void doubtCopyAtSave() {
    copyDoubtfulAtSave = true;
  }

  /// The next read goes to a copy in memory.
  void doubtFile() {
    copyDoubtful = true;
    fileDoubtful = true;
  }

  /// The next save, or the next proof of the working copy, opens the journal anew first, to find
  /// out where it ends.
  void doubtJournal() {
    journalDoubtful = true;
  }

  /// Makes sure that what is about to be used is in order; returns whether anything had to be done.
  boolean ready(boolean toWrite) throws StoreTrouble {
    if (closed) {
      throw StoreTrouble.at(Kind.CLOSED, folder.root());
    }
    boolean reopen = journalDoubtful && (toWrite || copyDoubtful);
    if (reopen) {
      quietly(journal);
      journal = StoreJournal.open(folder, manifest, schema);
      journalDoubtful = false;
    }
    if (!copyDoubtful && !reopen && !(toWrite && copyDoubtfulAtSave)) {
      return false;
    }
    replaceCopy(toWrite);
    return true;
  }

  /// Where no file can be written, on a full disk, reads go on from a copy in memory that is made
  /// of the journal; each save tries the file again, and is refused while that fails.
  private void replaceCopy(boolean toWrite) throws StoreTrouble {
    var recovery = new Recovery(folder, manifest.storeId(), schema, journal, progress);
    if (!copy.isInMemory()) {
      copyDoubtful = true;
      copy.abandon();
    }
    var before = copy;
    if (fileDoubtful && !toWrite) {
      copy = recovery.inMemory(StoreTrouble.at(Kind.CANNOT_WRITE, folder.database()));
      copyDoubtfulAtSave = true;
    } else {
      copy = fromFile(recovery, toWrite);
    }
    fileDoubtful = false;
    if (before.isInMemory()) {
      before.abandon();
    }
    copyDoubtful = false;
  }

  private WorkingCopy fromFile(Recovery recovery, boolean toWrite) throws StoreTrouble {
    try {
      var proven = recovery.again();
      copyDoubtfulAtSave = false;
      return proven;
    } catch (StoreTrouble trouble) {
      if (toWrite || !trouble.isOfWriting()) {
        throw trouble;
      }
      var inMemory = recovery.inMemory(trouble);
      copyDoubtfulAtSave = true;
      return inMemory;
    }
  }

  /// Closes everything; the next opening then finds a clean end, if all went well.
  void close() throws StoreTrouble {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      var head = journal.head();
      journal.close();
      if (copyDoubtful || copyDoubtfulAtSave || journalDoubtful) {
        copy.abandon();
        return;
      }
      copy.close();
      manifest.closed(head, FileMark.of(folder.database())).write(folder);
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder.root());
    } catch (StoreTrouble | SQLException | RuntimeException e) {
      // Everything is in the journal; without a mark of a clean close, for which a full disk may
      // have no room, the next opening proves the rest.
      copy.abandon();
    }
  }

  /// The place from which the journal cannot be trusted, if there is one.
  Optional<Damage> damage() throws StoreTrouble {
    try {
      return switch (journal.verify()) {
        case Verification.Intact _ -> Optional.empty();
        case Verification.Damaged(var damage) -> Optional.of(damage);
      };
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, folder.journal());
    }
  }

  private static void quietly(Journal journal) {
    try {
      journal.close();
    } catch (IOException nothingLeft) {
      // Every record was forced when it was acknowledged.
    }
  }
}
