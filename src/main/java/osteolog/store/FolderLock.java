package osteolog.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import osteolog.journal.OwnerOnly;
import osteolog.store.StoreTrouble.Kind;

/// Keeps every other program, and every other part of this one, out of a store while it is open.
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock on(StoreFolder folder) throws StoreTrouble {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              folder.lock(),
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              OwnerOnly.file(folder.lock()));
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.READ_ONLY, folder.root());
    }
    try {
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException ours) {
      // Another part of this program has it: the answer is the same.
    } catch (IOException e) {
      closed(channel);
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, folder.root());
    }
    closed(channel);
    throw StoreTrouble.at(Kind.IN_USE, folder.root());
  }

  private static void closed(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException nothingToDo) {
      // The lock was not ours; there is nothing left to let go of.
    }
  }

  @Override
  public void close() {
    closed(channel);
  }
}
