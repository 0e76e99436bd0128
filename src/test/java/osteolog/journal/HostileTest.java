package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
  private static final long MEGABYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, Journal.MAX_PAYLOAD + 1})
  void aLengthThatCannotBeIsSaidWithoutMemoryForIt(int length) throws Exception {
    MemoryDisk disk = withHeader(new FrameHeader(length, 3, FrameHeader.PLAIN), 100);
    long before = allocated();
    assertThat(openDamage(disk)).isEqualTo(Damage.Why.LENGTH);
    assertThat(allocated() - before).isLessThan(MEGABYTE);
  }

  @Test
  void aLengthBeyondTheFileTakesNoMemory() throws Exception {
    MemoryDisk disk = withHeader(new FrameHeader(Journal.MAX_PAYLOAD, 3, FrameHeader.PLAIN), 100);
    long before = allocated();
    try (Journal journal = Store.on(disk).open()) {
      assertThat(journal.tornTail().orElseThrow().why()).isEqualTo(Damage.Why.CUT_SHORT);
    }
    assertThat(allocated() - before).isLessThan(MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(bytes = {1, 2, -1})
  void anUnknownSealIsSaidAndNothingIsCutOff(byte seal) throws Exception {
    MemoryDisk disk = withHeader(new FrameHeader(10, 3, seal), 46);
    var before = disk.everything();
    assertThat(openDamage(disk)).isEqualTo(Damage.Why.SEAL);
    assertThat(Store.on(disk).verify())
        .isInstanceOfSatisfying(
            Verification.Damaged.class,
            found -> assertThat(found.damage().why()).isEqualTo(Damage.Why.SEAL));
    assertThat(disk.everything()).isEqualTo(before);
  }

  @Test
  void moreGarbageThanOneRecordCanHoldIsDamage() throws Exception {
    MemoryDisk disk = Store.filled(2);
    Path file = Store.on(disk).segment(1);
    byte[] tooMuch = new byte[disk.bytes(file).length + Frame.LARGEST + 1];
    byte[] good = disk.bytes(file);
    System.arraycopy(good, 0, tooMuch, 0, good.length);
    disk.put(file, tooMuch);
    assertThat(openDamage(disk)).isEqualTo(Damage.Why.CHECKSUM);
  }

  @Test
  void aMessageNeverShowsAPayload() throws Exception {
    MemoryDisk disk = Store.filled(3);
    Path file = Store.on(disk).segment(1);
    byte[] bytes = disk.bytes(file);
    bytes[SegmentHeader.BYTES + FrameHeader.BYTES] ^= 1;
    disk.put(file, bytes);
    assertThatThrownBy(() -> Store.on(disk).open())
        .hasMessage("CHECKSUM at record 1, 00000001.log offset 80");
  }

  @Property(tries = 500)
  void noiseBehindTheHeaderNeverDoesMoreThanSayNo(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    byte[] noise = new byte[random.nextInt(300)];
    random.nextBytes(noise);
    MemoryDisk disk = withTail(noise);
    try (Journal journal = Store.on(disk).open()) {
      assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 2));
      assertThat(journal.tornTail().isPresent()).isEqualTo(noise.length > 0);
    }
  }

  private static MemoryDisk withHeader(FrameHeader header, int more) throws IOException {
    ByteArrayOutputStream tail = new ByteArrayOutputStream();
    tail.writeBytes(header.encode());
    tail.writeBytes(new byte[more]);
    return withTail(tail.toByteArray());
  }

  private static MemoryDisk withTail(byte[] tail) throws IOException {
    MemoryDisk disk = Store.filled(2);
    Path file = Store.on(disk).segment(1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(disk.bytes(file));
    bytes.writeBytes(tail);
    disk.put(file, bytes.toByteArray());
    return disk;
  }

  private static Damage.Why openDamage(Disk disk) throws IOException {
    try (Journal journal = Store.on(disk).open()) {
      throw new AssertionError("opened at " + journal.head().number());
    } catch (JournalDamaged e) {
      return e.damage().why();
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
