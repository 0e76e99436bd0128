package osteolog.exchange.mapping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Reading.Unclear;
import osteolog.domain.time.Reading.Understood;
import osteolog.exchange.csv.SpreadsheetSafe;
import osteolog.exchange.mapping.Feed.Always;
import osteolog.exchange.mapping.Feed.Cell;

/// Reads one column of an entry from the cells of a row.
final class CellReader {

  private final Feed feed;
  private final Column column;
  private final int index;
  private final boolean guarded;
  private final Meanings meanings;
  private final DateCells dates;

  /// Reads what `feed` tells of the column in a table with this header.
  CellReader(Feed feed, Column column, List<String> header, boolean guarded, DateCells dates) {
    this.feed = feed;
    this.column = column;
    this.index = feed.from() instanceof Cell(var name) ? header.indexOf(name) : -1;
    this.guarded = guarded;
    this.meanings = new Meanings(feed.values());
    this.dates = dates;
  }

  Feed feed() {
    return feed;
  }

  Column column() {
    return column;
  }

  Said read(List<String> cells) {
    if (feed.from() instanceof Always(var text)) {
      return feed.isReason() ? reason(text) : new Said.Value(text);
    }
    var cell = index < 0 || index >= cells.size() ? "" : cells.get(index);
    if (cell.isBlank()) {
      return Said.nothing();
    }
    return switch (meanings.of(cell)) {
      case null -> feed.isReason() ? reason(cell) : value(cell);
      case Meaning.Value(var text) -> feed.isReason() ? reason(text) : new Said.Value(text);
      case Meaning.Absent(var reason) -> new Said.Absent(reason);
      case Meaning.Blank() -> Said.nothing();
    };
  }

  private static Said reason(String text) {
    return Arrays.stream(Missing.Reason.values())
        .filter(r -> r.name().equalsIgnoreCase(text.strip()))
        .findFirst()
        .<Said>map(Said.Absent::new)
        .orElseGet(() -> wrong(Problem.Why.UNKNOWN_CODE));
  }

  private Said value(String cell) {
    return switch (column.type()) {
      case ID -> id(cell.strip());
      case TEXT -> new Said.Value(guarded ? SpreadsheetSafe.unguard(cell) : cell);
      case WHOLE, DECIMAL -> number(cell);
      case YES_NO -> yesNo(ForeignText.folded(cell));
      case CODE -> code(cell);
      case CODES -> codes(cell);
      case MOMENT -> moment(cell);
      case MISSING -> wrong(Problem.Why.NOT_ALLOWED_HERE);
    };
  }

  private static Said id(String text) {
    return MappingCheck.isId(text)
        ? new Said.Value(UUID.fromString(text).toString())
        : wrong(Problem.Why.UNKNOWN_CODE);
  }

  private Said number(String cell) {
    var number = ForeignText.number(cell, feed.decimalComma());
    if (number != null) {
      return new Said.Value(number);
    }
    return ForeignText.hasLetter(cell)
        ? new Said.Wrong(Fault.OfImport.WORDS_ARE_NO_NUMBER)
        : wrong(Problem.Why.NOT_A_NUMBER);
  }

  private static Said yesNo(String word) {
    return switch (word) {
      case "true", "yes" -> new Said.Value("true");
      case "false", "no" -> new Said.Value("false");
      default -> wrong(Problem.Why.UNKNOWN_CODE);
    };
  }

  private Said code(String cell) {
    var word = ForeignText.folded(cell);
    return column.codes().stream()
        .filter(code -> ForeignText.folded(code).equals(word))
        .findFirst()
        .<Said>map(Said.Value::new)
        .orElseGet(() -> wrong(Problem.Why.UNKNOWN_CODE));
  }

  private Said codes(String cell) {
    var codes = new TreeSet<String>(Comparator.comparing(column.codes()::indexOf));
    for (var part : cell.split("[;,、，；]", -1)) {
      if (part.isBlank()) {
        continue;
      }
      var said =
          meanings.of(part) instanceof Meaning.Value(var text) ? new Said.Value(text) : code(part);
      if (!(said instanceof Said.Value(var one))) {
        return said;
      }
      codes.addAll(List.of(one.split(";", -1)));
    }
    return codes.isEmpty() ? Said.nothing() : new Said.Value(String.join(";", codes));
  }

  private Said moment(String cell) {
    return switch (dates.read(cell, feed.dates())) {
      case Understood(var moment) -> new Said.Value(moment.toString());
      case Unclear(var why, var offers) ->
          new Said.Wrong(new Fault.OfValue(Problem.Why.valueOf(why.name()), offers));
    };
  }

  private static Said wrong(Problem.Why why) {
    return new Said.Wrong(Fault.of(why));
  }
}
