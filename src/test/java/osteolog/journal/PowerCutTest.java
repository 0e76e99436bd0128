package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PowerCutTest {
  /// Cuts the power, or kills the program, at a random call and starts again on what is left,
  /// several times over.
  @Property(tries = 600)
  void nothingAcknowledgedIsLostWhenThePowerIsCut(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    List<byte[]> written = new ArrayList<>();
    MemoryDisk disk = new MemoryDisk();
    Store.on(disk).create().close();
    for (int cut = 0; cut < 5; cut++) {
      work(disk, written, random);
      disk = random.nextInt(3) == 0 ? disk.afterKill() : disk.afterPowerCut(random);
    }
    try (Journal journal = new Store(disk, Store.FOLDER, 20_000).open()) {
      holds(journal, written);
    }
  }

  /// @param written what must be there: every acknowledged record, and unacknowledged ones that an
  ///   opening has shown
  private static void work(MemoryDisk disk, List<byte[]> written, Random random)
      throws IOException, JournalDamaged {
    int[] left = {random.nextInt(60)};
    boolean[] full = {false};
    FaultyDisk faulty =
        new FaultyDisk(
            disk,
            call -> {
              if (left[0]-- == 0) {
                throw new PowerCut();
              }
              if (full[0] && call == FaultyDisk.Call.WRITE && random.nextBoolean()) {
                throw new IOException("disk full");
              }
            });
    try (Journal journal = new Store(faulty, Store.FOLDER, 20_000).open()) {
      journal.read(written.size() + 1, (number, payload) -> written.add(payload));
      holds(journal, written);
      while (true) {
        full[0] = random.nextInt(4) == 0;
        byte[] payload = new byte[random.nextInt(random.nextBoolean() ? 60 : 12_000)];
        random.nextBytes(payload);
        append(journal, payload, written);
      }
    } catch (PowerCut cut) {
      assertThat(left[0]).isNegative();
    }
  }

  private static void append(Journal journal, byte[] payload, List<byte[]> written) {
    try {
      long number = journal.append(payload);
      written.add(payload);
      assertThat(number).isEqualTo(written.size());
    } catch (IOException full) {
      assertThat(journal.head().number()).isEqualTo(written.size());
    }
  }

  private static void holds(Journal journal, List<byte[]> written)
      throws IOException, JournalDamaged {
    List<byte[]> read = new ArrayList<>();
    journal.read(1, (number, payload) -> read.add(payload));
    assertThat(read.size()).isGreaterThanOrEqualTo(written.size());
    for (int i = 0; i < written.size(); i++) {
      assertThat(Arrays.equals(read.get(i), written.get(i))).isTrue();
    }
  }

  private static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
