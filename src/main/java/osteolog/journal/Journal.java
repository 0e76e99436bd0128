package osteolog.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The append-only record of a store: what [#append] returned a number for is never lost.
///
/// One thread at a time appends; reading and verifying may run beside it and see the records
/// acknowledged when they began. **No thread that calls a journal may be interrupted**: the
/// platform closes the file under an interrupted thread, and the journal then refuses to go on
/// until it is opened again. Nothing acknowledged is lost by it.
public final class Journal implements AutoCloseable {
  /// The longest payload of one record, in bytes: 64 MiB.
  public static final int MAX_PAYLOAD = 64 << 20;

  /// Bytes of a segment that holds no record.
  public static final int EMPTY_SEGMENT = SegmentHeader.BYTES;

  private final Opener opener;
  private final Closeable lock;
  private final Optional<TornTail> tornTail;
  private final long unacknowledged;
  private final HighWater water;
  private List<Segment> segments;
  private DiskFile file;
  private long length;
  private Head head;
  private State state = State.OPEN;

  Journal(Opener opener, Closeable lock, List<Segment> segments, Tail tail, HighWater water) {
    this.opener = opener;
    this.lock = lock;
    this.tornTail = tail.torn();
    this.unacknowledged = tail.unacknowledged();
    this.water = water;
    this.segments = segments;
    this.file = tail.file();
    this.length = tail.length();
    this.head = tail.head();
  }

  /// Makes an empty journal; the folder is made too, if its parent is there.
  ///
  /// After a failure the folder may hold a first segment without records, which [#open] accepts.
  ///
  /// @throws JournalRefused `MISSING_FOLDER`, `READ_ONLY`, `EXISTS` or `IN_USE`
  public static Journal create(Path folder, UUID storeId) throws IOException {
    return new Opener(new RealDisk(), folder, storeId, Opener.SEGMENT_BYTES).create();
  }

  /// Opens a journal for appending, proves its last segment and cuts off a torn last record.
  ///
  /// Of earlier segments it is checked that they are there and follow from one another; their
  /// records are proven by [#verify] and [#read]. The file `head` tells of the last acknowledged
  /// record: a journal that ends before it is damaged.
  ///
  /// @throws JournalRefused `MISSING_FOLDER`, `NO_JOURNAL`, `READ_ONLY` or `IN_USE`
  /// @throws JournalDamaged when the last segment is not as it was written, is another store's
  ///   (`FOREIGN_STORE`) or a newer program's (`NEWER_FORMAT`, `SEAL`); nothing was changed
  public static Journal open(Path folder, UUID storeId) throws IOException, JournalDamaged {
    return open(folder, storeId, Head.genesis(storeId));
  }

  /// The same, where it is known from elsewhere which record was once the last.
  ///
  /// @param known a head noted earlier; a journal that ends before it, or has another record in its
  ///   place, is damaged, and [JournalDamaged#promised] tells where only the end is gone
  public static Journal open(Path folder, UUID storeId, Head known)
      throws IOException, JournalDamaged {
    return opener(folder, storeId).open(known, false);
  }

  /// Opens a journal whose end is gone, for a caller that puts it back at once.
  public static Journal openShort(Path folder, UUID storeId) throws IOException, JournalDamaged {
    return opener(folder, storeId).open(Head.genesis(storeId), true);
  }

  /// The store whose journal the folder holds, where its first header is whole.
  public static Optional<UUID> owner(Path folder) throws IOException {
    return Seams.owner(new RealDisk(), folder);
  }

  private static Opener opener(Path folder, UUID storeId) {
    return new Opener(new RealDisk(), folder, storeId, Opener.SEGMENT_BYTES);
  }

  /// Proves a journal that is not open, in a backup for example, and writes nothing.
  ///
  /// @param expected a head noted earlier, or [Head#genesis]
  public static Verification verify(Path folder, UUID storeId, Head expected) throws IOException {
    return new Verifier(new RealDisk(), folder, storeId, expected).all();
  }

  /// The last acknowledged record.
  public synchronized Head head() {
    return head;
  }

  /// What was cut off when this journal was opened.
  public Optional<TornTail> tornTail() {
    return tornTail;
  }

  /// The last record that the file `head` told of on opening, 0 where there was none: more than
  /// [#head] only behind [#openShort], until what is gone was put back.
  public long promised() {
    return water.least();
  }

  /// How many of the last records found on opening may never have been acknowledged: the program
  /// ended, or a force failed, between writing and acknowledging them. They are part of the journal
  /// now.
  public long unacknowledged() {
    return unacknowledged;
  }

  /// Writes a record and returns its number once it is on the device.
  ///
  /// After an exception the record is not acknowledged. When the journal could be put back to its
  /// last good state (a full disk), the next append may succeed; otherwise it throws
  /// [JournalClosed].
  ///
  /// @throws IllegalArgumentException when the payload is longer than [#MAX_PAYLOAD]
  /// @throws JournalClosed when the journal was closed, or an earlier failure left its end unknown
  public synchronized long append(byte[] payload) throws IOException {
    if (payload.length > MAX_PAYLOAD) {
      throw new IllegalArgumentException("A record holds at most " + MAX_PAYLOAD + " bytes");
    }
    switch (state) {
      case OPEN -> {}
      case TAIL_UNKNOWN -> throw new JournalClosed(JournalClosed.Reason.TAIL_UNKNOWN);
      case CLOSED -> throw new JournalClosed(JournalClosed.Reason.CLOSED);
    }
    if (length >= opener.segmentBytes()) {
      startSegment();
    }
    Frame frame = Frame.after(head, payload);
    state = State.TAIL_UNKNOWN;
    write(frame.bytes());
    force();
    state = State.OPEN;
    length += frame.bytes().length;
    head = frame.head();
    water.tell(head);
    return head.number();
  }

  /// Hands over every acknowledged record from `fromNumber` on, proving each first; holds one
  /// payload at a time. Records before it in the same segment are proven too.
  ///
  /// @param fromNumber 1 or more; behind the head there is nothing to read
  /// @throws JournalDamaged at the first record that is not as it was written
  /// @throws JournalClosed when the journal was closed
  public void read(long fromNumber, RecordReader reader) throws IOException, JournalDamaged {
    if (fromNumber < 1) {
      throw new IllegalArgumentException("Records are numbered from 1");
    }
    Extent extent = extent();
    if (fromNumber <= extent.head().number()) {
      new Walk(opener.disk(), opener.storeId(), extent.from(fromNumber))
          .run(
              extent.head().number(),
              extent.head().number(),
              frames ->
                  frames.head().number() < fromNumber
                      || reader.read(frames.head().number(), frames.payload()));
    }
  }

  /// Proves every acknowledged record from the first on.
  public Verification verify() throws IOException {
    return verify(Head.genesis(opener.storeId()));
  }

  /// Proves every acknowledged record, and that the journal still holds a record seen earlier.
  ///
  /// @param expected a head noted earlier, in a backup or a report
  public Verification verify(Head expected) throws IOException {
    Extent extent = extent();
    return new Verifier(opener.disk(), opener.folder(), opener.storeId(), expected)
        .upTo(extent.segments(), extent.head());
  }

  /// Lets go of the folder. Nothing is left to be written.
  @Override
  public synchronized void close() throws IOException {
    if (state == State.CLOSED) {
      return;
    }
    state = State.CLOSED;
    try (lock;
        water) {
      file.close();
    }
  }

  private void startSegment() throws IOException {
    Segment next = Segment.in(opener.folder(), head.number() + 1);
    DiskFile started = opener.startSegment(next, head);
    state = State.TAIL_UNKNOWN;
    try {
      opener.forceStart(started);
    } catch (Throwable e) {
      Disk.closeAfter(e, started);
      throw e;
    }
    DiskFile full = file;
    file = started;
    length = SegmentHeader.BYTES;
    List<Segment> more = new ArrayList<>(segments);
    more.add(next);
    segments = List.copyOf(more);
    state = State.OPEN;
    full.close();
  }

  private void write(byte[] bytes) throws IOException {
    try {
      file.write(ByteBuffer.wrap(bytes), length);
    } catch (IOException e) {
      try {
        file.truncate(length);
        file.force(true);
        state = State.OPEN;
      } catch (IOException also) {
        e.addSuppressed(also);
      }
      throw e;
    }
  }

  /// After a failed force the system may believe the pages written though they are not, so the end
  /// stays unknown; the record is taken back so that it does not appear again later.
  private void force() throws IOException {
    try {
      file.force(false);
    } catch (IOException e) {
      try {
        file.truncate(length);
      } catch (IOException also) {
        e.addSuppressed(also);
      }
      throw e;
    }
  }

  private synchronized Extent extent() throws JournalClosed {
    if (state == State.CLOSED) {
      throw new JournalClosed(JournalClosed.Reason.CLOSED);
    }
    return new Extent(segments, head);
  }

  private enum State {
    OPEN,
    TAIL_UNKNOWN,
    CLOSED
  }

  /// What was acknowledged at one moment.
  private record Extent(List<Segment> segments, Head head) {
    /// The segments from the one that holds `number` on.
    List<Segment> from(long number) {
      int at = 0;
      while (at + 1 < segments.size() && segments.get(at + 1).first() <= number) {
        at++;
      }
      return segments.subList(at, segments.size());
    }
  }
}
