package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static osteolog.store.LogbookTest.assertKind;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.store.StoreTrouble.Kind;

/// A database that fails in the middle of the work while no new one can be written, as on a full
/// disk: a folder stands where the new one would be made.
class NoRoomTest {

  @TempDir Path temp;
  private Path folder;
  private Path inTheWay;

  @BeforeEach
  void names() {
    folder = temp.resolve("store");
    inTheWay = folder.resolve("osteolog-rebuilding.mv.db");
  }

  private void fail(Logbook logbook) throws Exception {
    Files.createDirectories(inTheWay.resolve("full"));
    logbook.dropDatabase();
    try (var file = new RandomAccessFile(folder.resolve("osteolog.mv.db").toFile(), "rw")) {
      file.setLength(100);
    }
  }

  private void makeRoom() throws Exception {
    Files.delete(inTheWay.resolve("full"));
    Files.delete(inTheWay);
  }

  @Test
  @DisplayName("without room reads go on, saves are refused, and with room both go on")
  void withoutRoom() throws Exception {
    List<Object> content;
    try (var logbook = Stores.create(folder)) {
      var edits = new RandomEdits(logbook, 21);
      for (int i = 0; i < 30; i++) {
        edits.actOrUndo();
      }
      content = Stores.content(logbook);
      var pain = Stores.pain(logbook);
      var undoable = logbook.undoable();
      fail(logbook);
      for (int i = 0; i < 3; i++) {
        assertThat(Stores.content(logbook)).isEqualTo(content);
        assertThat(Stores.pain(logbook)).isEqualTo(pain);
        assertThat(logbook.undoable()).isEqualTo(undoable);
        assertThat(logbook.check()).matches(CheckReport::sound, "sound");
        assertKind(() -> logbook.apply("refused", added("refused")), Kind.CANNOT_WRITE);
        assertKind(logbook::undo, Kind.CANNOT_WRITE);
      }
      makeRoom();
      assertThat(Stores.content(logbook)).isEqualTo(content);
      logbook.apply("there is room", added("there is room"));
      content = Stores.content(logbook);
      assertThat(logbook.check()).matches(CheckReport::sound, "sound");
    }
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().nothing()).isTrue();
      assertThat(Stores.content(logbook)).isEqualTo(content);
    }
  }

  @Test
  @DisplayName("a logbook closed while it reads from memory is whole when it is opened with room")
  void closedWithoutRoom() throws Exception {
    List<Object> content;
    try (var logbook = Stores.create(folder)) {
      logbook.apply("cases", new Samples(22).wholeCase(2));
      content = Stores.content(logbook);
      fail(logbook);
      assertThat(Stores.content(logbook)).isEqualTo(content);
    }
    assertKind(() -> Stores.open(folder), Kind.CANNOT_WRITE);
    makeRoom();
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().rebuilt()).isTrue();
      assertThat(Stores.content(logbook)).isEqualTo(content);
      assertThat(logbook.check()).matches(CheckReport::sound, "sound");
    }
  }

  @Test
  @DisplayName("a database counts as closed only when its closing wrote that it is")
  @DisabledOnOs(OS.WINDOWS)
  void closedInGoodOrder() throws Exception {
    var file = temp.resolve("one.mv.db");
    var dialect = new Dialect(file, UUID.randomUUID());
    var schema = Schema.current();
    WorkingCopy.create(dialect, schema).close();
    WorkingCopy.open(dialect, schema).close();
    var closed = Files.readAllBytes(file);
    var keeper = dialect.keeper(schema);
    try {
      // What a closing that could not write leaves: the first line of the closing before.
      Files.delete(file);
      Files.write(file, closed);
      assertThatThrownBy(() -> dialect.shutdown(keeper)).isInstanceOf(SQLException.class);
    } finally {
      keeper.close();
    }
  }

  private static List<Change> added(String label) {
    return List.of(Change.added(Samples.plainCase(UUID.randomUUID(), label)));
  }
}
