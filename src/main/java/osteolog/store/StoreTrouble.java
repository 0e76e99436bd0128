package osteolog.store;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import osteolog.journal.JournalClosed;
import osteolog.journal.JournalDamaged;
import osteolog.journal.JournalRefused;

/// The store could not do what was asked; says which kind of trouble, and never a patient's value.
///
/// It has no cause, because the text of a database's exception quotes what was being written.
public final class StoreTrouble extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /// The kinds of trouble; the words for the user are the caller's.
  public enum Kind {
    /// Another program, or another part of this one, has the store open.
    IN_USE,
    /// The folder holds no store.
    NOT_A_STORE,
    /// The folder's manifest or journal is another program's, or another store's.
    FOREIGN,
    /// A newer program wrote the store.
    NEWER,
    /// Nothing can be written in the folder.
    READ_ONLY,
    /// The disk is full; nothing of the edit was kept.
    DISK_FULL,
    /// The journal is not as it was written, from the record on that [#record] tells.
    JOURNAL_DAMAGED,
    /// What an edit says stood there before is not what is stored.
    CHANGED_MEANWHILE,
    /// Another case has the label.
    LABEL_TAKEN,
    /// More was changed at once than one record of the journal holds.
    TOO_MUCH_AT_ONCE,
    /// A rule of the store forbids the row.
    REFUSED_BY_STORE,
    /// The path holds a character that a store's path cannot have.
    UNSAFE_PATH,
    /// There is no such folder.
    MISSING_FOLDER,
    /// The folder for a new store holds something already.
    NOT_EMPTY,
    /// Something could not be read.
    CANNOT_READ,
    /// Something could not be written; nothing of the edit was kept.
    CANNOT_WRITE,
    /// The store was closed, or had to be; what was acknowledged is in the journal.
    CLOSED,
    /// There is nothing to undo, or to do again.
    NOTHING_TO_UNDO,
    /// An attached file is not where it was kept.
    FILE_MISSING,
    /// An attached file is not what was kept.
    FILE_DAMAGED
  }

  private static final int DUPLICATE = 23505;
  private static final long ROOM = 1L << 20;

  private final Kind kind;
  private final transient @Nullable Path path;
  private final long record;

  private StoreTrouble(Kind kind, @Nullable Path path, long record, int vendorCode) {
    super(
        kind.name()
            + (record > 0 ? " at record " + record : "")
            + (vendorCode != 0 ? " (" + vendorCode + ")" : ""));
    this.kind = kind;
    this.path = path;
    this.record = record;
  }

  static StoreTrouble of(Kind kind) {
    return new StoreTrouble(kind, null, 0, 0);
  }

  static StoreTrouble at(Kind kind, Path path) {
    return new StoreTrouble(kind, path, 0, 0);
  }

  static StoreTrouble atRecord(Kind kind, Path path, long record) {
    return new StoreTrouble(kind, path, record, 0);
  }

  /// Trouble with a file or a folder; a disk without room is told from its free space.
  static StoreTrouble of(IOException trouble, Kind otherwise, Path path) {
    return switch (trouble) {
      case JournalRefused refused -> at(kind(refused.reason()), path);
      case JournalClosed _ -> at(Kind.CLOSED, path);
      case AccessDeniedException _ -> at(Kind.READ_ONLY, path);
      default -> at(isFull(path) ? Kind.DISK_FULL : otherwise, path);
    };
  }

  static StoreTrouble of(JournalDamaged damaged) {
    var damage = damaged.damage();
    var kind =
        switch (damage.why()) {
          case FOREIGN_FILE, FOREIGN_STORE -> Kind.FOREIGN;
          case NEWER_FORMAT, SEAL -> Kind.NEWER;
          case CUT_SHORT, CHECKSUM, CHAIN, NUMBER, LENGTH, HEADER, MISSING, OTHER_HISTORY ->
              Kind.JOURNAL_DAMAGED;
        };
    return atRecord(kind, damage.file(), damage.number());
  }

  /// Trouble with the database: of all that it says, only the vendor's number is kept.
  static StoreTrouble of(Exception trouble, Kind otherwise) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      switch (t) {
        case StoreTrouble known -> {
          return known;
        }
        case Unchecked known -> {
          return known.trouble();
        }
        case SQLException sql -> {
          var state = sql.getSQLState();
          boolean rule = state != null && (state.startsWith("23") || state.startsWith("22"));
          return new StoreTrouble(
              rule ? Kind.REFUSED_BY_STORE : otherwise, null, 0, sql.getErrorCode());
        }
        default -> {}
      }
    }
    return of(otherwise);
  }

  /// Trouble with writing to the database, which may be that the disk of `path` is full.
  static StoreTrouble written(Exception trouble, Path path) {
    var known = of(trouble, Kind.CANNOT_WRITE);
    return known.kind() == Kind.CANNOT_WRITE && isFull(path) ? at(Kind.DISK_FULL, path) : known;
  }

  /// Whether the database found a second row under a name that must be unique.
  static boolean isDuplicate(Exception trouble) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(JournalRefused.Reason reason) {
    return switch (reason) {
      case MISSING_FOLDER, NO_JOURNAL -> Kind.NOT_A_STORE;
      case READ_ONLY -> Kind.READ_ONLY;
      case EXISTS -> Kind.NOT_EMPTY;
      case IN_USE -> Kind.IN_USE;
    };
  }

  private static boolean isFull(Path path) {
    try {
      return Files.getFileStore(path).getUsableSpace() < ROOM;
    } catch (IOException | UncheckedIOException unknown) {
      return false;
    }
  }

  /// Whether it is the disk that cannot be written, so that what can be read can still be shown.
  boolean isOfWriting() {
    return switch (kind) {
      case DISK_FULL, CANNOT_WRITE, READ_ONLY -> true;
      case IN_USE,
          NOT_A_STORE,
          FOREIGN,
          NEWER,
          JOURNAL_DAMAGED,
          CHANGED_MEANWHILE,
          LABEL_TAKEN,
          TOO_MUCH_AT_ONCE,
          REFUSED_BY_STORE,
          UNSAFE_PATH,
          MISSING_FOLDER,
          NOT_EMPTY,
          CANNOT_READ,
          CLOSED,
          NOTHING_TO_UNDO,
          FILE_MISSING,
          FILE_DAMAGED ->
          false;
    };
  }

  /// The kind of trouble.
  public Kind kind() {
    return kind;
  }

  /// The file or folder it is about, where it is about one.
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /// The record of the journal it is about, where it is about one.
  public OptionalLong record() {
    return record > 0 ? OptionalLong.of(record) : OptionalLong.empty();
  }

  /// The same trouble where the caller's method declares none ([osteolog.domain.CaseSource]).
  public static final class Unchecked extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient StoreTrouble trouble;

    /// Carries this trouble where none may be declared.
    public Unchecked(StoreTrouble trouble) {
      super(trouble);
      this.trouble = trouble;
    }

    /// The trouble.
    public StoreTrouble trouble() {
      return trouble;
    }
  }
}
