package osteolog.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/// Rows that wait to be sent by one statement. It is prepared once and bound without anything in
/// between, because an import sends millions of rows of thirty columns.
final class RowBatch implements AutoCloseable {

  /// The database refused a row. Only its kind is told on; what it says may quote the row.
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(SQLException cause) {
      super(cause);
    }
  }

  /// Sets the parameters of one row.
  interface Row {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private final PreparedStatement statement;
  private final StatementContext context;
  private int waiting;

  RowBatch(Handle handle, String sql) {
    try (var named = handle.createUpdate(sql)) {
      this.context = named.getContext();
      this.statement = handle.getConnection().prepareStatement(sql);
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  void add(Row row) {
    try {
      row.bind(statement);
      statement.addBatch();
      waiting++;
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  int waiting() {
    return waiting;
  }

  /// Sends what waits; returns whether each row of it was one row of the table.
  boolean send() {
    if (waiting == 0) {
      return true;
    }
    waiting = 0;
    // Whoever listens to the statements of the connection hears of this one too.
    context.getConfig(SqlStatements.class).getSqlLogger().logBeforeExecution(context);
    try {
      boolean each = true;
      for (int rows : statement.executeBatch()) {
        each &= rows == 1;
      }
      return each;
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException gone) {
      // It went with its connection.
    }
  }
}
