package osteolog.store;

import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import osteolog.store.StoreTrouble.Kind;

/// One piece of work on the store after the other, each on a working copy that is in order: what
/// was doubted is mended first, and a read that fails is done again on what was mended.
final class Turns {

  /// A piece of work.
  interface Work<T> {
    T done() throws StoreTrouble;
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final OpenStore store;
  private final Memory memory;

  Turns(OpenStore store, Memory memory) {
    this.store = store;
    this.memory = memory;
  }

  /// Reads; throws [StoreTrouble.Unchecked].
  <T> T read(Work<T> work) {
    try {
      return inTurn(false, work);
    } catch (StoreTrouble trouble) {
      throw new StoreTrouble.Unchecked(trouble);
    }
  }

  /// Writes.
  <T> T write(Work<T> work) throws StoreTrouble {
    return inTurn(true, work);
  }

  /// Proves: reads whatever stands there.
  <T> T prove(Work<T> work) throws StoreTrouble {
    return inTurn(false, work);
  }

  void close() throws StoreTrouble {
    lock.lock();
    try {
      store.close();
    } finally {
      lock.unlock();
    }
  }

  private <T> T inTurn(boolean toWrite, Work<T> work) throws StoreTrouble {
    lock.lock();
    try {
      try {
        return done(toWrite, work);
      } catch (JdbiException | ActText.Unreadable e) {
        store.doubtCopy();
        if (toWrite) {
          throw StoreTrouble.written(e, store.folder().root());
        }
      }
      // A database that fails under a read is mended, and the read done again.
      try {
        return done(false, work);
      } catch (JdbiException | ActText.Unreadable e) {
        store.doubtFile();
      }
      // A file that fails anew as soon as it is opened, on a disk without room, is let alone.
      return done(false, work);
    } catch (JdbiException | ActText.Unreadable e) {
      store.doubtCopy();
      throw StoreTrouble.of(e, Kind.CANNOT_READ);
    } finally {
      lock.unlock();
    }
  }

  private <T> T done(boolean toWrite, Work<T> work) throws StoreTrouble {
    makeReady(toWrite);
    return work.done();
  }

  private void makeReady(boolean toWrite) throws StoreTrouble {
    if (store.ready(toWrite)) {
      memory.load(handle());
    }
  }

  /// The worker's connection.
  Handle handle() {
    return store.copy().handle();
  }
}
