package osteolog.store;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import osteolog.domain.pool.Attribution;
import osteolog.store.StoreTrouble.Kind;

/// How every save begins and ends: an act of the next number, forced into the journal and then
/// committed, or taken back.
///
/// @param store where it is saved
/// @param how who saves, and what time it is
record SaveEnd(OpenStore store, Opening how) {

  /// The act that is to be saved, without its changes.
  Act next(String name, OptionalLong reverses, Attribution from) {
    return new Act(
        store.journal().head().number() + 1,
        UUID.randomUUID(),
        name,
        how.who(),
        how.now().get().truncatedTo(ChronoUnit.MICROS),
        reverses,
        from,
        List.of(),
        false);
  }

  /// Forces the record into the journal, or takes back what was written.
  void forced(byte[] payload) throws StoreTrouble {
    try {
      store.journal().append(payload);
    } catch (IOException e) {
      rolledBack();
      store.doubtJournal();
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE, store.folder().journal());
    } catch (RuntimeException e) {
      rolledBack();
      store.doubtJournal();
      throw StoreTrouble.of(e, Kind.CANNOT_WRITE);
    }
  }

  /// The act is saved from here on, whatever becomes of the working copy.
  void commit(WorkingCopy.State next) {
    try {
      var head = store.journal().head().hash().hex();
      store.copy().commit(new WorkingCopy.State(next.schema(), next.number(), head, next.sums()));
    } catch (RuntimeException e) {
      store.doubtCopy();
    }
  }

  /// Takes back what was written and not committed.
  void rolledBack() {
    try {
      store.copy().handle().rollback();
    } catch (RuntimeException e) {
      store.doubtCopy();
    }
  }

  /// No memory, for example: what stands where is not known, and is proven before it is used.
  void doubtAll() {
    rolledBack();
    store.doubtCopy();
    store.doubtJournal();
  }
}
