package osteolog.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Checks on opening, a few bytes of each file, that every segment is there and goes on from the
/// one before.
record Seams(Disk disk, UUID storeId, List<Segment> segments) {

  /// Throws at the first seam that does not hold; the header of the last segment may be torn and is
  /// left to [TornHeader].
  void check() throws IOException, JournalDamaged {
    Optional<byte[]> end = Optional.empty();
    for (int i = 0; i < segments.size() - 1; i++) {
      Segment segment = segments.get(i);
      try (DiskFile file = disk.open(segment.file(), StandardOpenOption.READ)) {
        Head before = SegmentHeader.read(file, segment, storeId).before();
        if (end.isPresent() && !Arrays.equals(end.get(), before.hash().bytes())) {
          throw broken(i);
        }
        end = Optional.of(lastHash(file, before));
      }
    }
    Segment last = segments.getLast();
    try (DiskFile file = disk.open(last.file(), StandardOpenOption.READ)) {
      if (end.isPresent() && file.size() > SegmentHeader.BYTES) {
        Head before = SegmentHeader.read(file, last, storeId).before();
        if (!Arrays.equals(end.get(), before.hash().bytes())) {
          throw broken(segments.size() - 1);
        }
      }
    }
  }

  private static byte[] lastHash(DiskFile file, Head before) throws IOException {
    long at = file.size() - Frame.TRAILER;
    return at < SegmentHeader.BYTES
        ? before.hash().bytes()
        : new Window(file).bytes(at, Hash.BYTES);
  }

  /// The walk over both sides tells what is wrong and where.
  private JournalDamaged broken(int at) throws IOException {
    try {
      new Walk(disk, storeId, segments.subList(at - 1, at + 1))
          .run(0, Long.MAX_VALUE, frames -> true);
      Segment segment = segments.get(at);
      return segment.damaged(Damage.Why.CHAIN, segment.first(), 0);
    } catch (JournalDamaged found) {
      return found;
    }
  }

  /// The store that the first segment of a folder says it is of, where its header is whole.
  static Optional<UUID> owner(Disk disk, Path folder) throws IOException {
    Segment first = Segment.in(folder, 1);
    if (!disk.isFolder(folder) || !disk.list(folder).contains(first.file())) {
      return Optional.empty();
    }
    try (DiskFile file = disk.open(first.file(), StandardOpenOption.READ)) {
      if (file.size() < SegmentHeader.BYTES) {
        return Optional.empty();
      }
      UUID said = SegmentHeader.storeId(new Window(file).bytes(0, SegmentHeader.BYTES));
      SegmentHeader.read(file, first, said);
      return Optional.of(said);
    } catch (JournalDamaged notOurs) {
      return Optional.empty();
    }
  }
}
