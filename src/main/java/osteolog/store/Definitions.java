package osteolog.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;
import org.h2.result.SearchRow;

/// The definitions that an H2 file carries: the statements that H2 runs when it loads the file.
///
/// A file from elsewhere may define a trigger, a function or a linked table whose Java source H2
/// compiles and runs while it loads, before any question can be asked of it. So they are read from
/// the file's pages, nothing being run, and each must be one that this program's own schema makes.
final class Definitions {

  private static final String DEFINED_IN = "table.0";
  private static final int SQL = 3;

  /// What differs from file to file and can hold no code.
  private static final Pattern SECRET = Pattern.compile("(SALT|HASH) '[0-9a-f]*'");

  /// Names that H2 gives by itself; in a migrated file they are others than in a new one.
  private static final Pattern GIVEN_NAME =
      Pattern.compile("\"(PRIMARY_KEY|CONSTRAINT|CONSTRAINT_INDEX|\\w+_INDEX)_[0-9A-F_]+\"");

  private static final Pattern STATISTICS = Pattern.compile(" SELECTIVITY [0-9]+");
  private static final Pattern SETTING = Pattern.compile("SET [A-Z_]+ -?[0-9]+");
  private static final Map<Schema, Set<String>> OURS = new ConcurrentHashMap<>();

  private Definitions() {}

  /// Throws unless everything that the file defines is what the scripts define.
  static void screen(Path file, Schema schema) throws SQLException {
    var ours = OURS.get(schema);
    if (ours == null) {
      ours = made(schema);
      OURS.put(schema, ours);
    }
    if (!ours.containsAll(in(file.toString()))) {
      throw new SQLException("definitions that are not ours");
    }
  }

  /// What the scripts make, found out in memory.
  private static Set<String> made(Schema schema) throws SQLException {
    var dialect = Dialect.inMemory();
    Connection keeper = dialect.keeper();
    try (keeper) {
      schema.make(keeper, dialect);
      dialect.worker(keeper).close();
      dialect.shutdown(keeper);
    }
    try {
      return in(dialect.place());
    } finally {
      dialect.forget();
    }
  }

  private static Set<String> in(String file) throws SQLException {
    var found = new HashSet<String>();
    try (var store = new MVStore.Builder().fileName(file).readOnly().open()) {
      var transactions =
          new TransactionStore(store, new MetaType<>(null, null), new ValueDataType(), 0);
      transactions.init();
      var unfinished = transactions.getOpenTransactions();
      var reader = transactions.begin();
      opened(store, reader);
      for (var open : unfinished) {
        takenBack(open, found);
      }
      for (var row : reader.<Long, SearchRow>openMap(DEFINED_IN).entrySet()) {
        add(found, row.getValue());
      }
    } catch (RuntimeException | AssertionError | StackOverflowError garbled) {
      throw new SQLException("definitions that cannot be read", garbled);
    }
    return found;
  }

  /// The changes of a transaction can only be read once what they change is open.
  private static void opened(MVStore store, Transaction reader) {
    for (var name : store.getMapNames()) {
      if (name.startsWith("table.") || name.startsWith("index.")) {
        reader.openMap(name);
      }
    }
  }

  /// A change that was not finished is taken back on loading. A large act that is killed leaves new
  /// statistics of a table behind in this way: what comes back must be ours as well, and nothing
  /// may have been defined newly.
  private static void takenBack(Transaction unfinished, Set<String> found) {
    var first = new HashMap<Object, Optional<Object>>();
    unfinished
        .getChanges(0)
        .forEachRemaining(
            change -> {
              if (change == null) {
                throw new IllegalStateException("an unknown change");
              }
              if (DEFINED_IN.equals(change.mapName)) {
                // From the last to the first, so that the first one is what stays.
                first.put(change.key, Optional.ofNullable(change.value));
              }
            });
    for (var row : first.values()) {
      if (!(row.orElse(null) instanceof SearchRow definition)) {
        throw new IllegalStateException("a half-made definition");
      }
      add(found, definition);
    }
  }

  private static void add(Set<String> found, SearchRow definition) {
    var sql = definition.getValue(SQL).getString();
    if (!SETTING.matcher(sql).matches()) {
      var plain = SECRET.matcher(sql).replaceAll("$1 ''");
      var named = GIVEN_NAME.matcher(plain).replaceAll("\"$1\"");
      found.add(STATISTICS.matcher(named).replaceAll(""));
    }
  }
}
