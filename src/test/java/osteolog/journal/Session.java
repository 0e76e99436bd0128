package osteolog.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A scripted day with a journal on a disk whose calls fail from one call to another, and the list
/// of what was acknowledged.
final class Session {
  private final Store store;
  private final int firstFault;
  private final int lastFault;
  private final Map<Long, String> acknowledged = new TreeMap<>();
  private int calls;
  private int made;
  private int failures;

  Session(Disk disk, Path folder, int firstFault, int lastFault) {
    this.store = new Store(new FaultyDisk(disk, this::fault), folder, Store.SMALL);
    this.firstFault = firstFault;
    this.lastFault = lastFault;
  }

  int calls() {
    return calls;
  }

  int failures() {
    return failures;
  }

  /// Makes a journal, writes, reads, closes and opens it again, going on after every failure.
  void play() throws JournalDamaged {
    try (Journal journal = store.create()) {
      write(journal, 5);
      write(journal, 3);
    } catch (IOException expected) {
      // the folder may hold nothing yet
    }
    for (int day = 0; day < 3; day++) {
      try (Journal journal = store.open()) {
        Store.read(journal, 2);
        write(journal, 4);
        journal.verify();
      } catch (IOException expected) {
        // tried again the next day
      }
    }
  }

  /// Opens what is left on a disk that works, and holds it against what was acknowledged.
  void check(Disk left) throws IOException, JournalDamaged {
    Store again = new Store(left, store.folder(), Store.SMALL);
    if (acknowledged.isEmpty()) {
      return;
    }
    try (Journal journal = again.open()) {
      List<String> read = Store.read(journal, 1);
      acknowledged.forEach(
          (number, text) -> assertThat(read.get((int) (number - 1))).isEqualTo(text));
      assertThat(journal.verify()).isInstanceOf(Verification.Intact.class);
      long next = journal.head().number() + 1;
      assertThat(journal.append(new byte[1])).isEqualTo(next);
    }
  }

  private void write(Journal journal, int count) {
    for (int i = 0; i < count; i++) {
      made++;
      try {
        long number = journal.append(Store.payload(made));
        assertThat(acknowledged.put(number, Store.texts(made, made).getFirst())).isNull();
      } catch (IOException notAcknowledged) {
        failures++;
      }
    }
  }

  private void fault(FaultyDisk.Call call) throws IOException {
    int at = calls++;
    if (at >= firstFault && at <= lastFault) {
      throw new IOException("made to fail: " + call);
    }
  }
}
