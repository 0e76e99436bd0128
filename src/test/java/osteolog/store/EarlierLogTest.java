package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.Change;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Study;
import osteolog.exchange.published.PublishedCases;

/// Logs that earlier versions of the program really made: the three published cases, closed
/// cleanly.
class EarlierLogTest {

  @TempDir Path folder;

  private void unpack(int schema) throws IOException {
    var name = "log-of-schema-" + schema + ".zip";
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream(name), "log");
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

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  @DisplayName(
      "a log of an earlier schema is migrated with every entry, and says nothing new of them")
  void migrated(int schema) throws Exception {
    unpack(schema);
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().migrated()).isTrue();
      assertSame(logbook, schema);
    }
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().nothing()).isTrue();
      assertSame(logbook, schema);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  @DisplayName("a log of an earlier schema without its working copy is made anew from its journal")
  void rebuilt(int schema) throws Exception {
    unpack(schema);
    Files.delete(folder.resolve("osteolog.mv.db"));
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().rebuilt()).isTrue();
      assertSame(logbook, schema);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  @DisplayName("acts of an earlier schema are undone and done again in this one")
  void undone(int schema) throws Exception {
    unpack(schema);
    try (var logbook = Stores.open(folder)) {
      var before = Stores.content(logbook);
      logbook.undo();
      logbook.redo();
      assertThat(Stores.content(logbook)).isEqualTo(before);
      logbook.apply("case", List.of(Change.added(Samples.plainCase(UUID.randomUUID(), "New"))));
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  /// How many entries the published cases had when the log was made.
  private static int entriesOf(int schema) {
    return schema == 1 ? 282 : PublishedCases.abe2020().entries().size();
  }

  private static void assertSame(Logbook logbook, int schema) throws StoreTrouble {
    var entries = Stores.entries(logbook);
    assertThat(entries).hasSize(entriesOf(schema));
    var studies = entries.values().stream().filter(Study.class::isInstance).map(Study.class::cast);
    if (schema == 1) {
      assertThat(studies)
          .isNotEmpty()
          .allSatisfy(study -> assertThat(study.nidus()).isEqualTo(Presence.NOT_STATED))
          .allSatisfy(study -> assertThat(study.projections()).isEmpty());
    } else {
      assertThat(studies).anySatisfy(study -> assertThat(study.projections()).isNotEmpty());
    }
    assertThat(logbook.check().sound()).isTrue();
  }
}
