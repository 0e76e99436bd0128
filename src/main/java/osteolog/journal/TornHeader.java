package osteolog.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Mends the last segment when the program died before its header was complete.
///
/// No record can be lost by it: a header is forced before the first record is written. It is taken
/// for torn only when the file holds nothing else and each byte is either the one that belongs
/// there or a zero from a lost page.
record TornHeader(Disk disk, Path folder, UUID storeId, List<Segment> segments) {

  /// Writes the header anew when it is torn; the caller forces the file.
  ///
  /// @return what stood there, when the header had to be written anew
  Optional<TornTail> mend(DiskFile file, Promise promise) throws IOException, JournalDamaged {
    Segment last = segments.getLast();
    if (file.size() > SegmentHeader.BYTES) {
      return Optional.empty();
    }
    Damage damage;
    try {
      SegmentHeader.read(file, last, storeId);
      return Optional.empty();
    } catch (JournalDamaged found) {
      damage = found.damage();
    }
    Head before = headBefore();
    byte[] right = new SegmentHeader(storeId, before).encode();
    if (before.number() + 1 != last.first() || !isTorn(file, right)) {
      return Optional.empty();
    }
    promise.endsAt(before, new JournalDamaged(damage));
    Damage cut = new Damage(Damage.Why.CUT_SHORT, damage.number(), damage.file(), 0);
    TornTail torn = SideFile.cut(disk, folder, file, cut);
    file.write(ByteBuffer.wrap(right), 0);
    return Optional.of(torn);
  }

  private Head headBefore() throws IOException, JournalDamaged {
    int last = segments.size() - 1;
    return last == 0
        ? Head.genesis(storeId)
        : new Walk(disk, storeId, segments.subList(last - 1, last))
            .run(0, Long.MAX_VALUE, frames -> true);
  }

  private static boolean isTorn(DiskFile file, byte[] right) throws IOException {
    byte[] there = new Window(file).bytes(0, (int) file.size());
    for (int i = 0; i < there.length; i++) {
      if (there[i] != 0 && there[i] != right[i]) {
        return false;
      }
    }
    return true;
  }
}
