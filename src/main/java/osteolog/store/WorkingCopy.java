package osteolog.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The H2 file, open: the keeper's connection, which holds it open, and the worker's, which does
/// all the work.
final class WorkingCopy {

  /// What the tables stand for.
  ///
  /// @param schema how many scripts made them
  /// @param number the last act in them
  /// @param headHash the journal's hash at that act, where it was known when it was written
  /// @param sums sums over all rows
  record State(int schema, long number, @Nullable String headHash, Sums sums) {}

  private final Dialect dialect;
  private final Connection keeper;
  private final Handle handle;
  private @Nullable State committed;

  private WorkingCopy(Dialect dialect, Connection keeper, Handle handle) {
    this.dialect = dialect;
    this.keeper = keeper;
    this.handle = handle;
  }

  /// Makes an empty one.
  static WorkingCopy create(Dialect dialect, Schema schema) throws SQLException {
    var keeper = dialect.keeper();
    try {
      schema.make(keeper, dialect);
      try (var insert =
          keeper.prepareStatement("insert into working_copy values (1, ?, 0, null, 0, 0)")) {
        insert.setInt(1, schema.version());
        insert.executeUpdate();
      }
      return over(dialect, keeper);
    } catch (SQLException | RuntimeException e) {
      letGo(dialect, keeper);
      throw e;
    }
  }

  /// Opens an existing one.
  static WorkingCopy open(Dialect dialect, Schema schema) throws SQLException {
    var keeper = dialect.keeper(schema);
    try {
      return over(dialect, keeper);
    } catch (SQLException | RuntimeException e) {
      letGo(dialect, keeper);
      throw e;
    }
  }

  private static WorkingCopy over(Dialect dialect, Connection keeper) throws SQLException {
    return new WorkingCopy(dialect, keeper, Jdbi.open(dialect.worker(keeper)));
  }

  /// Whether it stands in no file, because none could be written.
  boolean isInMemory() {
    return dialect.isInMemory();
  }

  /// The worker's connection.
  Handle handle() {
    return handle;
  }

  State state() {
    var known = committed;
    if (known == null) {
      known = stored();
      committed = known;
    }
    return known;
  }

  private State stored() {
    return handle
        .createQuery(
            "select schema_version, number, head_hash, entries_sum, history_sum from working_copy")
        .map(
            (row, _) ->
                new State(
                    row.getInt(1),
                    row.getLong(2),
                    row.getString(3),
                    new Sums(row.getLong(4), row.getLong(5))))
        .one();
  }

  /// Writes what the tables stand for; it counts once the transaction is committed.
  void state(State state) {
    committed = null;
    handle
        .createUpdate(
            "update working_copy set schema_version = ?, number = ?, head_hash = ?,"
                + " entries_sum = ?, history_sum = ?")
        .bind(0, state.schema())
        .bind(1, state.number())
        .bind(2, state.headHash())
        .bind(3, state.sums().entries())
        .bind(4, state.sums().history())
        .execute();
  }

  /// Commits, together with what the tables stand for from now on.
  void commit(State state) {
    state(state);
    handle.commit();
    committed = state;
  }

  /// Closes the file in good order.
  void close() throws SQLException {
    handle.close();
    dialect.shutdown(keeper);
  }

  /// Lets go of the file as it is; never fails.
  void abandon() {
    letGo(dialect, keeper);
    try {
      handle.close();
    } catch (RuntimeException gone) {
      // The connection went with the file.
    }
  }

  private static void letGo(Dialect dialect, Connection keeper) {
    try {
      dialect.abandon(keeper);
    } catch (SQLException gone) {
      // It is closed already, or cannot even be closed: either way nothing more is written.
    }
    dialect.forget();
  }
}
