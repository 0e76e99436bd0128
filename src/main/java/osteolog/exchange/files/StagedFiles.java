package osteolog.exchange.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Files that appear together or not at all: each is written and forced beside its place, and all
/// are renamed into place at the end. A name may lead into a folder beside the others.
///
/// Closing it without [#commit] takes away everything it made, new folders too. Should the machine
/// stop in the middle of the renames, what was replaced still lies beside them under its name with
/// `.old`.
public final class StagedFiles implements AutoCloseable {

  /// Writes the content of one file as text.
  @FunctionalInterface
  public interface Text {
    /// Writes it in UTF-8.
    void to(Writer writer) throws IOException;
  }

  /// Writes the content of one file as bytes.
  @FunctionalInterface
  public interface Bytes {
    /// Writes it.
    void to(OutputStream out) throws IOException;
  }

  /// Takes one step back.
  @FunctionalInterface
  private interface Undo {
    void run() throws IOException;
  }

  private final Path folder;
  private final boolean replace;
  private final HiddenNames hidden = HiddenNames.fresh();
  private final List<String> written = new ArrayList<>();
  private final Set<Path> folders = new HashSet<>();
  private final Queue<Path> parts = new ConcurrentLinkedQueue<>();
  private final Thread atExit = new Thread(this::exit);

  /// Held while files are put into place or taken away: a program that ends does not do half.
  private final Object placing = new Object();

  private volatile boolean ending;
  private final Deque<Undo> undo = new ArrayDeque<>();

  private StagedFiles(Path folder, boolean replace) {
    this.folder = folder;
    this.replace = replace;
  }

  /// Files of these names in the folder, which is made where it is missing; throws [FileInTheWay]
  /// before it writes anything.
  public static StagedFiles in(Path folder, List<String> names, boolean replace)
      throws IOException {
    var files = new StagedFiles(folder.toAbsolutePath(), replace);
    if (isThere(folder) && !Files.isDirectory(folder)) {
      throw new FileInTheWay(folder);
    }
    for (var name : names) {
      files.refuse(files.target(name));
    }
    try {
      files.makeFolder(files.folder);
      files.folders.add(files.folder);
      HiddenNames.clearStale(files.folder, names::contains);
      Runtime.getRuntime().addShutdownHook(files.atExit);
    } catch (IOException failed) {
      files.takeBack(failed);
      throw failed;
    }
    return files;
  }

  /// The program ends in the middle: what was written beside the places is taken away.
  private void exit() {
    ending = true;
    synchronized (placing) {
      parts.forEach(StagedFiles::discard);
    }
  }

  private void makeFolder(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    var parent = path.getParent();
    if (parent != null) {
      makeFolder(parent);
    }
    Files.createDirectory(path, rights(path, "rwx------"));
    undo.push(() -> deleteFolder(path));
  }

  private static void deleteFolder(Path path) throws IOException {
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException _) {
      // Somebody else has put something there meanwhile: it stays.
    }
  }

  /// A folder of that name is never replaced, whatever the options say.
  private void refuse(Path target) throws FileInTheWay {
    if (isThere(target) && (!replace || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS))) {
      throw new FileInTheWay(target);
    }
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Path target(String name) {
    return folder.resolve(name);
  }

  /// Writes one file of text beside its place and forces it to the disk.
  public void write(String name, Text content) throws IOException {
    // A half character (one surrogate alone) has no place in UTF-8; it must not stop the export.
    var encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    writeBytes(
        name,
        out -> {
          var writer = new OutputStreamWriter(out, encoder);
          content.to(writer);
          writer.flush();
        });
  }

  /// Writes one file of bytes beside its place and forces it to the disk; where that fails, nothing
  /// of it is left. Throws [FileInTheWay] where one that was not announced is there already.
  public void writeBytes(String name, Bytes content) throws IOException {
    refuse(target(name));
    enter(Objects.requireNonNull(target(name).getParent()));
    var part = hidden.part(target(name));
    parts.add(part);
    if (ending) {
      throw ended();
    }
    try {
      write(part, content);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(part);
      throw failed;
    }
    written.add(name);
  }

  private void enter(Path where) throws IOException {
    if (folders.add(where)) {
      makeFolder(where);
      HiddenNames.clearStale(where, _ -> true);
    }
  }

  private void write(Path part, Bytes content) throws IOException {
    try (var channel =
        FileChannel.open(
            part,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            rights(part, "rw-------"))) {
      undo.push(() -> Files.deleteIfExists(part));
      var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.to(out);
      out.flush();
      channel.force(true);
    }
  }

  /// What is exported tells of patients: it is left to its owner, where the system knows rights.
  private static FileAttribute<?>[] rights(Path path, String rights) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /// Puts every file into place; where that fails, those that were there before are put back.
  public List<Path> commit() throws IOException {
    synchronized (placing) {
      if (ending) {
        throw ended();
      }
      return placed();
    }
  }

  private static IOException ended() {
    return new IOException("the program is ending");
  }

  private List<Path> placed() throws IOException {
    var replaced = new ArrayList<Path>();
    for (var name : written) {
      var target = target(name);
      refuse(target);
      if (isThere(target)) {
        var old = hidden.old(target);
        Files.move(target, old);
        undo.push(() -> Files.move(old, target));
        replaced.add(old);
      }
      place(hidden.part(target(name)), target);
      undo.push(() -> Files.deleteIfExists(target));
    }
    folders.forEach(StagedFiles::force);
    undo.clear();
    replaced.forEach(StagedFiles::discard);
    return written.stream().map(this::target).toList();
  }

  private static void discard(Path old) {
    try {
      Files.deleteIfExists(old);
    } catch (IOException _) {
      // All new files stand in their places: that is no failure of the export any more.
    }
  }

  private static void place(Path part, Path target) throws IOException {
    try {
      Files.move(part, target);
    } catch (FileAlreadyExistsException _) {
      throw new FileInTheWay(target);
    }
  }

  private static void force(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows opens no folder; its file system keeps renames in order by itself.
    }
  }

  /// Takes back whatever was not committed.
  @Override
  public void close() throws IOException {
    var failure = new IOException("not everything could be taken back");
    takeBack(failure);
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException _) {
      // The program is ending: the hook runs, and finds nothing any more.
    }
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }

  private void takeBack(IOException failure) {
    while (!undo.isEmpty()) {
      try {
        undo.pop().run();
      } catch (IOException stuck) {
        failure.addSuppressed(stuck);
      }
    }
  }
}
