package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;

/// A save that is stopped halfway by an error of the machine is there as a whole or not at all.
class HalfwayTest {

  @TempDir Path temp;

  /// Stands for the memory that gives out.
  private static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static void stopBefore(int statement, Logbook logbook) {
    var left = new AtomicInteger(statement);
    logbook
        .handle()
        .getConfig(SqlStatements.class)
        .setSqlLogger(
            new SqlLogger() {
              @Override
              public void logBeforeExecution(StatementContext context) {
                if (left.getAndDecrement() == 0) {
                  throw new Stopped();
                }
              }
            });
  }

  @Test
  @DisplayName("an error before any statement of a save leaves all of it or nothing")
  void stopped() throws Exception {
    var folder = temp.resolve("store");
    int statement = 0;
    boolean done = false;
    try (var logbook = Stores.create(folder)) {
      logbook.apply("cases", new Samples(31).wholeCase(1));
      while (!done) {
        long before = logbook.check().acts();
        var content = Stores.content(logbook);
        done = !isStopped(logbook, statement);
        var check = logbook.check();
        assertThat(check).as("statement " + statement).matches(CheckReport::sound, "sound");
        assertThat(logbook.undoable().orElseThrow().number()).isEqualTo(check.acts());
        if (check.acts() == before) {
          assertThat(Stores.content(logbook)).isEqualTo(content);
        } else {
          logbook.undo();
          assertThat(Stores.content(logbook)).isEqualTo(content);
          logbook.redo();
        }
        statement++;
      }
      assertThat(statement).isGreaterThan(10);
    }
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.check()).matches(CheckReport::sound, "sound");
    }
  }

  private static boolean isStopped(Logbook logbook, int statement) throws StoreTrouble {
    stopBefore(statement, logbook);
    try {
      logbook.apply("stopped", new Samples(100 + statement).wholeCase(1));
      return false;
    } catch (Stopped stopped) {
      return true;
    } finally {
      logbook.handle().getConfig(SqlStatements.class).setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }
  }

  @Test
  @DisplayName("an error after the save leaves lists that agree with what is stored")
  void stoppedBehindTheSave() throws Exception {
    var stop = new AtomicBoolean();
    var how =
        new Opening(
            Stores.OPENING.who(),
            Stores.OPENING.now(),
            Progress.NONE,
            code -> {
              if (stop.get()) {
                throw new Stopped();
              }
              return code.name();
            });
    try (var logbook = Stores.create(temp.resolve("store"), how)) {
      logbook.apply("first", new Samples(32).wholeCase(1));
      stop.set(true);
      assertThatExceptionOfType(Stopped.class)
          .isThrownBy(() -> logbook.apply("second", new Samples(33).wholeCase(1)));
      stop.set(false);
      assertThat(logbook.undoable().orElseThrow().name()).isEqualTo("second");
      assertThat(logbook.index().size()).isEqualTo(2);
      assertThat(logbook.check()).matches(CheckReport::sound, "sound");
    }
  }

  @Test
  @DisplayName("opening tells of an act in the journal that was perhaps never acknowledged, once")
  void unacknowledged() throws Exception {
    var open = temp.resolve("open");
    var killed = temp.resolve("killed");
    var one = Samples.plainCase(UUID.randomUUID(), "never acknowledged");
    try (var logbook = Stores.create(open)) {
      logbook.apply("acknowledged", new Samples(34).wholeCase(1));
      var head = Files.readAllBytes(open.resolve("journal/head"));
      var database = Files.readAllBytes(open.resolve("osteolog.mv.db"));
      logbook.apply("not acknowledged", List.of(Change.added(one)));
      copy(open, killed);
      // As if the end had come between the journal's force and all that follows it.
      Files.write(killed.resolve("journal/head"), head);
      Files.write(killed.resolve("osteolog.mv.db"), database);
    }
    try (var logbook = Stores.open(killed)) {
      assertThat(logbook.report().unacknowledged()).isEqualTo(1);
      assertThat(logbook.report().nothing()).isFalse();
      assertThat(logbook.caseFile(one.id()).surgicalCase()).isEqualTo(one);
      assertThat(logbook.undoable().orElseThrow().name()).isEqualTo("not acknowledged");
      assertThat(logbook.check()).matches(CheckReport::sound, "sound");
    }
    try (var logbook = Stores.open(killed)) {
      assertThat(logbook.report().nothing()).isTrue();
      assertThat(logbook.check().acts()).isEqualTo(2);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (var name : List.of("", "journal", "manifest.json", "journal/00000001.log")) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
    try (var attached = Files.walk(from.resolve("files"))) {
      for (var path : attached.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
