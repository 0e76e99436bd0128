package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is there after kill -9, field by field, and nothing else is.
class KillTest {

  @TempDir Path temp;

  /// What the lines of all children say: each entry's last hash, and the order of undo.
  private final Map<UUID, String> acknowledged = new HashMap<>();

  private UndoStack stack = new UndoStack();
  private long last;
  private int setAside;

  @Test
  @DisplayName("20 kills at random: nothing acknowledged is lost")
  void killed() throws Exception {
    kill(20, 0, new Random().nextLong());
  }

  @Test
  @Tag("longtest")
  @DisplayName(
      "200 kills at random, 20 of them after more than a minute: nothing acknowledged is lost")
  void killedForLong() throws Exception {
    kill(200, 20, new Random().nextLong());
  }

  private void kill(int kills, int longOnes, long seed) throws Exception {
    System.out.println("kill test, seed " + seed);
    var random = new Random(seed);
    for (int round = 0; round < kills; round++) {
      if (round % 20 == 0) {
        // A store of its own now and then: its beginning is killed too, and files stay small.
        acknowledged.clear();
        stack = new UndoStack();
        last = 0;
      }
      var folder = temp.resolve("store-" + round / 20);
      int millis =
          round % 10 == 9 && longOnes > round / 10
              ? random.nextInt(60_000, 75_000)
              : random.nextInt(200, 1500);
      boolean whileOpening = round % 5 == 4 && last > 0;
      var child = new KilledProcess(KilledChild.class, folder, random.nextLong());
      read(child.run(temp, millis, !whileOpening));
      if (Logbook.isStore(folder)) {
        compare(folder);
      } else {
        assertThat(last).isZero();
        try (var killed = new TempFolder(folder)) {
          assertThat(killed.path()).exists();
        }
      }
    }
    System.out.println(
        "kill test: %d acts in the last store; a database was set aside %d times in %d kills"
            .formatted(last, setAside, kills));
  }

  private void read(Path acts) throws IOException {
    for (var line : Files.readAllLines(acts)) {
      if (line.endsWith(" .")) {
        follow(line);
      }
    }
  }

  private void follow(String line) {
    var parts = List.of(line.split(" "));
    last = Long.parseLong(parts.getFirst());
    stack.push(
        new History.Step(
            last,
            parts.get(2).equals("-")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(parts.get(2)))));
    for (var change : parts.subList(3, parts.size() - 1)) {
      var id = UUID.fromString(change.substring(0, 36));
      var hash = change.substring(37);
      if (hash.equals("-")) {
        acknowledged.remove(id);
      } else {
        acknowledged.put(id, hash);
      }
    }
  }

  private void compare(Path folder) throws StoreTrouble {
    try (var logbook = Stores.open(folder)) {
      setAside += logbook.report().setAside().size();
      // One act may have been saved and not yet acknowledged.
      var more = new ArrayList<Act>();
      logbook.undoable().filter(a -> a.number() > last).ifPresent(more::add);
      logbook.redoable().filter(a -> a.number() > last).ifPresent(more::add);
      assertThat(more.size()).isLessThanOrEqualTo(1);
      more.forEach(act -> assertThat(act.number()).isEqualTo(last + 1));
      more.forEach(act -> follow(KilledChild.line(act)));
      var stored = new HashMap<UUID, String>();
      Stores.entries(logbook)
          .forEach((id, entry) -> stored.put(id, "" + Sums.of("" + ActText.text(entry))));
      assertThat(stored.equals(acknowledged)).isTrue();
      assertThat(logbook.undoable().map(Act::number).orElse(0L))
          .isEqualTo(stack.undoable().orElse(0));
      assertThat(logbook.redoable().map(Act::number).orElse(0L))
          .isEqualTo(stack.redoable().orElse(0));
      var check = logbook.check();
      assertThat(check).as("" + logbook.report()).matches(CheckReport::sound, "sound");
      assertThat(check.acts()).isEqualTo(last);
    }
  }
}
