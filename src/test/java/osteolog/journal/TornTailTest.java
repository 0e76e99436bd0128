package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornTailTest {
  private static final int FRAME = Frame.SMALLEST + 10;

  @TempDir private Path temp;

  @Test
  void aTornLastRecordIsCutOffAndReported() throws Exception {
    Path file = temp.resolve("00000001.log");
    try (Journal journal = Journal.create(temp, Store.ID)) {
      Store.fill(journal, 3);
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 5));
    Files.delete(temp.resolve("head"));
    long offset = SegmentHeader.BYTES + 2L * FRAME;
    try (Journal journal = Journal.open(temp, Store.ID)) {
      Path kept = temp.resolve("torn-00000003-1.bin");
      assertThat(journal.tornTail())
          .contains(new TornTail(Damage.Why.CUT_SHORT, 3, FRAME - 5, file, offset, kept));
      assertThat(kept).hasBinaryContent(Arrays.copyOfRange(whole, (int) offset, whole.length - 5));
      assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 2));
      assertThat(journal.append(Store.payload(3))).isEqualTo(3);
    }
    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void theSideFileIsOnTheDeviceBeforeTheTailIsCutOff() throws Exception {
    for (int seed = 0; seed < 50; seed++) {
      MemoryDisk disk = Store.filled(3);
      Path file = Store.on(disk).segment(1);
      byte[] torn = Arrays.copyOf(disk.bytes(file), disk.bytes(file).length - 1);
      disk.put(file, torn);
      Path kept;
      try (Journal journal = Store.on(disk).open()) {
        kept = journal.tornTail().orElseThrow().kept();
      }
      assertThat(disk.afterPowerCut(new Random(seed)).bytes(kept))
          .isEqualTo(Arrays.copyOfRange(torn, SegmentHeader.BYTES + 2 * FRAME, torn.length));
    }
  }

  @Test
  void theSideFilesNameIsForcedBeforeTheTailIsCutOff() throws Exception {
    MemoryDisk disk = Store.filled(3);
    Path file = Store.on(disk).segment(1);
    disk.put(file, Arrays.copyOf(disk.bytes(file), disk.bytes(file).length - 1));
    List<FaultyDisk.Call> calls = new ArrayList<>();
    Store.on(new FaultyDisk(disk, calls::add)).open().close();
    calls.retainAll(
        List.of(FaultyDisk.Call.FORCE, FaultyDisk.Call.FORCE_FOLDER, FaultyDisk.Call.TRUNCATE));
    assertThat(calls)
        .containsExactly(
            FaultyDisk.Call.FORCE,
            FaultyDisk.Call.FORCE_FOLDER,
            FaultyDisk.Call.TRUNCATE,
            FaultyDisk.Call.FORCE,
            FaultyDisk.Call.FORCE_FOLDER,
            FaultyDisk.Call.FORCE,
            FaultyDisk.Call.FORCE_FOLDER);
  }

  @Test
  void aSecondTornRecordDoesNotOverwriteTheFirstSideFile() throws Exception {
    MemoryDisk disk = Store.filled(2);
    Path file = Store.on(disk).segment(1);
    for (int round = 1; round <= 3; round++) {
      disk.put(file, Arrays.copyOf(disk.bytes(file), disk.bytes(file).length - round));
      Store.forget(disk);
      try (Journal journal = Store.on(disk).open()) {
        assertThat(journal.tornTail().orElseThrow().kept())
            .hasFileName("torn-00000002-" + round + ".bin");
        Store.fill(journal, 1);
      }
    }
  }

  @Test
  void aRecordTornAtAnyByteCostsNoOther() throws Exception {
    for (int records : new int[] {2, 4, 6}) {
      MemoryDisk whole = Store.filled(records);
      Path file = whole.files().getLast();
      byte[] bytes = whole.bytes(file);
      for (int missing = 1; missing <= FRAME; missing++) {
        MemoryDisk disk = whole.copy();
        disk.put(file, Arrays.copyOf(bytes, bytes.length - missing));
        try (Journal journal = Store.on(disk).open()) {
          assertThat(journal.tornTail().isPresent()).isEqualTo(missing < FRAME);
          assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, records - 1));
          Store.fill(journal, 5);
          assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, records + 4));
        }
        assertThat(Store.on(disk).verify()).isInstanceOf(Verification.Intact.class);
      }
    }
  }

  @Test
  void aLastRecordWhoseFirstBytesAreLostIsTorn() throws Exception {
    MemoryDisk whole = Store.filled(3);
    Path file = Store.on(whole).segment(1);
    int start = SegmentHeader.BYTES + 2 * FRAME;
    for (int lost = Integer.BYTES; lost <= FRAME; lost++) {
      MemoryDisk disk = whole.copy();
      byte[] bytes = disk.bytes(file);
      Arrays.fill(bytes, start, start + lost, (byte) 0);
      disk.put(file, bytes);
      try (Journal journal = Store.on(disk).open()) {
        assertThat(journal.tornTail().orElseThrow().why()).isEqualTo(Damage.Why.CHECKSUM);
        assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 2));
      }
    }
  }

  @Test
  void aBrokenRecordWithAnotherBehindItIsNeverCutOff() throws Exception {
    MemoryDisk whole = Store.filled(3);
    Path file = Store.on(whole).segment(1);
    int start = SegmentHeader.BYTES + FRAME;
    for (int at = start; at < start + FRAME; at++) {
      for (int bit = 0; bit < 8; bit++) {
        MemoryDisk disk = whole.copy();
        byte[] bytes = disk.bytes(file);
        bytes[at] ^= (byte) (1 << bit);
        disk.put(file, bytes);
        Damage expected = new Damage(Damage.Why.CHECKSUM, 2, file, start);
        assertThatThrownBy(() -> Store.on(disk).open())
            .isInstanceOfSatisfying(
                JournalDamaged.class, e -> assertThat(e.damage()).isEqualTo(expected));
        assertThat(disk.bytes(file)).isEqualTo(bytes);
      }
    }
  }

  @Test
  void aHeaderOfANewSegmentTornAtAnyByteIsMended() throws Exception {
    MemoryDisk whole = Store.filled(4);
    Path file = Store.on(whole).segment(4);
    byte[] header = Arrays.copyOf(whole.bytes(file), SegmentHeader.BYTES);
    for (int length = 0; length <= SegmentHeader.BYTES; length++) {
      for (boolean zeros : new boolean[] {false, true}) {
        MemoryDisk disk = whole.copy();
        byte[] torn = Arrays.copyOf(header, length);
        disk.put(file, zeros ? Arrays.copyOf(torn, SegmentHeader.BYTES) : torn);
        try (Journal journal = Store.on(disk).open()) {
          assertThat(journal.tornTail().isPresent()).isEqualTo(length < SegmentHeader.BYTES);
          Store.fill(journal, 2);
          assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 5));
        }
        assertThat(Store.on(disk).verify()).isInstanceOf(Verification.Intact.class);
      }
    }
  }

  @Test
  void aTornHeaderOfTheVeryFirstSegmentIsMended() throws Exception {
    MemoryDisk disk = Store.filled(0);
    disk.put(Store.on(disk).segment(1), new byte[0]);
    try (Journal journal = Store.on(disk).open()) {
      assertThat(journal.tornTail().orElseThrow().bytes()).isZero();
      assertThat(journal.head()).isEqualTo(Head.genesis(Store.ID));
      Store.fill(journal, 1);
    }
  }

  @Test
  void aSmallFileThatIsNotATornHeaderIsLeftAlone() throws Exception {
    MemoryDisk disk = Store.filled(4);
    Path file = Store.on(disk).segment(4);
    byte[] header = Arrays.copyOf(disk.bytes(file), SegmentHeader.BYTES);
    header[50] ^= 1;
    disk.put(file, header);
    assertThatThrownBy(() -> Store.on(disk).open())
        .isInstanceOfSatisfying(
            JournalDamaged.class, e -> assertThat(e.damage().why()).isEqualTo(Damage.Why.HEADER));
    assertThat(disk.bytes(file)).isEqualTo(header);
  }
}
