package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.store.StoreTrouble.Kind;

/// What becomes of a store whose disk is full, on a small disk of its own, where one can be
/// mounted.
class DiskFullTest {

  @TempDir Path temp;

  @Test
  @DisplayName("on a full disk nothing is half saved, and work goes on once there is room")
  void full() throws Exception {
    var disk = Files.createDirectory(temp.resolve("disk"));
    try (var mounted = Mounted.smallDisk(disk, 40_000)) {
      Assumptions.assumeTrue(mounted.done(), "needs the right to mount");
      var folder = disk.resolve("store");
      var ballast = disk.resolve("ballast");
      Files.write(ballast, new byte[34_000_000]);
      var saved = new HashMap<UUID, Entry>();
      try (var logbook = Stores.create(folder)) {
        var trouble = fill(logbook, saved);
        assertThat(trouble.kind()).isIn(Kind.DISK_FULL, Kind.CANNOT_WRITE);
        Stores.assertSame(Stores.entries(logbook), saved);
        for (int i = 0; i < 3; i++) {
          apply(logbook, saved, "no room " + i);
        }
        assertThat(logbook.index().size()).isEqualTo(saved.size());
        Files.delete(ballast);
        assertThat(apply(logbook, saved, "there is room again")).isNull();
        Stores.assertSame(Stores.entries(logbook), saved);
        assertThat(logbook.check()).matches(CheckReport::sound, "sound");
      }
      try (var logbook = Stores.open(folder)) {
        Stores.assertSame(Stores.entries(logbook), saved);
        assertThat(logbook.check()).matches(CheckReport::sound, "sound");
      }
    }
  }

  @Test
  @DisplayName("a store that is closed on a full disk is whole when it is opened with room")
  void closedFull() throws Exception {
    var disk = Files.createDirectory(temp.resolve("disk"));
    try (var mounted = Mounted.smallDisk(disk, 16_000)) {
      Assumptions.assumeTrue(mounted.done(), "needs the right to mount");
      var folder = disk.resolve("store");
      var ballast = disk.resolve("ballast");
      var saved = new HashMap<UUID, Entry>();
      try (var logbook = Stores.create(folder)) {
        for (int i = 0; i < 20; i++) {
          assertThat(apply(logbook, saved, i + "x".repeat(9_000))).isNull();
        }
        fill(ballast);
      }
      Files.delete(ballast);
      try (var logbook = Stores.open(folder)) {
        Stores.assertSame(Stores.entries(logbook), saved);
        assertThat(logbook.check()).matches(CheckReport::sound, "sound");
      }
    }
  }

  /// Takes all the room there is.
  private static void fill(Path ballast) throws IOException {
    try (var out = Files.newOutputStream(ballast)) {
      var block = new byte[4096];
      for (int i = 0; i < 100_000; i++) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(Files.getFileStore(ballast).getUsableSpace()).isLessThan(4096);
      return;
    }
    throw new AssertionError("the disk never filled");
  }

  private static StoreTrouble fill(Logbook logbook, Map<UUID, Entry> saved) {
    for (int i = 0; i < 10_000; i++) {
      var trouble = apply(logbook, saved, i + "x".repeat(20_000));
      if (trouble != null) {
        return trouble;
      }
    }
    throw new AssertionError("the disk never filled");
  }

  private static StoreTrouble apply(Logbook logbook, Map<UUID, Entry> saved, String label) {
    var one = Samples.plainCase(UUID.randomUUID(), label);
    try {
      logbook.apply("case", List.of(Change.added(one)));
      saved.put(one.id(), one);
      return null;
    } catch (StoreTrouble trouble) {
      return trouble;
    }
  }
}
