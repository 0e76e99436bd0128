package osteolog.journal;

import java.io.IOException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Goes over segments in order, proving every record and every seam between two segments.
///
/// Each walk opens the files anew, so it can run beside an append, and an interrupted reader does
/// not close the file that is written.
///
/// @param segments in order, at least one
record Walk(Disk disk, UUID storeId, List<Segment> segments) {

  /// Visits every record up to `last`, or until the visitor has enough.
  ///
  /// @param atLeast number of a record known to be there; 0 when nothing is known
  /// @param last number of the record to stop after, or `Long.MAX_VALUE` for all there is
  /// @return the last record seen
  /// @throws JournalDamaged at the first place that is not as it was written
  Head run(long atLeast, long last, Visitor visitor) throws IOException, JournalDamaged {
    Optional<FrameReader> done = Optional.empty();
    for (Segment segment : segments) {
      try (DiskFile file = disk.open(segment.file(), StandardOpenOption.READ)) {
        FrameReader frames = new FrameReader(file, segment, before(segment, file, done));
        while (frames.head().number() < last && frames.next()) {
          if (!visitor.visit(frames)) {
            return frames.head();
          }
        }
        done = Optional.of(frames);
      }
    }
    FrameReader end = done.orElseThrow();
    if (end.head().number() < atLeast) {
      throw end.missing();
    }
    return end.head();
  }

  /// The record the segment goes on from, which must be the one the walk has reached.
  private Head before(Segment segment, DiskFile file, Optional<FrameReader> done)
      throws IOException, JournalDamaged {
    if (done.isPresent() && segment.first() > done.get().head().number() + 1) {
      throw done.get().missing();
    }
    Head before = SegmentHeader.read(file, segment, storeId).before();
    if (done.isPresent() && !before.equals(done.get().head())) {
      boolean follows = before.number() == done.get().head().number();
      throw segment.damaged(follows ? Damage.Why.CHAIN : Damage.Why.NUMBER, segment.first(), 0);
    }
    return before;
  }

  /// Sees each record after it is proven; says whether to go on.
  interface Visitor {
    boolean visit(FrameReader frames) throws IOException, JournalDamaged;
  }
}
