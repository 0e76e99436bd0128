package osteolog.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import osteolog.journal.OwnerOnly;
import osteolog.store.StoreTrouble.Kind;

/// The files that are attached to cases: copies in the store's own folder, each under the hash of
/// its content, so that the same film twice is one file and a changed one is noticed.
///
/// A file is taken in two steps, so that it is looked at before it counts and nobody can exchange
/// it in between: [#take] copies it aside, [Taken#keep] forces it to the device and gives it its
/// name. Nothing that was kept is ever deleted: an entry that is taken away can come back by undo.
public final class KeptFiles {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int BUFFER = 1 << 16;

  private final Path folder;

  KeptFiles(Path folder) {
    this.folder = folder;
  }

  /// A copy that does not count yet; closing it without keeping it leaves nothing behind.
  public final class Taken implements AutoCloseable {
    private final Path copy;
    private final String sha256;
    private final long bytes;

    private Taken(Path copy, String sha256, long bytes) {
      this.copy = copy;
      this.sha256 = sha256;
      this.bytes = bytes;
    }

    /// Where the copy is while it is looked at.
    public Path copy() {
      return copy;
    }

    /// The hash of its content, in hexadecimal: its name once it is kept.
    public String sha256() {
      return sha256;
    }

    /// Its size.
    public long bytes() {
      return bytes;
    }

    /// Makes it count. When this returns it is on the device.
    public void keep() throws StoreTrouble {
      var target = place(sha256);
      var shelf = Objects.requireNonNull(target.getParent());
      try {
        makeFolder(shelf);
        // What is there already may have been damaged since; what was taken just now is right.
        if (!Files.exists(target) || !FileMark.hash(target).equals(sha256)) {
          Files.move(
              copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
          StoreFolder.force(shelf);
        }
      } catch (IOException e) {
        throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder);
      }
    }

    @Override
    public void close() throws StoreTrouble {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException e) {
        throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder);
      }
    }
  }

  /// Copies a file aside, a little more than `most` of it at the utmost, so that one that is too
  /// long, or has no end, shows; nothing where `stopped` said so in between.
  ///
  /// @throws IOException where the file cannot be read
  /// @throws StoreTrouble where the copy cannot be written; nothing of it is left
  public Optional<Taken> take(Path source, long most, BooleanSupplier stopped)
      throws IOException, StoreTrouble {
    try (var in = Files.newInputStream(source)) {
      return take(in, most, stopped);
    }
  }

  private Optional<Taken> take(InputStream in, long most, BooleanSupplier stopped)
      throws IOException, StoreTrouble {
    var copy = folder.resolve("taken-" + UUID.randomUUID() + ".tmp");
    var sha = FileMark.hasher();
    long bytes = 0;
    boolean done = false;
    try (var out = created(copy)) {
      var buffer = new byte[BUFFER];
      int n = in.read(buffer);
      while (n > 0 && bytes <= most) {
        if (stopped.getAsBoolean()) {
          return Optional.empty();
        }
        sha.update(buffer, 0, n);
        written(out, ByteBuffer.wrap(buffer, 0, n));
        bytes += n;
        n = in.read(buffer);
      }
      forced(out);
      done = true;
    } finally {
      if (!done) {
        Files.deleteIfExists(copy);
      }
    }
    return Optional.of(new Taken(copy, HexFormat.of().formatHex(sha.digest()), bytes));
  }

  private FileChannel created(Path copy) throws StoreTrouble {
    try {
      makeFolder(folder);
      return FileChannel.open(
          copy,
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
          OwnerOnly.file(copy));
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder);
    }
  }

  private void written(FileChannel out, ByteBuffer bytes) throws StoreTrouble {
    try {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder);
    }
  }

  private void forced(FileChannel out) throws StoreTrouble {
    try {
      out.force(true);
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder);
    }
  }

  private static void makeFolder(Path made) throws IOException {
    if (!Files.isDirectory(made)) {
      Files.createDirectories(made, OwnerOnly.folder(made));
      StoreFolder.force(Objects.requireNonNull(made.getParent()));
    }
  }

  /// Where the file of that hash is, proven by reading it: `FILE_MISSING` where it is not there,
  /// `FILE_DAMAGED` where it is not what was kept.
  public Path proven(String sha256) throws StoreTrouble {
    var file = place(sha256);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw StoreTrouble.at(Kind.FILE_MISSING, file);
      }
      if (!FileMark.hash(file).equals(sha256)) {
        throw StoreTrouble.at(Kind.FILE_DAMAGED, file);
      }
      return file;
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, file);
    }
  }

  /// Where the file of that hash is, not proven; empty where it is not there.
  public Optional<Path> find(String sha256) {
    return Optional.of(place(sha256))
        .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS));
  }

  private Path place(String sha256) {
    // The hash names a path: nothing else may stand in it.
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no hash");
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /// Takes away the copies that a program which was killed left before they counted.
  void clearTaken() throws StoreTrouble {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var left = Files.newDirectoryStream(folder, "taken-*.tmp")) {
      for (var copy : left) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder);
    }
  }
}
