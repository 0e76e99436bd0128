package osteolog.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import osteolog.journal.Journal;
import osteolog.journal.OwnerOnly;
import osteolog.store.StoreTrouble.Kind;

/// The places inside a store's folder.
///
/// @param root the folder, absolute
record StoreFolder(Path root) {

  static final String DATABASE_NAME = "osteolog";
  private static final String LOCK = "store.lock";
  private static final String FIRST_SEGMENT = "00000001.log";
  private static final String[] BEGUN_JOURNAL = {FIRST_SEGMENT, "head", "journal.lock"};

  /// The folder at a path, which must be free of what a database URL would read as settings.
  static StoreFolder of(Path path) throws StoreTrouble {
    var root = path.toAbsolutePath().normalize();
    if (root.toString().chars().anyMatch(c -> c == ';' || Character.isISOControl(c))) {
      throw StoreTrouble.at(Kind.UNSAFE_PATH, root);
    }
    return new StoreFolder(root);
  }

  Path manifest() {
    return root.resolve("manifest.json");
  }

  /// The manifest while it is being written.
  Path unfinishedManifest() {
    return root.resolve("manifest.json.tmp");
  }

  Path journal() {
    return root.resolve("journal");
  }

  Path database() {
    return root.resolve(DATABASE_NAME + ".mv.db");
  }

  Path setAside() {
    return root.resolve("set-aside");
  }

  /// What is attached to cases, by the hash of its content.
  Path files() {
    return root.resolve("files");
  }

  Path lock() {
    return root.resolve(LOCK);
  }

  boolean isStore() {
    return Files.isRegularFile(manifest()) || hasRecords();
  }

  /// Whether the journal has a first segment with more than a header.
  private boolean hasRecords() {
    return journal().resolve(FIRST_SEGMENT).toFile().length() > Journal.EMPTY_SEGMENT;
  }

  /// Makes the folder if it is absent; refuses one that holds anything but what a creation that was
  /// killed leaves, which has no record yet.
  void makeEmpty() throws StoreTrouble {
    try {
      if (!Files.exists(root)) {
        var parent = root.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
          throw StoreTrouble.at(Kind.MISSING_FOLDER, root);
        }
        Files.createDirectory(root, OwnerOnly.folder(root));
      }
      if (!held().isEmpty()) {
        throw StoreTrouble.at(Kind.NOT_EMPTY, root);
      }
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.READ_ONLY, root);
    }
  }

  private List<Path> held() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(f -> !f.endsWith(LOCK) && !isBegun(f)).toList();
    }
  }

  private boolean isBegun(Path file) {
    if (!file.equals(journal())) {
      return file.equals(unfinishedManifest());
    }
    return !hasRecords() && Set.of(BEGUN_JOURNAL).containsAll(names(file));
  }

  private static Set<String> names(Path folder) {
    var names = folder.toFile().list();
    return names == null ? Set.of("") : Set.of(names);
  }

  /// Takes away what a creation that was killed has left; the caller holds the lock.
  void clearBegun() throws StoreTrouble {
    makeEmpty();
    try {
      Files.deleteIfExists(unfinishedManifest());
      for (var name : BEGUN_JOURNAL) {
        Files.deleteIfExists(journal().resolve(name));
      }
      Files.deleteIfExists(journal());
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.READ_ONLY, root);
    }
  }

  /// Leaves everything of the store to its owner alone.
  void tighten() throws StoreTrouble {
    var all = new ArrayList<>(List.of(root, manifest(), lock(), database()));
    try {
      for (var inner : List.of(journal(), setAside())) {
        if (Files.isDirectory(inner)) {
          all.add(inner);
          try (Stream<Path> files = Files.list(inner)) {
            files.forEach(all::add);
          }
        }
      }
      if (Files.isDirectory(files())) {
        try (Stream<Path> attached = Files.walk(files())) {
          attached.forEach(all::add);
        }
      }
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, root);
    }
    all.forEach(OwnerOnly::tighten);
  }

  /// Proves that files can be made here, which rights alone do not tell.
  void testWrite() throws StoreTrouble {
    try {
      Files.delete(Files.createTempFile(root, "test", ".tmp"));
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.READ_ONLY, root);
    }
  }

  /// Moves a working copy that is not believed to where it is kept; returns its new name.
  String setAside(Path file, long number) throws StoreTrouble {
    try {
      Files.createDirectories(setAside(), OwnerOnly.folder(setAside()));
      for (int n = 1; ; n++) {
        var kept = setAside().resolve(DATABASE_NAME + "-" + number + "-" + n + ".mv.db");
        if (!Files.exists(kept)) {
          Files.move(file, kept);
          return kept.getFileName().toString();
        }
      }
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, file);
    }
  }

  /// How many bytes the journal's files have.
  long journalBytes() throws IOException {
    long bytes = 0;
    try (var files = Files.newDirectoryStream(journal())) {
      for (var file : files) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /// Makes created and renamed files durable, where the system knows such a thing.
  void force() throws IOException {
    force(root);
  }

  /// The same for any folder inside.
  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
