package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Study;

/// Logs that earlier versions of the program really made: the three published cases, closed
/// cleanly.
class EarlierLogTest {

  private static final int ENTRIES_OF_THE_PUBLISHED_CASES = 282;

  @TempDir Path folder;

  @BeforeEach
  void unpack() throws IOException {
    try (var in =
            Objects.requireNonNull(getClass().getResourceAsStream("log-of-schema-1.zip"), "log");
        var zip = new ZipInputStream(in)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
  }

  @Test
  @DisplayName(
      "a log of the first schema is migrated with every entry, and says nothing new of them")
  void migrated() throws StoreTrouble {
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().migrated()).isTrue();
      assertSame(logbook);
    }
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().nothing()).isTrue();
      assertSame(logbook);
    }
  }

  @Test
  @DisplayName("a log of the first schema without its working copy is made anew from its journal")
  void rebuilt() throws Exception {
    Files.delete(folder.resolve("osteolog.mv.db"));
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().rebuilt()).isTrue();
      assertSame(logbook);
    }
  }

  @Test
  @DisplayName("acts of the first schema are undone and done again in this one")
  void undone() throws StoreTrouble {
    try (var logbook = Stores.open(folder)) {
      var before = Stores.content(logbook);
      logbook.undo();
      logbook.redo();
      assertThat(Stores.content(logbook)).isEqualTo(before);
      logbook.apply("case", List.of(Change.added(Samples.plainCase(UUID.randomUUID(), "New"))));
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  private static void assertSame(Logbook logbook) throws StoreTrouble {
    var entries = Stores.entries(logbook);
    assertThat(entries).hasSize(ENTRIES_OF_THE_PUBLISHED_CASES);
    assertThat(entries.values().stream().filter(Study.class::isInstance).map(Study.class::cast))
        .isNotEmpty()
        .allSatisfy(study -> assertThat(study.nidus()).isEqualTo(Presence.NOT_STATED))
        .allSatisfy(study -> assertThat(study.projections()).isEmpty());
    assertThat(logbook.check().sound()).isTrue();
  }
}
