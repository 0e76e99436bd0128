package osteolog.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.schema.Column;

/// The acts and their changes, as rows that are only ever added.
final class History {

  /// An act without its changes, for the order of undo.
  record Step(long number, OptionalLong reverses) {}

  /// A row of the table of changes, as text.
  record Row(
      long number,
      int ordinal,
      String kind,
      UUID entryId,
      UUID caseId,
      @Nullable String before,
      @Nullable String after) {

    /// What the row adds to the sum over the history.
    long sum() {
      return Sums.of(
          String.join("\n", "" + number, "" + ordinal, kind, "" + entryId, "" + caseId)
              + "\n"
              + before
              + "\n"
              + after);
    }

    /// Sets the parameters of [History#INSERT].
    void bind(PreparedStatement statement) throws SQLException {
      statement.setLong(1, number);
      statement.setInt(2, ordinal);
      statement.setString(3, kind);
      statement.setObject(4, entryId);
      statement.setObject(5, caseId);
      statement.setString(6, before);
      statement.setString(7, after);
    }

    Change change() {
      var known = ActText.kind(kind);
      return new Change(ActText.entryOrNone(known, before), ActText.entryOrNone(known, after));
    }
  }

  private static final String ACT_COLUMNS = "number, id, name, who, made_at, reverses, from_text";
  static final String COLUMNS =
      "c.number, c.ordinal, c.kind, c.entry_id, c.case_id, c.before_text, c.after_text";
  static final String INSERT =
      "insert into change (number, ordinal, kind, entry_id, case_id, before_text, after_text)"
          + " values (?, ?, ?, ?, ?, ?, ?)";
  private static final int BATCH = 1000;

  private History() {}

  /// Adds an act, still without its changes; returns what it adds to the sum over the history.
  static long add(Handle handle, Act act) {
    handle
        .createUpdate(
            "insert into act (number, id, name, who, made_at, reverses, from_text)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .bind(0, act.number())
        .bind(1, act.id())
        .bind(2, act.name())
        .bind(3, act.who())
        .bind(4, act.at().atOffset(ZoneOffset.UTC))
        .bind(5, act.reverses().isPresent() ? (Long) act.reverses().getAsLong() : null)
        .bind(6, AttributionText.of(act.from()))
        .execute();
    return sum(act);
  }

  private static long sum(Act act) {
    var from = AttributionText.of(act.from());
    return Sums.of(
        String.join(
            "\n",
            "" + act.number(),
            "" + act.id(),
            act.name(),
            act.who(),
            "" + act.at(),
            act.reverses() + (from == null ? "" : "\n" + from)));
  }

  /// The act of that number; with its changes, where there are not too many to hold. The tables are
  /// known to have it.
  static Act act(Handle handle, long number) {
    var act = head(handle, number).orElseThrow(ActText.Unreadable::new);
    var rows = new ActRows(handle, number);
    if (rows.count() > Act.LARGE) {
      return act.large();
    }
    var changes = new ArrayList<Change>();
    for (var row = rows.next(); row != null; row = rows.next()) {
      changes.add(row.change());
    }
    return act.with(changes);
  }

  /// The act of that number without its changes, if there is one.
  static Optional<Act> head(Handle handle, long number) {
    return handle
        .createQuery("select " + ACT_COLUMNS + " from act where number = ?")
        .bind(0, number)
        .map((row, _) -> act(row))
        .findOne();
  }

  /// Every act in its order, without changes.
  static List<Step> steps(Handle handle) {
    return handle
        .createQuery("select number, reverses from act order by number")
        .map((row, _) -> new Step(row.getLong(1), optional(row, 2)))
        .list();
  }

  /// What came from other logs.
  static Attributions attributions(Handle handle) {
    var attributions = new Attributions();
    handle
        .createQuery(
            "select number, reverses, from_text from act"
                + " where from_text is not null or reverses is not null order by number")
        .map(
            (row, _) -> {
              attributions.push(
                  row.getLong(1), optional(row, 2), AttributionText.of(row.getString(3)));
              return row.getLong(1);
            })
        .list();
    return attributions;
  }

  /// The history of a case, newest first.
  static List<HistoryLine> lines(Handle handle, UUID caseId) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + ", a.name, a.who, a.made_at from change c join act a on a.number = c.number"
                + " where c.case_id = ? order by c.number desc, c.ordinal desc")
        .bind(0, caseId)
        .map(
            (row, _) ->
                new HistoryLine(
                    row.getLong(1),
                    row.getString(8),
                    row.getString(9),
                    row.getObject(10, OffsetDateTime.class).toInstant(),
                    row(row).change()))
        .list();
  }

  /// The place that an entry had when it was first made, if it ever was.
  static OptionalLong firstPlace(Handle handle, UUID caseId, UUID entryId) {
    return handle
        .createQuery(
            "select number, ordinal from change where case_id = ? and entry_id = ?"
                + " order by number, ordinal limit 1")
        .bind(0, caseId)
        .bind(1, entryId)
        .map((row, _) -> OptionalLong.of(place(row.getLong(1), row.getInt(2))))
        .findOne()
        .orElse(OptionalLong.empty());
  }

  /// The place of an entry made by that change of that act.
  static long place(long number, int ordinal) {
    return (number << 20) + ordinal;
  }

  /// The sum over the whole history, read row by row.
  static long sum(Handle handle) {
    long sum = 0;
    long last = 0;
    List<Act> acts;
    do {
      acts =
          handle
              .createQuery(
                  "select " + ACT_COLUMNS + " from act where number > ? order by number limit ?")
              .bind(0, last)
              .bind(1, BATCH)
              .map((row, _) -> act(row))
              .list();
      for (var act : acts) {
        sum += sum(act);
        last = act.number();
      }
    } while (!acts.isEmpty());
    long number = 0;
    List<Row> rows;
    do {
      rows = pageAfter(handle, number);
      for (var row : rows) {
        sum += row.sum();
        number = row.number();
      }
      // The page may have ended within an act, and that act may be large.
      if (rows.size() == BATCH) {
        var rest = new ActRows(handle, number, rows.getLast().ordinal());
        for (var row = rest.next(); row != null; row = rest.next()) {
          sum += row.sum();
        }
      }
    } while (rows.size() == BATCH);
    return sum;
  }

  private static List<Row> pageAfter(Handle handle, long number) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from change c where c.number > ? order by c.number, c.ordinal limit ?")
        .bind(0, number)
        .bind(1, BATCH)
        .map((row, _) -> row(row))
        .list();
  }

  /// A change of an act as a row.
  static Row row(Act act, int ordinal, ActText.Said said) {
    var entry = said.change().entry();
    return new Row(
        act.number(),
        ordinal,
        Column.code(entry.kind()),
        entry.id(),
        entry.caseId(),
        said.before(),
        said.after());
  }

  static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getInt(2),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getObject(5, UUID.class),
        row.getString(6),
        row.getString(7));
  }

  private static Act act(ResultSet row) throws SQLException {
    return new Act(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        optional(row, 6),
        AttributionText.of(row.getString(7)),
        List.of(),
        false);
  }

  static OptionalLong optional(ResultSet row, int at) throws SQLException {
    long value = row.getLong(at);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
