package osteolog.exchange.redcap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing.Reason;
import osteolog.domain.time.Anchor;

/// The form of one kind of entry: its fields, and the way of an entry there and back.
final class Form {

  private final EntryKind kind;
  private final List<FormColumn> columns;
  private final List<String> headers;
  private final Map<String, FormColumn> byName;

  private Form(EntryKind kind) {
    this.kind = kind;
    this.columns =
        kind.shape().columns().stream().map(column -> FormColumn.of(kind, column)).toList();
    this.headers = columns.stream().flatMap(c -> c.headers().stream()).toList();
    this.byName =
        columns.stream().collect(Collectors.toMap(c -> c.column().name(), Function.identity()));
  }

  /// The forms of all kinds, in the order in which a case is told.
  static List<Form> all() {
    return Arrays.stream(EntryKind.values()).map(Form::new).toList();
  }

  EntryKind kind() {
    return kind;
  }

  String name() {
    return FormNames.form(kind);
  }

  /// The hidden field of its own identity.
  String identity() {
    return FormNames.field(kind, "id");
  }

  /// Its fields, in order; that of the record stands first on the first form.
  List<RedcapField> fields() {
    var record =
        new FieldDraft(
                FormNames.RECORD,
                FormNames.form(EntryKind.CASE),
                RedcapField.Type.TEXT,
                "Record ID")
            .identifier(true)
            .done();
    return Stream.concat(
            kind == EntryKind.CASE ? Stream.of(record) : Stream.of(),
            columns.stream().flatMap(c -> c.fields().stream()))
        .toList();
  }

  /// The columns that a records file must have for it.
  List<String> headers() {
    return headers;
  }

  /// The columns for reasons in its checkboxes, which a records file may have.
  List<String> reasonHeaders() {
    var all = new ArrayList<String>();
    for (var boxes : checkboxes().toList()) {
      for (var reason : Reason.values()) {
        all.add(boxes.header(reason));
      }
    }
    return all;
  }

  /// Every column that a records file can have for it.
  List<String> everyHeader() {
    return Stream.concat(headers.stream(), reasonHeaders().stream()).toList();
  }

  /// Those of them that an entry fills.
  List<String> reasonHeaders(Entry entry) {
    var reasons = entry.missing().reasons();
    return checkboxes()
        .filter(boxes -> boxes.column().text(entry) == null)
        .flatMap(boxes -> Stream.ofNullable(reasons.get(boxes.column().name())).map(boxes::header))
        .toList();
  }

  boolean hasCheckboxes() {
    return checkboxes().findAny().isPresent();
  }

  private Stream<Checkboxes> checkboxes() {
    return columns.stream().filter(Checkboxes.class::isInstance).map(Checkboxes.class::cast);
  }

  /// The times of the form.
  Stream<MomentFields> moments() {
    return columns.stream().filter(MomentFields.class::isInstance).map(MomentFields.class::cast);
  }

  /// Fills the cells of an entry.
  void write(Entry entry, Anchor anchor, Row row) {
    var told = new Told(entry, anchor);
    columns.forEach(column -> column.write(told, row));
  }

  /// What a row tells of an entry of this kind.
  Found read(Row row) {
    var found = new Found();
    columns.forEach(column -> column.read(row, found));
    return found;
  }

  /// The field to look at for a column; that of what was said, of a time.
  String fieldOf(String column) {
    return switch (byName.get(column)) {
      case null -> "";
      case MomentFields moment -> moment.said();
      case PlainField _, Checkboxes _ -> FormNames.field(kind, column);
    };
  }
}
