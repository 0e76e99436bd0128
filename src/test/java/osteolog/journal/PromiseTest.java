package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseTest {
  private static final int FRAME = Frame.SMALLEST + 10;

  private static MemoryDisk told(int count) throws Exception {
    MemoryDisk disk = new MemoryDisk();
    try (Journal journal = Store.on(disk).create()) {
      Store.fill(journal, count);
    }
    return disk;
  }

  @Test
  void anAcknowledgedRecordThatIsCutOffIsDamageAndNothingIsChanged() throws Exception {
    for (int missing = 1; missing <= 2 * FRAME; missing++) {
      MemoryDisk disk = told(3);
      Path file = Store.on(disk).segment(1);
      disk.put(file, Arrays.copyOf(disk.bytes(file), disk.bytes(file).length - missing));
      var before = disk.everything();
      long number = missing <= FRAME ? 3 : 2;
      assertThatThrownBy(() -> Store.on(disk).open())
          .isInstanceOfSatisfying(
              JournalDamaged.class,
              e -> {
                assertThat(e.damage().number()).isEqualTo(number);
                assertThat(e.promised()).hasValue(3);
              });
      assertThat(disk.everything()).isEqualTo(before);
    }
  }

  @Test
  void anAcknowledgedSegmentThatIsGoneIsDamageAndNothingIsChanged() throws Exception {
    for (int length : new int[] {-1, 0, 40, SegmentHeader.BYTES}) {
      MemoryDisk disk = told(5);
      Path file = Store.on(disk).segment(4);
      if (length < 0) {
        disk.delete(file);
      } else {
        disk.put(file, Arrays.copyOf(disk.bytes(file), length));
      }
      var before = disk.everything();
      assertThatThrownBy(() -> Store.on(disk).open())
          .isInstanceOfSatisfying(
              JournalDamaged.class, e -> assertThat(e.damage().number()).isEqualTo(4));
      assertThat(disk.everything()).isEqualTo(before);
    }
  }

  @Test
  void aSegmentInTheMiddleThatIsGoneIsFoundOnOpening() throws Exception {
    MemoryDisk disk = told(11);
    disk.delete(Store.on(disk).segment(4));
    assertThatThrownBy(() -> Store.on(disk).open())
        .isInstanceOfSatisfying(
            JournalDamaged.class,
            e -> {
              assertThat(e.damage().why()).isEqualTo(Damage.Why.MISSING);
              assertThat(e.damage().number()).isEqualTo(4);
            });
  }

  @Test
  void aJournalWithoutItsEndOpensForOneWhoPutsItBack() throws Exception {
    MemoryDisk disk = told(3);
    Path file = Store.on(disk).segment(1);
    byte[] whole = disk.bytes(file);
    disk.put(file, Arrays.copyOf(whole, whole.length - FRAME - 1));
    Head genesis = Head.genesis(Store.ID);
    Opener opener = new Opener(disk, Store.FOLDER, Store.ID, Store.SMALL);
    opener.open(genesis, true).close();
    assertThatThrownBy(() -> Store.on(disk).open()).isInstanceOf(JournalDamaged.class);
    try (Journal journal = opener.open(genesis, true)) {
      Store.fill(journal, 2);
    }
    assertThat(disk.bytes(file)).isEqualTo(whole);
    Store.on(disk).open().close();
  }

  @Test
  void anotherRecordInThePlaceOfTheAcknowledgedOneIsAnotherHistory() throws Exception {
    MemoryDisk disk = told(2);
    MemoryDisk other = new MemoryDisk();
    try (Journal journal = Store.on(other).create()) {
      Store.fill(journal, 1);
      journal.append(new byte[10]);
    }
    Path file = Store.on(disk).segment(1);
    disk.put(file, other.bytes(file));
    assertThatThrownBy(() -> Store.on(disk).open())
        .isInstanceOfSatisfying(
            JournalDamaged.class,
            e -> assertThat(e.damage().why()).isEqualTo(Damage.Why.OTHER_HISTORY));
  }

  @Test
  void aRecordThatCouldNotBeTakenBackIsReportedOnTheNextOpening() throws Exception {
    MemoryDisk disk = told(1);
    List<FaultyDisk.Call> failing = new ArrayList<>();
    FaultyDisk faulty =
        new FaultyDisk(
            disk,
            call -> {
              if (failing.contains(call)) {
                throw new java.io.IOException("made to fail");
              }
            });
    try (Journal journal = Store.on(faulty).open()) {
      failing.addAll(List.of(FaultyDisk.Call.FORCE, FaultyDisk.Call.TRUNCATE));
      assertThatThrownBy(() -> Store.fill(journal, 1)).isInstanceOf(java.io.IOException.class);
      failing.clear();
    }
    try (Journal journal = Store.on(disk).open()) {
      assertThat(journal.head().number()).isEqualTo(2);
      assertThat(journal.unacknowledged()).isEqualTo(1);
    }
    try (Journal journal = Store.on(disk).open()) {
      assertThat(journal.unacknowledged()).isZero();
    }
  }
}
