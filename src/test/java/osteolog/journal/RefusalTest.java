package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
  @TempDir private Path temp;

  @Test
  void aMissingFolderIsSaid() {
    Path missing = temp.resolve("missing");
    assertRefused(JournalRefused.Reason.MISSING_FOLDER, () -> Journal.open(missing, Store.ID));
    assertRefused(
        JournalRefused.Reason.MISSING_FOLDER,
        () -> Journal.create(missing.resolve("journal"), Store.ID));
  }

  @Test
  void aFolderWithoutSegmentsIsNoJournal() {
    assertRefused(JournalRefused.Reason.NO_JOURNAL, () -> Journal.open(temp, Store.ID));
  }

  @Test
  void aReadOnlyFolderIsSaidAndCanStillBeVerified() throws Exception {
    MemoryDisk disk = Store.filled(4).readOnly();
    assertRefused(JournalRefused.Reason.READ_ONLY, () -> Store.on(disk).open());
    assertRefused(JournalRefused.Reason.READ_ONLY, () -> Store.on(disk).create());
    assertThat(Store.on(disk).verify()).isInstanceOf(Verification.Intact.class);
  }

  @Test
  void aReadOnlySegmentIsSaid() throws Exception {
    FaultyDisk disk =
        new FaultyDisk(
            Store.filled(4),
            call -> {
              if (call == FaultyDisk.Call.OPEN) {
                throw new AccessDeniedException("segment");
              }
            });
    assertRefused(JournalRefused.Reason.READ_ONLY, () -> Store.on(disk).open());
  }

  @Test
  void aSecondJournalIsNotMadeOverTheFirst() throws Exception {
    Journal.create(temp, Store.ID).close();
    assertRefused(JournalRefused.Reason.EXISTS, () -> Journal.create(temp, Store.ID));
    Journal.open(temp, Store.ID).close();
  }

  @Test
  void onlyOneWriterGetsIn() throws Exception {
    try (Journal journal = Journal.create(temp, Store.ID)) {
      assertRefused(JournalRefused.Reason.IN_USE, () -> Journal.open(temp, Store.ID));
      assertThat(journal.append(new byte[1])).isEqualTo(1);
    }
    Journal.open(temp, Store.ID).close();
  }

  @Test
  void aForeignFileIsSaidAndLeftAsItIs() throws Exception {
    for (String text : new String[] {"hello", "hello".repeat(100)}) {
      Path file = temp.resolve("00000001.log");
      Files.writeString(file, text);
      assertDamaged(Damage.Why.FOREIGN_FILE, () -> Journal.open(temp, Store.ID));
      assertThat(Files.readString(file)).isEqualTo(text);
    }
  }

  @Test
  void anotherStoresJournalIsSaid() throws Exception {
    UUID other = new UUID(1, 2);
    Journal.create(temp, other).close();
    assertDamaged(Damage.Why.FOREIGN_STORE, () -> Journal.open(temp, Store.ID));
    assertThat(Journal.verify(temp, Store.ID, Head.genesis(Store.ID)))
        .isInstanceOfSatisfying(
            Verification.Damaged.class,
            found -> assertThat(found.damage().why()).isEqualTo(Damage.Why.FOREIGN_STORE));
  }

  @Test
  void aNewerFormatIsSaidAndNotTakenForDamage() throws Exception {
    MemoryDisk disk = Store.filled(2);
    Path file = Store.on(disk).segment(1);
    byte[] bytes = disk.bytes(file);
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.wrap(bytes).putInt(16, 2).limit(76));
    disk.put(file, ByteBuffer.wrap(bytes).putInt(76, (int) crc.getValue()).array());
    var before = disk.everything();
    assertDamaged(Damage.Why.NEWER_FORMAT, () -> Store.on(disk).open());
    assertThat(disk.everything()).isEqualTo(before);
  }

  @Test
  void aFailedOpeningLetsGoOfTheLock() throws Exception {
    MemoryDisk disk = Store.filled(2);
    byte[] good = disk.bytes(Store.on(disk).segment(1));
    disk.put(Store.on(disk).segment(1), "x".repeat(100).getBytes(StandardCharsets.US_ASCII));
    assertDamaged(Damage.Why.FOREIGN_FILE, () -> Store.on(disk).open());
    disk.put(Store.on(disk).segment(1), good);
    Store.on(disk).open().close();
  }

  private static void assertRefused(JournalRefused.Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            JournalRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void assertDamaged(Damage.Why why, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            JournalDamaged.class, e -> assertThat(e.damage().why()).isEqualTo(why));
  }
}
