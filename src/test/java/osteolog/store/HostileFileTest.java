package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A store's folder from a stranger, who knows the keeper's password from its manifest.
class HostileFileTest {

  @TempDir Path temp;
  private Path folder;
  private Path mark;
  private List<Object> content;

  @BeforeEach
  void store() throws StoreTrouble {
    folder = temp.resolve("store");
    mark = temp.resolve("mark");
    try (var logbook = Stores.create(folder)) {
      logbook.apply("case", new Samples(3).wholeCase(2));
      content = Stores.content(logbook);
    }
  }

  private void arm(String... statements) throws Exception {
    var id =
        Files.readString(folder.resolve("manifest.json"))
            .replaceAll("(?s).*\"storeId\" : \"([^\"]+)\".*", "$1");
    var url = "jdbc:h2:file:" + folder.resolve("osteolog") + ";DATABASE_TO_LOWER=TRUE";
    try (var connection = DriverManager.getConnection(url, "KEEPER", id);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
    Files.deleteIfExists(mark);
    var manifest = folder.resolve("manifest.json");
    var mine = FileMark.of(folder.resolve("osteolog.mv.db"));
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceAll("\"size\" : [0-9]+", "\"size\" : " + mine.size())
            .replaceAll("\"sha256\" : \"[0-9a-f]*\"", "\"sha256\" : \"" + mine.sha256() + "\""));
  }

  private String writes() {
    return "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + mark + "\"), \"x\");";
  }

  private void refused() throws StoreTrouble {
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().rebuilt()).isTrue();
      assertThat(logbook.report().setAside()).hasSize(1);
      assertThat(Stores.content(logbook).equals(content)).isTrue();
      logbook.apply("goes on", new Samples(5).wholeCase(1));
    }
    assertThat(mark).doesNotExist();
  }

  @Test
  @DisplayName("a trigger with Java source in a stranger's file is not run, and the file set aside")
  void trigger() throws Exception {
    arm(
        "create trigger t before insert, update on working_copy for each row as 'org.h2.api.Trigger"
            + " x() throws Exception { "
            + writes()
            + " return new org.h2.api.Trigger() { public void fire(java.sql.Connection c,Object[]"
            + " o,Object[] n){} }; }'");
    refused();
  }

  @Test
  @DisplayName("a linked table in a stranger's file is not followed, and the file set aside")
  void linked() throws Exception {
    arm(
        "create force linked table evil(null,'jdbc:h2:mem:x;INIT=CREATE ALIAS P AS ''void p()"
            + " throws Exception { "
            + writes()
            + " }''\\;CALL P()','sa','','t')");
    refused();
  }

  @Test
  @DisplayName("a view over a function in a stranger's file is not read, and the file set aside")
  void view() throws Exception {
    arm(
        "create alias P as 'String p() throws Exception { " + writes() + " return null; }'",
        "alter table working_copy rename to wc2",
        "create view working_copy as select schema_version, number, coalesce(P(),head_hash)"
            + " head_hash, entries_sum, history_sum from wc2",
        "grant select on working_copy to writer");
    refused();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create user other password 'x' admin",
        "create schema other",
        "create domain d as integer default 1",
        "create constant c value 1",
        "create synonym s for act",
        "alter table act add column more integer default (select 1)",
        "create table more (id integer)",
        "create sequence more"
      })
  @DisplayName("whatever our schema does not define is reason enough to set a file aside")
  void anything(String statement) throws SQLException, Exception {
    arm(statement);
    refused();
  }

  @Test
  @DisplayName("our own file is believed after a clean end, however often it was opened")
  void ours() throws Exception {
    for (int i = 0; i < 4; i++) {
      try (var logbook = Stores.open(folder)) {
        assertThat(logbook.report().nothing()).isTrue();
        logbook.apply("case", new Samples(20 + i).wholeCase(2));
      }
    }
  }
}
