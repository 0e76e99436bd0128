package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Entry;

/// After kill -9 in the middle of a large act all of it is there or nothing, and every act that was
/// acknowledged before.
class LargeKillTest {

  private static final int ROUNDS = 5;

  @TempDir Path temp;

  /// The acts that are no undo, by number, and whether what they say stands.
  private final Map<Long, Boolean> stands = new TreeMap<>();

  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, Long> origins = new HashMap<>();
  private long last;
  private int completed;
  private int found;
  private int replayed;
  private int torn;
  private int setAside;

  @Test
  @DisplayName("a kill during a large act: the whole act or nothing of it")
  void killed() throws Exception {
    kill(1, new Random().nextLong());
  }

  @Test
  @Tag("longtest")
  @DisplayName("100 kills during large acts: whole acts or nothing of them")
  void killedOften() throws Exception {
    kill(100, new Random().nextLong());
  }

  private void kill(int kills, long seed) throws Exception {
    System.out.println("kill test of large acts, seed " + seed);
    var random = new Random(seed);
    for (int round = 0; round < kills; round++) {
      if (round % ROUNDS == 0) {
        stands.clear();
        names.clear();
        origins.clear();
        last = 0;
      }
      var folder = temp.resolve("store-" + round / ROUNDS);
      var child = new KilledProcess(LargeKilledChild.class, folder, random.nextLong());
      int millis = random.nextInt(20, kills > 1 ? 4000 : 1500);
      read(child.run(temp, millis, true, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      compare(folder);
      if (round % ROUNDS == ROUNDS - 1) {
        try (var old = new TempFolder(folder)) {
          assertThat(old.path()).exists();
        }
      }
    }
    System.out.println(
        ("%d kills: %d acts acknowledged, %d found that were not, %d replayed, %d torn records,"
                + " %d databases set aside")
            .formatted(kills, completed, found, replayed, torn, setAside));
  }

  private void read(Path acts) throws IOException {
    for (var line : Files.readAllLines(acts)) {
      if (line.endsWith(" .")) {
        follow(line);
        completed++;
      }
    }
  }

  private void follow(String line) {
    var parts = List.of(line.split(" "));
    last = Long.parseLong(parts.getFirst());
    if (parts.get(2).equals("-")) {
      origins.put(last, last);
      names.put(last, parts.get(1));
      stands.put(last, true);
    } else {
      var origin = Objects.requireNonNull(origins.get(Long.parseLong(parts.get(2))));
      origins.put(last, origin);
      stands.computeIfPresent(origin, (_, stood) -> !stood);
    }
  }

  private void compare(Path folder) throws StoreTrouble {
    try (var logbook = Stores.open(folder)) {
      var report = logbook.report();
      replayed += (int) report.replayed();
      torn += report.tornTail().isPresent() ? 1 : 0;
      setAside += report.setAside().size();
      // One act may have been saved and not yet acknowledged.
      var more = new ArrayList<Act>();
      logbook.undoable().filter(a -> a.number() > last).ifPresent(more::add);
      logbook.redoable().filter(a -> a.number() > last).ifPresent(more::add);
      assertThat(more.size()).isLessThanOrEqualTo(1);
      for (var act : more) {
        assertThat(act.number()).isEqualTo(last + 1);
        follow(LargeKilledChild.line(act));
        found++;
      }
      Stores.assertSame(Stores.entries(logbook), expected());
      var check = logbook.check();
      assertThat(check).as("" + report).matches(CheckReport::sound, "sound");
      assertThat(check.acts()).isEqualTo(last);
    }
  }

  private Map<UUID, Entry> expected() {
    var all = new HashMap<UUID, Entry>();
    stands.forEach(
        (number, is) -> {
          if (is) {
            var name = names.getOrDefault(number, "");
            LargeKilledChild.told(name, number, change -> all.put(change.id(), change.entry()));
          }
        });
    return all;
  }
}
