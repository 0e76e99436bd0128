package osteolog.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import osteolog.exchange.packet.PacketKeys;
import osteolog.ui.colleagues.OwnKeys;

/// The user's keys, in a file beside the settings that only its owner can read: by its own rights
/// where files have such, and by lying in the user's own folder where they have not.
///
/// @param file where they are
/// @param random the source of chance for new ones
record KeptKeys(Path file, SecureRandom random) implements OwnKeys {

  private static final int LONGEST = 4096;

  /// The keys that belong to these settings.
  static KeptKeys of(Settings settings, SecureRandom random) {
    var name = settings.file().getFileName().toString().replaceFirst("\\.json$", "");
    return new KeptKeys(settings.file().resolveSibling(name + ".keys"), random);
  }

  @Override
  public Optional<PacketKeys> keys() throws IOException {
    if (!Files.exists(file)) {
      make();
    }
    try (var in = Files.newInputStream(file)) {
      return PacketKeys.read(in.readNBytes(LONGEST));
    }
  }

  private void make() throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    Files.createDirectories(folder);
    var part = Files.createTempFile(folder, "keys", ".part", ownerOnly(folder));
    try {
      Files.write(part, PacketKeys.generate(random).bytes());
      Files.move(part, file);
    } catch (FileAlreadyExistsException _) {
      // Another window made some meanwhile: those are the keys.
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
