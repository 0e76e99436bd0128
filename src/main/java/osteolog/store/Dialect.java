package osteolog.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.Driver;
import org.h2.store.fs.FileUtils;

/// Everything that is said to H2 and to no other database.
///
/// The keeper opens the file first, with the settings; all work goes through a second user who may
/// neither read files nor define code nor change the history, under a password of one opening.
///
/// @param place the database's file, ending in `.mv.db`
/// @param storeId the identity of the store; it is the keeper's password, so that the working copy
///   of another store is not opened at all
record Dialect(String place, UUID storeId) {

  /// Space is never reused while the file is open: H2 2.5.252 loses commits when it is. Nothing is
  /// traced, because a trace quotes what was written. The file is closed by the store alone, never
  /// by a hook in the middle of a save.
  private static final String SETTINGS =
      ";REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DATABASE_TO_LOWER=TRUE"
          + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=128;CACHE_SIZE=65536";

  /// A file is compacted when it is larger than this many bytes and less than this percentage
  /// lives.
  private static final long LARGE = 32L << 20;

  private static final int WASTEFUL = 33;

  /// The first line of a file tells that it was closed in good order. It is no longer than this.
  private static final String CLOSED = ",clean:1,";

  private static final int FIRST_LINE = 512;

  private static final String SUFFIX = ".mv.db";
  private static final String KEEPER = "KEEPER";
  private static final String WORKER = "WORKER";

  private static final List<String> CHANGED = List.of("case_digest", "pain_packed", "working_copy");
  private static final List<String> ONLY_ADDED_TO = List.of("act", "change");

  private static final String CLASSES = "h2.allowedClasses";
  private static final String MEMORY = "memFS:";

  Dialect(Path file, UUID storeId) {
    this(file.toString(), storeId);
  }

  /// A database of nobody's, in memory.
  static Dialect inMemory() {
    var id = UUID.randomUUID();
    return new Dialect(MEMORY + id + SUFFIX, id);
  }

  /// Lets go of one that was in memory.
  void forget() {
    if (isInMemory()) {
      FileUtils.tryDelete(place);
    }
  }

  boolean isInMemory() {
    return place.startsWith(MEMORY);
  }

  /// Said before the first script: a name for the worker's rights.
  List<String> beforeScripts() {
    return List.of("create role writer");
  }

  /// Said after the scripts: what the worker may do.
  List<String> rights(List<String> entryTables) {
    return Stream.concat(
            Stream.concat(entryTables.stream(), CHANGED.stream())
                .map(t -> "grant select, insert, update, delete on " + t + " to writer"),
            ONLY_ADDED_TO.stream().map(t -> "grant select, insert on " + t + " to writer"))
        .toList();
  }

  /// Makes the file, as the keeper, who must be the first.
  Connection keeper() throws SQLException {
    return connect(url() + SETTINGS, KEEPER, storeId.toString());
  }

  /// Opens the file as the keeper, once it is known to define nothing but what the schema defines.
  Connection keeper(Schema schema) throws SQLException {
    forbidClasses();
    Definitions.screen(Path.of(place), schema);
    return connect(url() + SETTINGS + ";IFEXISTS=TRUE", KEEPER, storeId.toString());
  }

  /// H2 may load no class that a file names; it asks for this setting when it is first used.
  private static void forbidClasses() {
    if (System.getProperty(CLASSES) == null) {
      System.setProperty(CLASSES, "org.h2.none");
    }
  }

  /// Opens the file as the one who works, beside the keeper.
  Connection worker(Connection keeper) throws SQLException {
    var bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    var password = HexFormat.of().formatHex(bytes);
    try (var statement = keeper.createStatement()) {
      statement.execute("drop user if exists \"" + WORKER + "\"");
      statement.execute("create user \"" + WORKER + "\" password '" + password + "'");
      statement.execute("grant writer to \"" + WORKER + "\"");
    }
    return connect(url(), WORKER, password);
  }

  /// Closes the file so that nothing is left to be written; one that is mostly dead space, which is
  /// never reused, is written anew on the way.
  ///
  /// On a full disk H2 says nothing of what it could not write, so the file itself is asked.
  /// Opening always writes, so a first line that is still the one of the closing before is no
  /// answer.
  void shutdown(Connection keeper) throws SQLException {
    boolean wasteful = FileUtils.size(place) > LARGE && liveShare(keeper) < WASTEFUL;
    var before = firstLine();
    execute(keeper, wasteful ? "shutdown compact" : "shutdown");
    var after = firstLine();
    if (!after.contains(CLOSED) || after.equals(before)) {
      throw new SQLException("the file was not closed in good order");
    }
  }

  private String firstLine() {
    try (var in = FileUtils.newInputStream(place)) {
      return new String(in.readNBytes(FIRST_LINE), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static int liveShare(Connection keeper) throws SQLException {
    try (var statement = keeper.createStatement();
        var row =
            statement.executeQuery(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'info.CHUNKS_FILL_RATE'")) {
      return row.next() ? Integer.parseInt(row.getString(1)) : 100;
    }
  }

  /// Lets go of the file without writing anything more to it.
  void abandon(Connection keeper) throws SQLException {
    execute(keeper, "shutdown immediately");
  }

  private static void execute(Connection keeper, String command) throws SQLException {
    try (var statement = keeper.createStatement()) {
      statement.execute(command);
    }
  }

  private String url() {
    var prefix = isInMemory() ? "jdbc:h2:" : "jdbc:h2:file:";
    return prefix + place.substring(0, place.length() - SUFFIX.length());
  }

  private static Connection connect(String url, String user, String password) throws SQLException {
    forbidClasses();
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    var connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException();
    }
    return connection;
  }
}
