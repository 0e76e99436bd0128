package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.MomentCode;
import osteolog.exchange.mapping.Feed.Always;
import osteolog.exchange.mapping.Feed.Cell;
import osteolog.exchange.mapping.MappingFault.Why;

/// Finds what keeps a mapping from being used, before any row is read.
final class MappingCheck {

  private final Mapping mapping;
  private final List<MappingFault> faults = new ArrayList<>();

  MappingCheck(Mapping mapping) {
    this.mapping = mapping;
  }

  List<MappingFault> faults(List<String> header) {
    var cases = mapping.cases();
    if (cases.id() == null && cases.label() == null) {
      add(Why.NO_CASE_COLUMN, "");
    }
    for (var cell : Arrays.asList(cases.id(), cases.label())) {
      if (cell != null) {
        inTable(cell, header);
      }
    }
    var slots = new HashSet<String>();
    for (var slot : mapping.slots()) {
      // A row tells of one case: what a second slot said of it would be passed over.
      var own = slot.kind() == EntryKind.CASE ? Column.code(slot.kind()) : name(slot);
      if (!slots.add(own)) {
        add(Why.TWICE, name(slot));
      }
      slot(slot, header);
    }
    return faults;
  }

  private void slot(Slot slot, List<String> header) {
    var columns = new HashSet<String>();
    for (var feed : slot.feeds()) {
      var where = name(slot) + "." + feed.column();
      if (!columns.add(feed.column())) {
        add(Why.TWICE, where);
      }
      if (feed.from() instanceof Cell cell) {
        inTable(cell, header);
      }
      var column = column(slot.kind(), feed.about());
      if (column.isEmpty()) {
        add(Why.NO_SUCH_COLUMN, where);
      } else {
        values(feed, column.get(), where);
      }
    }
  }

  private void values(Feed feed, Column column, String where) {
    if (feed.from() instanceof Always(var text) && !canHold(feed, column, text)) {
      add(Why.NO_SUCH_VALUE, where);
    }
    for (var value : feed.values().entrySet()) {
      if (value.getValue() instanceof Meaning.Value(var text)) {
        if (!canHold(feed, column, text)) {
          add(Why.NO_SUCH_VALUE, where);
        } else if (isNumber(column) && !ForeignText.numberIn(value.getKey(), text)) {
          // "mild" is never a 3: a number must stand in the words that it is read from.
          add(Why.NUMBER_NOT_IN_WORDS, where);
        }
      }
    }
  }

  /// The column that a feed may fill: any but the keys of the case and the reasons as a whole.
  static Optional<Column> column(EntryKind kind, String name) {
    return kind.shape().columns().stream()
        .filter(c -> c.name().equals(name) && c.type() != Column.Type.MISSING)
        .filter(c -> !name.equals("case_id") && !(kind == EntryKind.CASE && isKeyOfCase(c.name())))
        .findFirst();
  }

  private static boolean isKeyOfCase(String name) {
    return name.equals("id") || name.equals("label");
  }

  private static boolean isNumber(Column column) {
    return column.type() == Column.Type.WHOLE || column.type() == Column.Type.DECIMAL;
  }

  private static boolean canHold(Feed feed, Column column, String text) {
    if (feed.isReason()) {
      return Arrays.stream(Missing.Reason.values()).anyMatch(r -> r.name().equals(text));
    }
    return switch (column.type()) {
      case ID -> isId(text);
      case TEXT -> !text.isBlank();
      case WHOLE -> text.matches(ForeignText.WHOLE);
      case DECIMAL -> text.matches(ForeignText.NUMBER);
      case YES_NO -> text.equals("true") || text.equals("false");
      case CODE -> column.codes().contains(text);
      case CODES -> column.codes().containsAll(List.of(text.split(";", -1)));
      case MOMENT -> MomentCode.parse(text).isPresent();
      case MISSING -> false;
    };
  }

  /// Whether it is the text of an identity, in full.
  static boolean isId(String text) {
    try {
      return text.length() == 36 && UUID.fromString(text).version() >= 0;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private void inTable(Cell cell, List<String> header) {
    if (!header.contains(cell.header())) {
      add(Why.NOT_IN_TABLE, cell.header());
    }
  }

  private void add(Why why, String where) {
    faults.add(new MappingFault(why, where));
  }

  private static String name(Slot slot) {
    return Column.code(slot.kind()) + "." + slot.number();
  }
}
