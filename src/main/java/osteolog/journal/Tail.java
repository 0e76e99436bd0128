package osteolog.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The end of a journal as found on opening, made fit to be written behind.
///
/// Because every record is forced before the next is written, at most one record can be torn, and
/// only the last: [TornRecord] says when. So can the header of a segment that holds no record yet:
/// [TornHeader]. Both are kept aside and cut off. Everything else is damage and left untouched.
///
/// @param file open for reading and writing; whoever holds the tail closes it
/// @param length bytes of the file, all of them good
/// @param unacknowledged how many of the last records may never have been acknowledged
record Tail(
    Segment segment,
    DiskFile file,
    long length,
    Head head,
    Optional<TornTail> torn,
    long unacknowledged) {

  /// Finds the end in the last segment and cuts off what is torn.
  ///
  /// Nothing is written before the end that was found is known not to lack a record that was
  /// promised. Forces what it found: a record that was written but never acknowledged may be there
  /// whole, and must not vanish again once it has been read.
  static Tail find(Disk disk, Path folder, UUID storeId, List<Segment> segments, Promise promise)
      throws IOException, JournalDamaged {
    Segment last = segments.getLast();
    DiskFile file = disk.open(last.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      Optional<TornTail> header =
          new TornHeader(disk, folder, storeId, segments).mend(file, promise);
      Head before = SegmentHeader.read(file, last, storeId).before();
      FrameReader frames = new FrameReader(file, last, before);
      Optional<TornTail> record = cutAfterLast(disk, folder, file, frames, promise);
      file.force(true);
      disk.forceFolder(folder);
      return new Tail(
          last,
          file,
          frames.end(),
          frames.head(),
          record.or(() -> header),
          promise.behind(frames.head()));
    } catch (Throwable e) {
      Disk.closeAfter(e, file);
      throw e;
    }
  }

  private static Optional<TornTail> cutAfterLast(
      Disk disk, Path folder, DiskFile file, FrameReader frames, Promise promise)
      throws IOException, JournalDamaged {
    try {
      promise.compare(frames);
      while (frames.next()) {
        promise.compare(frames);
      }
      promise.endsAt(frames, Optional.empty());
      return Optional.empty();
    } catch (JournalDamaged found) {
      if (!new TornRecord(file, found.damage()).isTorn()) {
        throw found;
      }
      promise.endsAt(frames, Optional.of(found));
      return Optional.of(SideFile.cut(disk, folder, file, found.damage()));
    }
  }
}
