package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static osteolog.store.LogbookTest.assertKind;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.store.StoreTrouble.Kind;

class MigrationTest {

  private static final String SOUND =
      """
      create table remark (id uuid not null primary key, text varchar);
      -- an index too
      create index visit_state_index on visit (state);
      """;

  @TempDir Path temp;
  private Path folder;
  private Path database;
  private List<Object> content;

  @BeforeEach
  void older() throws StoreTrouble {
    folder = temp.resolve("store");
    database = folder.resolve("osteolog.mv.db");
    try (var logbook = Stores.create(folder)) {
      logbook.apply("case", new Samples(3).wholeCase(4));
      logbook.apply("case", new Samples(4).wholeCase(4));
      logbook.undo();
      content = Stores.content(logbook);
    }
  }

  private static Schema with(String script) {
    var scripts = new ArrayList<>(Schema.current().scripts());
    scripts.add(script);
    return new Schema(scripts);
  }

  @Test
  @DisplayName("an older store is brought to the newer schema, and the old file is kept")
  void migrated() throws Exception {
    var old = FileMark.of(database);
    try (var logbook = Logbook.open(folder, Stores.OPENING, with(SOUND))) {
      var report = logbook.report();
      assertThat(report.migrated()).isTrue();
      assertThat(report.rebuilt()).isFalse();
      var kept = folder.resolve("set-aside").resolve(report.setAside().getFirst());
      assertThat(FileMark.of(kept)).isEqualTo(old);
      assertThat(Stores.content(logbook).equals(content)).isTrue();
      assertThat(logbook.redoable()).isPresent();
      logbook.redo();
      assertThat(logbook.check().sound()).isTrue();
      logbook.undo();
    }
    try (var logbook = Logbook.open(folder, Stores.OPENING, with(SOUND))) {
      assertThat(logbook.report().nothing()).isTrue();
      assertThat(Stores.content(logbook).equals(content)).isTrue();
    }
    assertKind(() -> Stores.open(folder), Kind.NEWER);
  }

  @Test
  @DisplayName("a migration that fails half-way leaves the old file as it was")
  void failedHalfWay() throws Exception {
    var old = FileMark.of(database);
    for (var broken :
        List.of(
            SOUND + "alter table visit add column state varchar;\n",
            "delete from change where number = 1;\n",
            "drop table claim;\n")) {
      assertKind(() -> Logbook.open(folder, Stores.OPENING, with(broken)), Kind.REFUSED_BY_STORE);
      assertThat(FileMark.of(database)).isEqualTo(old);
      assertThat(folder.resolve("osteolog-migrating.mv.db")).doesNotExist();
      assertThat(folder.resolve("set-aside")).doesNotExist();
    }
    try (var logbook = Stores.open(folder)) {
      assertThat(Stores.content(logbook).equals(content)).isTrue();
    }
  }

  @Test
  @DisplayName("an older store after an unclean end is made anew from the journal, not migrated")
  void uncleanOlder() throws Exception {
    Files.writeString(database, "x");
    try (var logbook = Logbook.open(folder, Stores.OPENING, with(SOUND))) {
      assertThat(logbook.report().rebuilt()).isTrue();
      assertThat(Stores.content(logbook).equals(content)).isTrue();
    }
  }
}
