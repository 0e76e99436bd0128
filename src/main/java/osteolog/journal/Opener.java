package osteolog.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes or opens the journal of one folder, and starts its segments.
///
/// @param segmentBytes a segment that has reached this length is not written behind any more
record Opener(Disk disk, Path folder, UUID storeId, long segmentBytes) {
  static final long SEGMENT_BYTES = 64L << 20;

  Journal create() throws IOException {
    if (!disk.isFolder(folder)) {
      createFolder();
    }
    Closeable lock = lock();
    try {
      if (!Segment.list(disk, folder).isEmpty()) {
        throw new JournalRefused(JournalRefused.Reason.EXISTS);
      }
      forceParent();
      Head head = Head.genesis(storeId);
      Segment first = Segment.in(folder, 1);
      DiskFile file = startSegment(first, head);
      try {
        forceStart(file);
      } catch (Throwable e) {
        Disk.closeAfter(e, file);
        throw e;
      }
      Tail tail = new Tail(first, file, SegmentHeader.BYTES, head, Optional.empty(), 0);
      return journal(lock, List.of(first), tail);
    } catch (Throwable e) {
      Disk.closeAfter(e, lock);
      throw e;
    }
  }

  Journal open() throws IOException, JournalDamaged {
    return open(Head.genesis(storeId), false);
  }

  /// @param known a head noted elsewhere
  /// @param mayBeShort whether a journal without its end is opened all the same
  Journal open(Head known, boolean mayBeShort) throws IOException, JournalDamaged {
    if (!disk.isFolder(folder)) {
      throw new JournalRefused(JournalRefused.Reason.MISSING_FOLDER);
    }
    Closeable lock = lock();
    try {
      List<Segment> segments = Segment.list(disk, folder);
      if (segments.isEmpty()) {
        throw new JournalRefused(JournalRefused.Reason.NO_JOURNAL);
      }
      if (segments.getFirst().first() != 1) {
        throw segments.getFirst().damaged(Damage.Why.MISSING, 1, 0);
      }
      new Seams(disk, storeId, segments).check();
      Promise promise = Promise.in(disk, folder, known, mayBeShort);
      return journal(lock, segments, Tail.find(disk, folder, storeId, segments, promise));
    } catch (AccessDeniedException e) {
      Disk.closeAfter(e, lock);
      throw new JournalRefused(JournalRefused.Reason.READ_ONLY);
    } catch (Throwable e) {
      Disk.closeAfter(e, lock);
      throw e;
    }
  }

  private Journal journal(Closeable lock, List<Segment> segments, Tail tail) throws IOException {
    try {
      HighWater water = HighWater.open(disk, folder, tail.head());
      return new Journal(this, lock, segments, tail, water);
    } catch (Throwable e) {
      Disk.closeAfter(e, tail.file());
      throw e;
    }
  }

  /// Writes the header of a new segment; a failure leaves a file that the next try writes anew.
  DiskFile startSegment(Segment segment, Head before) throws IOException {
    DiskFile file =
        disk.open(
            segment.file(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (file.size() > SegmentHeader.BYTES) {
        throw new FileAlreadyExistsException(segment.file().toString());
      }
      file.truncate(0);
      file.write(ByteBuffer.wrap(new SegmentHeader(storeId, before).encode()), 0);
      return file;
    } catch (Throwable e) {
      Disk.closeAfter(e, file);
      throw e;
    }
  }

  /// Makes a new segment durable, its name too, so that a record in it cannot be lost with it.
  void forceStart(DiskFile file) throws IOException {
    file.force(true);
    disk.forceFolder(folder);
  }

  private Closeable lock() throws IOException {
    if (!disk.isWritable(folder)) {
      throw new JournalRefused(JournalRefused.Reason.READ_ONLY);
    }
    return disk.lock(folder.resolve("journal.lock"));
  }

  private void createFolder() throws IOException {
    try {
      disk.createFolder(folder);
    } catch (NoSuchFileException e) {
      throw new JournalRefused(JournalRefused.Reason.MISSING_FOLDER);
    } catch (AccessDeniedException e) {
      throw new JournalRefused(JournalRefused.Reason.READ_ONLY);
    }
  }

  private void forceParent() throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      disk.forceFolder(parent);
    }
  }
}
