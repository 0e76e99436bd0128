package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.exchange.mapping.Feed.Cell;

/// Reads what a row says of one slot.
final class SlotReader {

  private final Slot slot;
  private final List<CellReader> readers = new ArrayList<>();
  private final boolean onlyTimes;
  private final boolean onlyConstants;

  SlotReader(Slot slot, List<String> header, boolean guarded, DateCells dates) {
    this.slot = slot;
    for (var feed : slot.feeds()) {
      var column = MappingCheck.column(slot.kind(), feed.about()).orElseThrow();
      readers.add(new CellReader(feed, column, header, guarded, dates));
    }
    this.onlyTimes = readers.stream().filter(SlotReader::isCell).allMatch(SlotReader::isTime);
    this.onlyConstants = readers.stream().noneMatch(SlotReader::isCell);
  }

  Slot slot() {
    return slot;
  }

  /// What the row says of it; none where it says nothing. Faults go to `problems`.
  @Nullable Statement read(List<String> cells, List<CellProblem> problems) {
    var texts = new HashMap<String, String>();
    var reasons = new HashMap<String, Missing.Reason>();
    var instead = new HashSet<String>();
    boolean filled = onlyConstants;
    boolean bare = !onlyConstants;
    var faults = new ArrayList<CellProblem>();
    for (var reader : readers) {
      boolean tells = isCell(reader) && (onlyTimes || !isTime(reader));
      var column = reader.column().name();
      switch (reader.read(cells)) {
        case Said.Nothing() -> {}
        case Said.Value(var text) -> {
          texts.put(column, text);
          filled |= tells;
          bare &= !tells;
        }
        case Said.Absent(var reason) -> {
          reasons.put(column, reason);
          if (!reader.feed().isReason()) {
            instead.add(column);
          }
          filled |= tells;
        }
        case Said.Wrong(var fault) -> {
          faults.add(problem(reader.feed().header(), column, fault));
          filled |= tells;
        }
      }
    }
    if (!filled) {
      return null;
    }
    problems.addAll(faults);
    return new Statement(slot, texts, reasons, instead, bare);
  }

  /// The fault of a column of the entry, at the cell that it is read from.
  CellProblem problem(String column, Fault fault) {
    return problem(slot.feed(column).map(Feed::header).orElse(""), column, fault);
  }

  private CellProblem problem(String header, String column, Fault fault) {
    var name = Column.code(slot.kind()) + (slot.number() == 1 ? "" : "." + slot.number());
    return new CellProblem(header, name + "." + column, fault);
  }

  private static boolean isCell(CellReader reader) {
    return reader.feed().from() instanceof Cell;
  }

  private static boolean isTime(CellReader reader) {
    return reader.column().type() == Column.Type.MOMENT;
  }
}
