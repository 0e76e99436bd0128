package osteolog.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MomentCode;

/// The table of one kind of entry: its statements and the way between rows and entries, all made
/// from the shape of the record.
final class EntryTable {

  /// A row with its place in the case.
  record Placed(long madeNo, Entry entry) {}

  private static final Map<EntryKind, EntryTable> ALL = all();

  private final EntryKind kind;
  private final List<Column> columns;
  private final List<Map<String, Object>> codes;
  private final String insert;
  private final String update;
  private final String delete;
  private final String select;
  private final String caseColumn;

  private EntryTable(EntryKind kind) {
    this.kind = kind;
    this.columns = List.copyOf(kind.shape().columns());
    this.codes = columns.stream().map(EntryTable::codes).toList();
    var table = kind.tableName();
    var names = columns.stream().map(EntryTable::quoted).toList();
    this.insert =
        "insert into %s (%s, made_no) values (%s?)"
            .formatted(table, String.join(", ", names), "?, ".repeat(names.size()));
    this.update =
        "update %s set %s where id = ?"
            .formatted(
                table, names.stream().map(n -> n + " = ?").collect(Collectors.joining(", ")));
    this.delete = "delete from " + table + " where id = ?";
    this.select = "select %s, made_no from %s ".formatted(String.join(", ", names), table);
    this.caseColumn = kind == EntryKind.CASE ? "id" : "case_id";
  }

  private static Map<EntryKind, EntryTable> all() {
    var all = new EnumMap<EntryKind, EntryTable>(EntryKind.class);
    for (var kind : EntryKind.values()) {
      all.put(kind, new EntryTable(kind));
    }
    return Map.copyOf(all);
  }

  static EntryTable of(EntryKind kind) {
    var table = ALL.get(kind);
    if (table == null) {
      throw new IllegalArgumentException("no table of " + kind);
    }
    return table;
  }

  EntryKind kind() {
    return kind;
  }

  String insert() {
    return insert;
  }

  String update() {
    return update;
  }

  String delete() {
    return delete;
  }

  /// Binds all columns, and gives the position behind them.
  int bind(PreparedStatement statement, Entry entry) throws SQLException {
    int at = 1;
    for (var column : columns) {
      var value =
          switch (column.type()) {
            case ID, WHOLE, DECIMAL, YES_NO -> column.getter().apply(entry);
            case TEXT, CODE, CODES, MOMENT, MISSING -> column.text(entry);
          };
      if (value == null) {
        statement.setNull(at, Types.NULL);
      } else {
        statement.setObject(at, value);
      }
      at++;
    }
    return at;
  }

  /// The rows of one case, in no order.
  List<Placed> ofCase(Handle handle, UUID caseId) {
    return handle
        .createQuery(select + "where " + caseColumn + " = ?")
        .bind(0, caseId)
        .map((row, _) -> placed(row))
        .list();
  }

  /// The row of that identity, if there is one.
  Optional<Entry> find(Handle handle, UUID id) {
    return handle
        .createQuery(select + "where id = ?")
        .bind(0, id)
        .map((row, _) -> placed(row).entry())
        .findOne();
  }

  /// The next rows in the order of case and identity, behind `last` where there is one.
  List<Placed> page(Handle handle, @Nullable Entry last, int rows) {
    var order = kind == EntryKind.CASE ? "order by id" : "order by case_id, id";
    if (last == null) {
      return handle
          .createQuery(select + order + " limit ?")
          .bind(0, rows)
          .map((row, _) -> placed(row))
          .list();
    }
    if (kind == EntryKind.CASE) {
      return handle
          .createQuery(select + "where id > ? " + order + " limit ?")
          .bind(0, last.id())
          .bind(1, rows)
          .map((row, _) -> placed(row))
          .list();
    }
    return handle
        .createQuery(
            select + "where case_id >= ? and (case_id > ? or id > ?) " + order + " limit ?")
        .bind(0, last.caseId())
        .bind(1, last.caseId())
        .bind(2, last.id())
        .bind(3, rows)
        .map((row, _) -> placed(row))
        .list();
  }

  /// The first rows of the cases after this one.
  List<Placed> pageAfter(Handle handle, UUID caseId, int rows) {
    return handle
        .createQuery(
            select
                + (kind == EntryKind.CASE
                    ? "where id > ? order by id limit ?"
                    : "where case_id > ? order by case_id, id limit ?"))
        .bind(0, caseId)
        .bind(1, rows)
        .map((row, _) -> placed(row))
        .list();
  }

  long count(Handle handle) {
    return handle.createQuery("select count(*) from " + kind.tableName()).mapTo(Long.class).one();
  }

  private Placed placed(ResultSet row) throws SQLException {
    var values = new ArrayList<@Nullable Object>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(value(row, i + 1, columns.get(i)));
    }
    return new Placed(row.getLong(columns.size() + 1), Entry.of(kind, values));
  }

  private @Nullable Object value(ResultSet row, int at, Column column) throws SQLException {
    return switch (column.type()) {
      case ID -> row.getObject(at, UUID.class);
      case TEXT -> row.getString(at);
      case WHOLE -> row.getObject(at, Integer.class);
      case DECIMAL -> Canonical.number(row.getBigDecimal(at));
      case YES_NO -> row.getObject(at, Boolean.class);
      case CODE -> constant(at, row.getString(at));
      case CODES -> constants(at, row.getString(at));
      case MOMENT -> moment(row.getString(at));
      case MISSING -> missing(row.getString(at));
    };
  }

  private @Nullable Object constant(int at, @Nullable String code) {
    if (code == null) {
      return null;
    }
    var constant = codes.get(at - 1).get(code);
    if (constant == null) {
      throw new ActText.Unreadable();
    }
    return constant;
  }

  private Set<Object> constants(int at, @Nullable String joined) {
    var constants = new LinkedHashSet<Object>();
    for (var code : joined == null ? new String[0] : joined.split(";", -1)) {
      constants.add(Objects.requireNonNull(constant(at, code)));
    }
    return Collections.unmodifiableSet(constants);
  }

  /// The constants of a column by their code, made once and not for every row.
  private static Map<String, Object> codes(Column column) {
    return column.type() == Column.Type.CODE || column.type() == Column.Type.CODES
        ? Arrays.stream(column.javaType().getEnumConstants())
            .collect(Collectors.toMap(c -> Column.code((Enum<?>) c), c -> c))
        : Map.of();
  }

  private static @Nullable Moment moment(@Nullable String code) {
    return code == null ? null : MomentCode.parse(code).orElseThrow(ActText.Unreadable::new);
  }

  private static Missing missing(@Nullable String text) {
    return text == null ? Missing.NONE : Missing.parse(text);
  }

  /// A name that some database reads as a word of its language.
  private static String quoted(Column column) {
    return column.sqlName().equals("value") ? "\"value\"" : column.sqlName();
  }
}
