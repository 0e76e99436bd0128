package osteolog.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// The columns of an entry that no standard element holds, as components under our own codes; and
/// why columns are empty, where somebody recorded that.
///
/// @param concepts the codes
/// @param moments tells moments
record Components(Concepts concepts, MomentParts moments) {

  /// What every resource tells in another place: its identity, its patient, its provenance.
  private static final Set<String> ELSEWHERE =
      Set.of("id", "case_id", "missing", "source", "locator");

  /// The components of an entry without the columns that are held by an element.
  ///
  /// A moment in a held column is told here nevertheless where no date tells it.
  List<Element> of(Entry entry, Collection<String> held) {
    var parts = new ArrayList<Element>();
    for (var column : entry.kind().shape().columns()) {
      if (says(column, entry) && !isHeld(column, entry, held)) {
        add(entry.kind(), column, value(column, entry), parts);
      }
    }
    addReasons(entry, parts);
    return parts;
  }

  private static Object value(Column column, Entry entry) {
    var value = column.getter().apply(entry);
    if (value == null) {
      throw new IllegalStateException("a column that says something has a value");
    }
    return value;
  }

  /// What stands where nobody said anything is no statement.
  private static boolean says(Column column, Entry entry) {
    var text = column.text(entry);
    return text != null
        && !text.isBlank()
        && !text.equals(column.field().otherwise())
        && !ELSEWHERE.contains(column.name());
  }

  private static boolean isHeld(Column column, Entry entry, Collection<String> held) {
    return held.contains(column.name())
        && (column.type() != Column.Type.MOMENT
            || Told.date((Moment) value(column, entry)).isPresent());
  }

  private void add(EntryKind kind, Column column, Object value, List<Element> parts) {
    var unit = column.field().unit();
    var part = Element.of("code", Concepts.of(kind, column.name()));
    switch (column.type()) {
      case ID -> parts.add(part.with("valueString", "urn:uuid:" + value));
      case TEXT -> parts.add(part.with("valueString", value));
      case WHOLE ->
          parts.add(
              unit.isEmpty()
                  ? part.with("valueInteger", value)
                  : part.with(
                      "valueQuantity", Data.quantity(BigDecimal.valueOf((Integer) value), unit)));
      case DECIMAL ->
          parts.add(
              part.with(
                  "valueQuantity",
                  unit.isEmpty()
                      ? Element.of("value", value)
                      : Data.quantity((BigDecimal) value, unit)));
      case YES_NO -> parts.add(part.with("valueBoolean", value));
      case CODE -> parts.add(said(part, (Enum<?>) value));
      case CODES ->
          ((Set<?>) value)
              .stream()
                  .map(code -> (Enum<?>) code)
                  .sorted(Comparator.comparingInt(Enum::ordinal))
                  .map(code -> said(Element.of("code", Concepts.of(kind, column.name())), code))
                  .forEach(parts::add);
      case MOMENT -> parts.addAll(moments.of(kind, column.name(), (Moment) value));
      case MISSING -> {}
    }
  }

  /// The same with a code as its value, or as the reason why there is none.
  Element said(Element element, Enum<?> code) {
    var noValue = Concepts.noValue(code);
    return noValue.isPresent()
        ? element.with("dataAbsentReason", Concepts.reason(code, noValue.get()))
        : element.with("valueCodeableConcept", concepts.of(code));
  }

  private static void addReasons(Entry entry, List<Element> parts) {
    var columns = entry.kind().shape().columns().stream().map(Column::name).toList();
    new TreeMap<>(entry.missing().reasons())
        .forEach(
            (column, reason) -> {
              if (columns.contains(column)) {
                parts.add(reason(entry.kind(), column, reason));
              }
            });
  }

  private static Element reason(EntryKind kind, String column, Missing.Reason reason) {
    return Element.of("code", Concepts.of(kind, column))
        .with("dataAbsentReason", Data.reason(Data.code(reason)));
  }
}
