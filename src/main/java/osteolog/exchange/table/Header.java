package osteolog.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import osteolog.exchange.table.TableRefused.Reason;

/// The row with the names of the columns.
///
/// @param line where it stands
/// @param names the names, each one once
/// @param notes what was noticed about it
record Header(long line, List<String> names, List<Note> notes) {

  /// So many rows are looked at for it.
  private static final int LOOKED_AT = 20;

  /// The most characters of a name; what is longer is cut.
  private static final int LONGEST = 1000;

  static Header find(Lines lines, OptionalLong wanted) throws TableRefused {
    var first = new ArrayList<Row>();
    var from = wanted.orElse(1);
    lines.each(
        Limits.COLUMNS,
        row -> {
          if (row.line() >= from) {
            first.add(row);
          }
          return first.size() < (wanted.isPresent() ? 1 : LOOKED_AT) && size(first) < Limits.ROW;
        });
    if (first.isEmpty()) {
      throw wanted.isPresent()
          ? TableRefused.at(Reason.NO_HEADER, from)
          : TableRefused.because(Reason.EMPTY);
    }
    var place = place(first);
    var row = first.get(place);
    if (row.faults().contains(RowFault.TOO_MANY_CELLS)) {
      throw TableRefused.over(Reason.TOO_MANY_COLUMNS, row.line(), Limits.COLUMNS);
    }
    var notes = new ArrayList<Note>();
    if (wanted.isEmpty() && place > 0) {
      notes.add(Note.of(Note.Kind.HEADER_BELOW, row.line()));
    }
    return new Header(row.line(), names(row.cells(), notes), List.copyOf(notes));
  }

  /// The first row, except under titles: rows of one cell over a table that has more.
  private static int place(List<Row> rows) {
    for (var i = 0; i < rows.size(); i++) {
      if (written(rows.get(i)) > 1) {
        var below = rows.subList(i, rows.size());
        return below.stream().filter(r -> written(r) > 1).count() * 2 > below.size() ? i : 0;
      }
    }
    return 0;
  }

  private static long size(List<Row> rows) {
    return rows.stream().flatMap(r -> r.cells().stream()).mapToLong(String::length).sum();
  }

  private static long written(Row row) {
    return row.cells().stream().filter(c -> !c.isBlank()).count();
  }

  private static List<String> names(List<String> cells, List<Note> notes) {
    // What stands there goes before what is made up, wherever it stands.
    var asWritten = cells.stream().map(String::strip).map(Header::cut).toList();
    var taken = new HashSet<>(asWritten);
    var seen = new HashSet<String>();
    var numbers = new HashMap<String, Integer>();
    var names = new ArrayList<String>();
    for (var i = 0; i < asWritten.size(); i++) {
      var name = asWritten.get(i);
      if (name.isEmpty()) {
        name = "column " + (i + 1);
        name = taken.add(name) ? name : free(name, taken, numbers);
        notes.add(new Note(Note.Kind.HEADER_EMPTY, name, i + 1));
      } else if (!seen.add(name)) {
        name = free(name, taken, numbers);
        notes.add(new Note(Note.Kind.HEADER_DOUBLED, name, i + 1));
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  /// No longer than a person reads; a text of megabytes is no name.
  private static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    var end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end) + "…";
  }

  private static String free(String name, Set<String> taken, Map<String, Integer> numbers) {
    var number = numbers.getOrDefault(name, 1);
    String candidate;
    do {
      number++;
      candidate = name + " (" + number + ")";
    } while (!taken.add(candidate));
    numbers.put(name, number);
    return candidate;
  }
}
