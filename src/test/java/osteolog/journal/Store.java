package osteolog.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A journal on some disk with small segments, and short ways to fill and read it.
record Store(Disk disk, Path folder, long segmentBytes) {
  static final UUID ID = UUID.fromString("6a1c1d0e-7f5b-4f6e-9a3e-0c5a1f0b2d11");
  static final Path FOLDER = Path.of("journal");

  /// Three records of ten bytes fill a segment.
  static final long SMALL = 260;

  static Store on(Disk disk) {
    return new Store(disk, FOLDER, SMALL);
  }

  Journal create() throws IOException {
    return new Opener(disk, folder, ID, segmentBytes).create();
  }

  Journal open() throws IOException, JournalDamaged {
    return new Opener(disk, folder, ID, segmentBytes).open();
  }

  Verification verify(Head expected) throws IOException {
    return new Verifier(disk, folder, ID, expected).all();
  }

  Verification verify() throws IOException {
    return verify(Head.genesis(ID));
  }

  Path segment(long first) {
    return Segment.in(folder, first).file();
  }

  /// A disk with a closed journal of `count` records of ten bytes.
  static MemoryDisk filled(int count) throws IOException {
    MemoryDisk disk = new MemoryDisk();
    try (Journal journal = on(disk).create()) {
      fill(journal, count);
    }
    forget(disk);
    return disk;
  }

  /// Takes away what tells that the last record was acknowledged.
  static void forget(MemoryDisk disk) {
    disk.delete(FOLDER.resolve("head"));
  }

  static void fill(Journal journal, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      journal.append(payload(journal.head().number() + 1));
    }
  }

  static byte[] payload(long number) {
    return String.format("record %03d", number).getBytes(StandardCharsets.US_ASCII);
  }

  static List<String> texts(long from, long to) {
    List<String> texts = new ArrayList<>();
    for (long number = from; number <= to; number++) {
      texts.add(new String(payload(number), StandardCharsets.US_ASCII));
    }
    return texts;
  }

  static List<String> read(Journal journal, long from) throws IOException, JournalDamaged {
    List<String> read = new ArrayList<>();
    journal.read(
        from, (number, payload) -> read.add(new String(payload, StandardCharsets.US_ASCII)));
    return read;
  }
}
