package osteolog.exchange.redcap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Precision;

/// A time as four fields: the full date where it is known, how precisely it is known, the time as
/// it was said, and the months from the biopsy.
///
/// The date is left empty for everything less than a day, and no reading takes a day from a date
/// that stands beside a coarser precision.
record MomentFields(EntryKind kind, Column column) implements FormColumn {

  private static final Map<String, String> PRECISIONS = precisions();

  private static Map<String, String> precisions() {
    var labels = new LinkedHashMap<String, String>();
    for (var precision : Precision.values()) {
      labels.put(code(precision), label(precision));
    }
    return Collections.unmodifiableMap(labels);
  }

  /// The raw code of a precision.
  static String code(Precision precision) {
    return switch (precision) {
      case DAY -> "d";
      case MONTH -> "m";
      case YEAR -> "y";
      case RELATIVE -> "r";
      case ABOUT -> "a";
      case BEFORE -> "b";
      case AFTER -> "f";
      case BETWEEN -> "i";
      case UNKNOWN -> "u";
    };
  }

  private static String label(Precision precision) {
    return switch (precision) {
      case DAY -> "Day";
      case MONTH -> "Month";
      case YEAR -> "Year";
      case RELATIVE -> "Relative to the biopsy only";
      case ABOUT -> "About";
      case BEFORE -> "Before";
      case AFTER -> "After";
      case BETWEEN -> "Between two limits";
      case UNKNOWN -> "Unknown";
    };
  }

  private String name() {
    return FormNames.field(kind, column.name());
  }

  String date() {
    return name() + "_date";
  }

  String precision() {
    return name() + "_prec";
  }

  String said() {
    return name() + "_iso";
  }

  String months() {
    return name() + "_mfb";
  }

  @Override
  public List<String> headers() {
    return List.of(date(), precision(), said(), months());
  }

  @Override
  public List<RedcapField> fields() {
    return List.of(
        draft(date(), RedcapField.Type.TEXT, ": full date only")
            .validated("date_ymd", "", "")
            .identifier(true)
            .note("Leave empty unless the day is known.")
            .done(),
        draft(precision(), RedcapField.Type.RADIO, ": precision").choices(PRECISIONS).done(),
        draft(said(), RedcapField.Type.TEXT, ": as known")
            .identifier(true)
            .note(
                "YYYY-MM-DD, YYYY-MM or YYYY; b+6m: 6 months after "
                    + origin()
                    + " (d, w, m, y)."
                    + " Before it: b-6m. In front: ~ about, &lt; before, &gt; after. From..to:"
                    + " 2019..2020-02. Or: unknown.")
            .done(),
        draft(months(), RedcapField.Type.TEXT, ": months from " + origin())
            .validated("number", "", "")
            .done());
  }

  private FieldDraft draft(String field, RedcapField.Type type, String ending) {
    return new FieldDraft(field, FormNames.form(kind), type, Labels.of(column) + ending)
        .shownIf(Branching.of(kind, column.name()));
  }

  /// The distance of a planned visit counts from its own event, which may be another than month 0.
  private boolean isDistance() {
    return kind == EntryKind.VISIT && column.name().equals("distance");
  }

  private String origin() {
    return isDistance() ? "its event" : "the biopsy";
  }

  @Override
  public void write(Told told, Row row) {
    var reason = told.takeReason(column);
    if (reason != null) {
      row.set(said(), reason.name());
      return;
    }
    if (told.text(column) == null || !(told.value(column) instanceof Moment moment)) {
      return;
    }
    row.set(date(), moment instanceof OnDay(var day) ? day.toString() : "");
    row.set(precision(), code(moment.precision()));
    row.set(said(), moment.toString());
    row.set(months(), isDistance() ? "" : Months.text(told.anchor().spanOf(moment)));
  }

  @Override
  public void read(Row row, Found found) {
    new MomentReading(this, row, found).read();
  }
}
