package osteolog.store;

import java.io.IOException;
import java.util.UUID;
import osteolog.journal.Head;
import osteolog.journal.Journal;
import osteolog.journal.JournalDamaged;
import osteolog.store.StoreTrouble.Kind;

/// Opens the journal of a store, and says whether its end is there.
final class StoreJournal {

  private StoreJournal() {}

  /// The journal; one whose end is gone only where the working copy can put it back. Until that is
  /// known nothing is changed.
  static Journal open(StoreFolder folder, Manifest manifest, Schema schema) throws StoreTrouble {
    var id = manifest.storeId();
    try {
      return Journal.open(folder.journal(), id, manifest.head());
    } catch (JournalDamaged damaged) {
      var promised = damaged.promised();
      if (promised.isEmpty() || !Probe.reaches(folder, id, schema, promised.getAsLong())) {
        throw StoreTrouble.of(damaged);
      }
      return shortOne(folder, id);
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, folder.journal());
    }
  }

  private static Journal shortOne(StoreFolder folder, UUID id) throws StoreTrouble {
    try {
      return Journal.openShort(folder.journal(), id);
    } catch (JournalDamaged damaged) {
      throw StoreTrouble.of(damaged);
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, folder.journal());
    }
  }

  /// A chain does not show that its end was cut off; the head noted at the last close does.
  static void notCutShort(Head noted, Journal journal, StoreFolder folder) throws StoreTrouble {
    var head = journal.head();
    if (noted.number() > head.number()
        || (noted.number() == head.number() && !noted.equals(head))) {
      throw StoreTrouble.atRecord(
          Kind.JOURNAL_DAMAGED, folder.journal(), Math.min(noted.number(), head.number() + 1));
    }
  }
}
