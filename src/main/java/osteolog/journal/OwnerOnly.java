package osteolog.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Rights that leave folders and files to their owner, where the system knows such rights.
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /// What a new folder is made with.
  public static FileAttribute<?>[] folder(Path path) {
    return attributes(path, FOLDER);
  }

  /// What a new file is made with.
  public static FileAttribute<?>[] file(Path path) {
    return attributes(path, FILE);
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> rights) {
    return isPosix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : new FileAttribute<?>[0];
  }

  /// Takes the rights of all others to a folder or file that exists; where that is not allowed, it
  /// stays as it is.
  public static void tighten(Path path) {
    var rights = Files.isDirectory(path) ? FOLDER : FILE;
    try {
      if (isPosix(path)
          && Files.exists(path)
          && !Files.isSymbolicLink(path)
          && !rights.containsAll(Files.getPosixFilePermissions(path))) {
        Files.setPosixFilePermissions(path, rights);
      }
    } catch (IOException notOurs) {
      // Somebody else's file in a shared folder: its owner decides.
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
