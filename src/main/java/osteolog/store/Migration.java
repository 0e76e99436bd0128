package osteolog.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import osteolog.domain.entry.EntryKind;

/// Brings a copy of an older working copy to the schema of this program, and proves that no row
/// went missing on the way.
///
/// @param schema the schema to reach
/// @param dialect the copy
record Migration(Schema schema, Dialect dialect) {

  void run(int from) throws SQLException, Distrusted {
    migrate(from);
    var copy = WorkingCopy.open(dialect, schema);
    try {
      var state = copy.state();
      Digest.deriveAll(copy.handle());
      copy.state(
          new WorkingCopy.State(
              schema.version(), state.number(), state.headHash(), Proof.sums(copy.handle())));
      copy.close();
    } catch (SQLException | RuntimeException e) {
      copy.abandon();
      throw e;
    }
  }

  private void migrate(int from) throws SQLException, Distrusted {
    var keeper = dialect.keeper(new Schema(schema.scripts().subList(0, from)));
    try {
      var before = counts(keeper);
      schema.migrate(keeper, dialect, from);
      var after = counts(keeper);
      if (!after.entrySet().containsAll(before.entrySet())) {
        throw new Distrusted();
      }
      dialect.shutdown(keeper);
    } catch (SQLException | RuntimeException | Distrusted e) {
      dialect.abandon(keeper);
      throw e;
    }
  }

  private static Map<String, Long> counts(Connection keeper) throws SQLException {
    var counts = new HashMap<String, Long>();
    for (var table : tables(keeper)) {
      try (var statement = keeper.createStatement();
          var row = statement.executeQuery("select count(*) from " + table)) {
        row.next();
        counts.put(table, row.getLong(1));
      }
    }
    return counts;
  }

  /// The tables that must keep their rows, as far as the schema has them already.
  private static List<String> tables(Connection keeper) throws SQLException {
    var ours =
        Stream.concat(
                Stream.of(EntryKind.values()).map(EntryKind::tableName), Stream.of("act", "change"))
            .toList();
    var there = new ArrayList<String>();
    try (var statement = keeper.createStatement();
        var row = statement.executeQuery("select table_name from information_schema.tables")) {
      while (row.next()) {
        there.add(row.getString(1));
      }
    }
    return ours.stream().filter(there::contains).toList();
  }
}
