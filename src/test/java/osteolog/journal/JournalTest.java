package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path temp;
  private Store store;

  @BeforeEach
  void aFolderOfItsOwn() {
    store = new Store(new RealDisk(), temp.resolve("journal"), Store.SMALL);
  }

  @Test
  void recordsComeBackInOrderAcrossSegmentsAndAfterReopening() throws Exception {
    try (Journal journal = store.create()) {
      Store.fill(journal, 5);
      assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 5));
    }
    try (Journal journal = store.open()) {
      Store.fill(journal, 5);
      assertThat(journal.tornTail()).isEmpty();
      assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 10));
      assertThat(journal.verify()).isEqualTo(new Verification.Intact(journal.head()));
    }
    assertThat(store.segment(1)).exists();
    assertThat(store.segment(4)).exists();
    assertThat(store.segment(7)).exists();
    assertThat(store.segment(10)).exists();
  }

  @Test
  void readingStartsAtAnyRecord() throws Exception {
    try (Journal journal = store.create()) {
      Store.fill(journal, 11);
      for (int from = 1; from <= 12; from++) {
        assertThat(Store.read(journal, from)).isEqualTo(Store.texts(from, 11));
      }
      assertThat(Store.read(journal, 1000)).isEmpty();
      assertThatThrownBy(() -> Store.read(journal, 0)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aReaderThatHasEnoughIsAskedNoMore() throws Exception {
    try (Journal journal = store.create()) {
      Store.fill(journal, 9);
      List<Long> seen = new ArrayList<>();
      journal.read(
          2,
          (number, payload) -> {
            seen.add(number);
            return number < 5;
          });
      assertThat(seen).containsExactly(2L, 3L, 4L, 5L);
    }
  }

  @Test
  void readingSeesWhatWasAcknowledgedWhenItBegan() throws Exception {
    try (Journal journal = store.create()) {
      Store.fill(journal, 4);
      List<Long> seen = new ArrayList<>();
      journal.read(
          1,
          (number, payload) -> {
            journal.append(payload);
            return seen.add(number);
          });
      assertThat(seen).containsExactly(1L, 2L, 3L, 4L);
      assertThat(journal.head().number()).isEqualTo(8);
    }
  }

  @Test
  void emptyAndLargePayloadsComeBackEqual() throws Exception {
    byte[] large = new byte[3_000_000];
    Arrays.fill(large, (byte) 7);
    List<byte[]> payloads = List.of(new byte[0], large, new byte[65_536], new byte[1]);
    List<byte[]> read = new ArrayList<>();
    try (Journal journal = store.create()) {
      for (byte[] payload : payloads) {
        journal.append(payload);
      }
    }
    try (Journal journal = store.open()) {
      journal.read(1, (number, payload) -> read.add(payload));
    }
    assertThat(read).usingElementComparator(Arrays::compare).isEqualTo(payloads);
  }

  @Test
  void aPayloadBeyondTheLimitIsRefusedBeforeAnythingIsWritten() throws Exception {
    try (Journal journal = store.create()) {
      byte[] tooLong = new byte[Journal.MAX_PAYLOAD + 1];
      assertThatThrownBy(() -> journal.append(tooLong))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(Files.size(store.segment(1))).isEqualTo(SegmentHeader.BYTES);
      assertThat(journal.append(new byte[1])).isEqualTo(1);
    }
  }

  @Test
  void theDefaultJournalUsesTheSameFilesAndOneSegment() throws Exception {
    Head head;
    try (Journal journal = Journal.create(store.folder(), Store.ID)) {
      Store.fill(journal, 20);
      head = journal.head();
    }
    assertThat(Journal.verify(store.folder(), Store.ID, head))
        .isEqualTo(new Verification.Intact(head));
    try (Journal journal = Journal.open(store.folder(), Store.ID)) {
      assertThat(journal.head()).isEqualTo(head);
    }
    assertThat(store.disk().list(store.folder()))
        .extracting(path -> path.getFileName().toString())
        .containsExactlyInAnyOrder("00000001.log", "head", "journal.lock");
  }

  @Test
  void anEmptyJournalHasTheGenesisHead() throws Exception {
    try (Journal journal = store.create()) {
      assertThat(journal.head()).isEqualTo(Head.genesis(Store.ID));
    }
    try (Journal journal = store.open()) {
      assertThat(journal.head()).isEqualTo(Head.genesis(Store.ID));
      assertThat(Store.read(journal, 1)).isEmpty();
    }
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws Exception {
    try (Journal journal = store.create()) {
      Store.fill(journal, 2);
    }
    for (String name : List.of("notes.txt", "1.log", "000000002.log", "00000000.log", "a.log")) {
      Files.writeString(store.folder().resolve(name), "not ours");
    }
    try (Journal journal = store.open()) {
      assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 2));
    }
    assertThat(Files.readString(store.folder().resolve("1.log"))).isEqualTo("not ours");
  }

  @Test
  void aClosedJournalSaysSo() throws Exception {
    Journal journal = store.create();
    journal.close();
    journal.close();
    assertClosed(() -> journal.append(new byte[1]));
    assertClosed(() -> journal.read(1, (number, payload) -> true));
    assertClosed(journal::verify);
  }

  @Test
  void anInterruptedThreadLosesNothingAcknowledged() throws Exception {
    try (Journal journal = store.create()) {
      Store.fill(journal, 2);
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> Store.fill(journal, 1)).isInstanceOf(IOException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThatThrownBy(() -> Store.fill(journal, 1))
          .isInstanceOfSatisfying(
              JournalClosed.class,
              e -> assertThat(e.reason()).isEqualTo(JournalClosed.Reason.TAIL_UNKNOWN));
      assertThat(Store.read(journal, 1)).isEqualTo(Store.texts(1, 2));
    }
    try (Journal journal = store.open()) {
      assertThat(Store.read(journal, 1)).startsWith("record 001", "record 002");
    }
  }

  private static void assertClosed(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            JournalClosed.class,
            e -> assertThat(e.reason()).isEqualTo(JournalClosed.Reason.CLOSED));
  }
}
