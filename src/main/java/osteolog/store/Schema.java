package osteolog.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import osteolog.domain.entry.EntryKind;

/// The numbered scripts that make the tables; the version of a schema is how many of them were run.
///
/// @param scripts the scripts in their order
record Schema(List<String> scripts) {

  private static final List<String> FILES =
      List.of("schema/001.sql", "schema/002.sql", "schema/003.sql", "schema/004.sql");

  /// The schema of this program.
  static Schema current() {
    return new Schema(FILES.stream().map(Schema::text).toList());
  }

  int version() {
    return scripts.size();
  }

  /// Makes all tables in an empty database.
  void make(Connection keeper, Dialect dialect) throws SQLException {
    run(keeper, dialect.beforeScripts());
    migrate(keeper, dialect, 0);
  }

  /// Runs the scripts behind version `from`.
  void migrate(Connection keeper, Dialect dialect, int from) throws SQLException {
    for (var script : scripts.subList(from, scripts.size())) {
      run(keeper, statements(script));
    }
    run(keeper, dialect.rights(entryTables()));
  }

  /// The tables of entries that these scripts make: an older schema does not have all of them.
  private List<String> entryTables() {
    var script = String.join("\n", scripts);
    return Stream.of(EntryKind.values())
        .map(EntryKind::tableName)
        .filter(table -> script.contains("create table " + table + " ("))
        .toList();
  }

  /// A script's statements: each ends with a semicolon at the end of a line.
  private static List<String> statements(String script) {
    return Arrays.stream(script.replaceAll("(?m)^\\s*--.*$", "").split(";\\s*\\n"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static void run(Connection keeper, List<String> statements) throws SQLException {
    try (var statement = keeper.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String text(String file) {
    try (var in = Schema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no script " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
