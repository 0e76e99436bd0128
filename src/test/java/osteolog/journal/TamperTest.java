package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TamperTest {
  private static final int FRAME = Frame.SMALLEST + 10;

  @Test
  void anyFlippedBitIsNoticedByVerify() throws Exception {
    MemoryDisk disk = Store.filled(8);
    for (Path file : disk.files()) {
      byte[] good = disk.bytes(file);
      for (int bit = 0; bit < good.length * 8; bit++) {
        byte[] bad = good.clone();
        bad[bit / 8] ^= (byte) (1 << (bit % 8));
        disk.put(file, bad);
        assertThat(Store.on(disk).verify()).isInstanceOf(Verification.Damaged.class);
      }
      disk.put(file, good);
    }
    assertThat(Store.on(disk).verify()).isInstanceOf(Verification.Intact.class);
  }

  @Test
  void anyFlippedBitIsNoticedByReading() throws Exception {
    MemoryDisk disk = Store.filled(8);
    var segments = disk.files();
    try (Journal journal = Store.on(disk).open()) {
      for (Path file : segments) {
        byte[] good = disk.bytes(file);
        for (int bit = 0; bit < good.length * 8; bit++) {
          byte[] bad = good.clone();
          bad[bit / 8] ^= (byte) (1 << (bit % 8));
          disk.put(file, bad);
          assertThat(journal.verify()).isInstanceOf(Verification.Damaged.class);
          assertThatThrownBy(() -> Store.read(journal, 1)).isInstanceOf(JournalDamaged.class);
        }
        disk.put(file, good);
      }
    }
  }

  @Test
  void anyShortenedFileIsNoticedWhenComparedWithAnOlderHead() throws Exception {
    MemoryDisk disk = Store.filled(8);
    Head head = intact(Store.on(disk).verify());
    for (Path file : disk.files()) {
      byte[] good = disk.bytes(file);
      for (int length = 0; length < good.length; length++) {
        disk.put(file, Arrays.copyOf(good, length));
        assertThat(Store.on(disk).verify(head)).isInstanceOf(Verification.Damaged.class);
      }
      disk.put(file, good);
    }
  }

  @Test
  void aTailCutBetweenRecordsIsMissing() throws Exception {
    MemoryDisk disk = Store.filled(6);
    Head head = intact(Store.on(disk).verify());
    Path file = Store.on(disk).segment(4);
    int end = SegmentHeader.BYTES + FRAME;
    disk.put(file, Arrays.copyOf(disk.bytes(file), end));
    assertThat(Store.on(disk).verify()).isInstanceOf(Verification.Intact.class);
    assertThat(Store.on(disk).verify(head)).isEqualTo(damaged(Damage.Why.MISSING, 5, file, end));
  }

  @Test
  void aRemovedRecordIsNoticed() throws Exception {
    assertThat(rearranged(0, 2)).isEqualTo(wrongNumber(2));
  }

  @Test
  void aRepeatedRecordIsNoticed() throws Exception {
    assertThat(rearranged(0, 1, 1, 2)).isEqualTo(wrongNumber(3));
  }

  @Test
  void swappedRecordsAreNoticed() throws Exception {
    assertThat(rearranged(0, 2, 1)).isEqualTo(wrongNumber(2));
  }

  @Test
  void aRemovedSegmentIsNoticed() throws Exception {
    for (long first : new long[] {1, 4}) {
      MemoryDisk disk = Store.filled(9);
      disk.delete(Store.on(disk).segment(first));
      assertThat(damage(Store.on(disk).verify()).why()).isEqualTo(Damage.Why.MISSING);
      assertThat(damage(Store.on(disk).verify()).number()).isEqualTo(first);
    }
  }

  @Test
  void aRemovedLastSegmentIsNoticedWhenComparedWithAnOlderHead() throws Exception {
    MemoryDisk disk = Store.filled(9);
    Head head = intact(Store.on(disk).verify());
    disk.delete(Store.on(disk).segment(7));
    assertThat(damage(Store.on(disk).verify(head)).why()).isEqualTo(Damage.Why.MISSING);
    assertThat(damage(Store.on(disk).verify(head)).number()).isEqualTo(7);
  }

  @Test
  void aSegmentUnderAnotherNameIsNoticed() throws Exception {
    MemoryDisk disk = Store.filled(9);
    disk.put(Store.on(disk).segment(7), disk.bytes(Store.on(disk).segment(4)));
    assertThat(Store.on(disk).verify())
        .isEqualTo(damaged(Damage.Why.NUMBER, 7, Store.on(disk).segment(7), 0));
  }

  @Test
  void anEditedRecordWithRightChecksumsBreaksTheChain() throws Exception {
    MemoryDisk disk = Store.filled(6);
    Path file = Store.on(disk).segment(1);
    Head stranger = new Head(1, Head.genesis(Store.ID).hash());
    byte[] forged = Frame.after(stranger, Store.payload(99)).bytes();
    int offset = SegmentHeader.BYTES + FRAME;
    disk.put(file, ByteBuffer.wrap(disk.bytes(file)).put(offset, forged).array());
    assertThat(Store.on(disk).verify()).isEqualTo(damaged(Damage.Why.CHAIN, 2, file, offset));
  }

  @Test
  void anEditedLastRecordWithRightChecksumsIsNotTakenForTorn() throws Exception {
    MemoryDisk disk = Store.filled(2);
    Path file = Store.on(disk).segment(1);
    Head stranger = new Head(1, Head.genesis(Store.ID).hash());
    byte[] forged = Frame.after(stranger, Store.payload(99)).bytes();
    int offset = SegmentHeader.BYTES + FRAME;
    disk.put(file, ByteBuffer.wrap(disk.bytes(file)).put(offset, forged).array());
    assertThat(openDamage(disk)).isEqualTo(new Damage(Damage.Why.CHAIN, 2, file, offset));
  }

  @Test
  void aSegmentOfAnotherCopyOfTheStoreBreaksTheChain() throws Exception {
    MemoryDisk disk = Store.filled(6);
    MemoryDisk other = new MemoryDisk();
    try (Journal journal = Store.on(other).create()) {
      for (int i = 0; i < 6; i++) {
        journal.append("different.".getBytes(StandardCharsets.US_ASCII));
      }
    }
    Path file = Store.on(disk).segment(4);
    disk.put(file, other.bytes(file));
    assertThat(Store.on(disk).verify()).isEqualTo(damaged(Damage.Why.CHAIN, 4, file, 0));
  }

  @Test
  void aRewrittenJournalIsNoticedWhenComparedWithAnOlderHead() throws Exception {
    MemoryDisk disk = Store.filled(6);
    Head other = new Head(5, Head.genesis(Store.ID).hash());
    Verification found = Store.on(disk).verify(other);
    assertThat(damage(found).why()).isEqualTo(Damage.Why.OTHER_HISTORY);
    assertThat(damage(found).number()).isEqualTo(5);
    Head otherStart = new Head(0, intact(Store.on(disk).verify()).hash());
    assertThat(damage(Store.on(disk).verify(otherStart)).why()).isEqualTo(Damage.Why.OTHER_HISTORY);
  }

  @Test
  void everyOlderHeadIsFoundAgain() throws Exception {
    MemoryDisk disk = new MemoryDisk();
    try (Journal journal = Store.on(disk).create()) {
      for (int i = 0; i < 8; i++) {
        Head older = journal.head();
        Store.fill(journal, 1);
        assertThat(journal.verify(older)).isEqualTo(new Verification.Intact(journal.head()));
      }
    }
  }

  @Property(tries = 1000)
  void overwrittenBytesNeverPassForTheRecord(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    MemoryDisk disk = Store.filled(random.nextInt(1, 10));
    Head head = intact(Store.on(disk).verify());
    Path file = disk.files().get(random.nextInt(disk.files().size()));
    byte[] good = disk.bytes(file);
    byte[] bad = good.clone();
    int from = random.nextInt(bad.length);
    int to = random.nextInt(from, bad.length) + 1;
    byte[] noise = new byte[to - from];
    if (random.nextBoolean()) {
      random.nextBytes(noise);
    }
    System.arraycopy(noise, 0, bad, from, noise.length);
    disk.put(file, bad);
    boolean same = Arrays.equals(good, bad);
    assertThat(Store.on(disk).verify(head) instanceof Verification.Intact).isEqualTo(same);
    try (Journal journal = Store.on(disk).open()) {
      assertThat(journal.verify(head) instanceof Verification.Intact).isEqualTo(same);
    } catch (JournalDamaged noticed) {
      assertThat(same).isFalse();
    }
  }

  /// What verify says when the first segment holds the given ones of its three records.
  private static Verification rearranged(int... order) throws IOException {
    MemoryDisk disk = Store.filled(3);
    Path file = Store.on(disk).segment(1);
    byte[] good = disk.bytes(file);
    ByteArrayOutputStream bad = new ByteArrayOutputStream();
    bad.write(good, 0, SegmentHeader.BYTES);
    for (int record : order) {
      bad.write(good, SegmentHeader.BYTES + record * FRAME, FRAME);
    }
    disk.put(file, bad.toByteArray());
    return Store.on(disk).verify();
  }

  private static Verification wrongNumber(int number) {
    return damaged(
        Damage.Why.NUMBER,
        number,
        Store.FOLDER.resolve("00000001.log"),
        SegmentHeader.BYTES + (number - 1L) * FRAME);
  }

  private static Verification damaged(Damage.Why why, long number, Path file, long offset) {
    return new Verification.Damaged(new Damage(why, number, file, offset));
  }

  private static Damage openDamage(Disk disk) throws IOException {
    try (Journal journal = Store.on(disk).open()) {
      throw new AssertionError("opened at " + journal.head().number());
    } catch (JournalDamaged e) {
      return e.damage();
    }
  }

  private static Damage damage(Verification found) {
    return ((Verification.Damaged) found).damage();
  }

  private static Head intact(Verification found) {
    return ((Verification.Intact) found).head();
  }
}
