package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {
  @TempDir private Path temp;

  @Test
  void anyCallFailingOnceLosesNothingAcknowledged() throws Exception {
    int calls = calls();
    assertThat(calls).isGreaterThan(200);
    for (int at = 0; at < calls; at++) {
      survives(new MemoryDisk(), at, at);
    }
  }

  @Test
  void anyCallFailingForGoodLosesNothingAcknowledged() throws Exception {
    int calls = calls();
    for (int at = 0; at < calls; at++) {
      survives(new MemoryDisk(), at, Integer.MAX_VALUE);
    }
  }

  @Test
  void severalCallsFailingInARowLoseNothingAcknowledged() throws Exception {
    int calls = calls();
    for (int more = 1; more < 8; more++) {
      for (int at = 0; at < calls; at++) {
        survives(new MemoryDisk(), at, at + more);
      }
    }
  }

  @Test
  void onTheRealDiskTooNothingAcknowledgedIsLost() throws Exception {
    int calls = calls();
    for (int at = 0; at < calls; at += 7) {
      Session session = new Session(new RealDisk(), temp.resolve("s" + at), at, at + 1);
      session.play();
      session.check(new RealDisk());
    }
  }

  @Test
  void aFullDiskLeavesTheJournalUsableWhenSpaceIsFreed() throws Exception {
    List<FaultyDisk.Call> failing = new ArrayList<>();
    MemoryDisk memory = new MemoryDisk();
    FaultyDisk disk = new FaultyDisk(memory, call -> failWhen(failing.contains(call)));
    try (Journal journal = Store.on(disk).create()) {
      for (int round = 0; round < 8; round++) {
        Store.fill(journal, 1);
        failing.add(FaultyDisk.Call.WRITE);
        assertThatThrownBy(() -> Store.fill(journal, 1))
            .isInstanceOf(IOException.class)
            .isNotInstanceOf(JournalClosed.class);
        failing.clear();
      }
      assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 8));
      assertThat(journal.verify()).isInstanceOf(Verification.Intact.class);
    }
    assertThat(Store.on(memory).verify()).isInstanceOf(Verification.Intact.class);
  }

  @Test
  void afterAFailedForceNothingIsTakenUntilReopened() throws Exception {
    List<FaultyDisk.Call> failing = new ArrayList<>();
    FaultyDisk disk = new FaultyDisk(new MemoryDisk(), call -> failWhen(failing.contains(call)));
    try (Journal journal = Store.on(disk).create()) {
      Store.fill(journal, 1);
      failing.add(FaultyDisk.Call.FORCE);
      assertThatThrownBy(() -> Store.fill(journal, 1)).isInstanceOf(IOException.class);
      failing.clear();
      assertThatThrownBy(() -> Store.fill(journal, 1))
          .isInstanceOfSatisfying(
              JournalClosed.class,
              e -> assertThat(e.reason()).isEqualTo(JournalClosed.Reason.TAIL_UNKNOWN));
      assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 1));
    }
    try (Journal journal = Store.on(disk).open()) {
      assertThat(journal.head().number()).isEqualTo(1);
      assertThat(journal.tornTail()).isEmpty();
    }
  }

  private static void survives(MemoryDisk memory, int first, int last) throws Exception {
    Session session = new Session(memory, Store.FOLDER, first, last);
    session.play();
    session.check(memory.afterPowerCut(new Random(first)));
    session.check(memory.copy());
  }

  private static int calls() throws Exception {
    Session session = new Session(new MemoryDisk(), Store.FOLDER, Integer.MAX_VALUE, 0);
    session.play();
    assertThat(session.failures()).isZero();
    return session.calls();
  }

  private static void failWhen(boolean failing) throws IOException {
    if (failing) {
      throw new IOException("made to fail");
    }
  }
}
