package osteolog.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The file system of this machine.
final class RealDisk implements Disk {

  @Override
  public boolean isFolder(Path folder) {
    return Files.isDirectory(folder);
  }

  @Override
  public boolean isWritable(Path folder) {
    return Files.isWritable(folder);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder, OwnerOnly.folder(folder));
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Override
  public DiskFile open(Path file, OpenOption... options) throws IOException {
    return new RealFile(FileChannel.open(file, Set.of(options), OwnerOnly.file(file)));
  }

  /// Windows opens no folder as a file; NTFS logs the names itself.
  @Override
  public void forceFolder(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            OwnerOnly.file(file));
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException held) {
      channel.close();
      throw new JournalRefused(JournalRefused.Reason.IN_USE);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new JournalRefused(JournalRefused.Reason.IN_USE);
  }
}
