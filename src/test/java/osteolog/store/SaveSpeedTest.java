package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;

@Tag("longtest")
class SaveSpeedTest {

  @TempDir Path temp;

  @Test
  @DisplayName("how long a save takes is told, and is not felt")
  void saves() throws StoreTrouble {
    var took = new long[2000];
    try (var logbook = Stores.create(temp.resolve("store"))) {
      for (int i = 0; i < took.length; i++) {
        var one = List.of(Change.added(Samples.plainCase(UUID.randomUUID(), "Case " + i)));
        long start = System.nanoTime();
        logbook.apply("case", one);
        took[i] = System.nanoTime() - start;
      }
    }
    var late = Arrays.copyOfRange(took, 500, took.length);
    Arrays.sort(late);
    long half = late[late.length / 2];
    System.out.println(
        "save p50 " + half / 1000 + " us, p99 " + late[late.length * 99 / 100] / 1000);
    assertThat(half).isLessThan(100_000_000);
  }
}
