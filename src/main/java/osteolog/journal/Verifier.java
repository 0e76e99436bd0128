package osteolog.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Proves a journal from its first record, and that it still holds a record seen earlier.
///
/// @param expected a head noted earlier, in a backup or a report
record Verifier(Disk disk, Path folder, UUID storeId, Head expected) {

  /// Proves all there is in the folder.
  Verification all() throws IOException {
    return upTo(Segment.list(disk, folder), expected.number(), Long.MAX_VALUE);
  }

  /// Proves the records up to `head`, which are known to have been written.
  Verification upTo(List<Segment> segments, Head head) throws IOException {
    return upTo(segments, Math.max(head.number(), expected.number()), head.number());
  }

  private Verification upTo(List<Segment> segments, long atLeast, long last) throws IOException {
    if (segments.isEmpty() || segments.getFirst().first() != 1) {
      return new Verification.Damaged(new Damage(Damage.Why.MISSING, 1, folder, 0));
    }
    if (expected.number() == 0 && !expected.equals(Head.genesis(storeId))) {
      return new Verification.Damaged(new Damage(Damage.Why.OTHER_HISTORY, 0, folder, 0));
    }
    try {
      Head head = new Walk(disk, storeId, segments).run(atLeast, last, this::compare);
      return new Verification.Intact(head);
    } catch (JournalDamaged found) {
      return new Verification.Damaged(found.damage());
    }
  }

  private boolean compare(FrameReader frames) throws JournalDamaged {
    if (frames.head().number() == expected.number() && !frames.head().equals(expected)) {
      throw frames.wrong(Damage.Why.OTHER_HISTORY);
    }
    return true;
  }
}
