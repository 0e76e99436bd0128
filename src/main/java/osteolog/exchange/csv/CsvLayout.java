package osteolog.exchange.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// What stands in which cell of a file, as its header tells.
///
/// @param kind what its rows are
/// @param header its columns, in order
/// @param cells where each column of the record stands
/// @param ignored how many of its columns are none of ours
record CsvLayout(EntryKind kind, List<String> header, List<Cell> cells, int ignored) {

  /// Where one column of the record stands.
  ///
  /// @param column the column
  /// @param name its header
  /// @param value the place of its value, or -1
  /// @param date the place of the date that follows from it, or -1
  /// @param reason the place of the reason for its emptiness, or -1
  record Cell(Column column, String name, int value, int date, int reason) {}

  /// Copies the lists.
  CsvLayout {
    header = List.copyOf(header);
    cells = List.copyOf(cells);
  }

  /// The layout that the header tells; the name of the file counts only where the header alone
  /// leaves a choice.
  static CsvLayout of(String file, CsvRecord first) throws CsvRefused {
    var header = first.getFields();
    if (new HashSet<>(header).size() < header.size()) {
      throw new CsvRefused(CsvRefused.Why.DUPLICATE_COLUMN, file, first.getStartingLineNumber());
    }
    var kind = kind(file, header);
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < header.size(); i++) {
      places.put(header.get(i), i);
    }
    var cells = new ArrayList<Cell>();
    for (var column : kind.shape().columns()) {
      if (column.type() != Column.Type.MISSING) {
        cells.add(cell(kind, column, places));
      }
    }
    var known = known(kind);
    int ignored = (int) header.stream().filter(name -> !known.contains(name)).count();
    return new CsvLayout(kind, header, cells, ignored);
  }

  private static Cell cell(EntryKind kind, Column column, Map<String, Integer> places) {
    var name = header(kind, column);
    return new Cell(
        column,
        name,
        places.getOrDefault(name, -1),
        column.type() == Column.Type.MOMENT ? places.getOrDefault(column.name() + "_date", -1) : -1,
        places.getOrDefault(column.name() + "_na", -1));
  }

  /// The header under which a column of the record stands.
  private static String header(EntryKind kind, Column column) {
    return switch (column.name()) {
      case "id" -> kind == EntryKind.CASE ? "case_id" : "entry_id";
      case "label" -> kind == EntryKind.CASE ? "case_label" : column.sqlName();
      default -> column.sqlName();
    };
  }

  private static EntryKind kind(String file, List<String> header) throws CsvRefused {
    var scores = new HashMap<EntryKind, Integer>();
    for (var kind : EntryKind.values()) {
      if (header.containsAll(keys(kind))
          && header.contains("entry_id") == (kind != EntryKind.CASE)) {
        var known = known(kind);
        scores.put(kind, (int) header.stream().filter(n -> isOwn(n) && known.contains(n)).count());
      }
    }
    int best = scores.values().stream().mapToInt(n -> n).max().orElse(0);
    // Mostly columns of others: a wide file, or one that only has our keys.
    if (best * 2L <= header.stream().filter(CsvLayout::isOwn).count()) {
      throw new CsvRefused(CsvRefused.Why.NOT_OURS, file, 1);
    }
    var equal =
        Arrays.stream(EntryKind.values()).filter(k -> scores.getOrDefault(k, 0) == best).toList();
    return chosen(file, header, equal);
  }

  private static EntryKind chosen(String file, List<String> header, List<EntryKind> equal)
      throws CsvRefused {
    if (equal.size() == 1) {
      return equal.getFirst();
    }
    var whole = equal.stream().filter(k -> header.containsAll(known(k))).toList();
    if (whole.size() == 1) {
      return whole.getFirst();
    }
    var lower = file.toLowerCase(Locale.ROOT);
    var named = equal.stream().filter(k -> lower.startsWith(k.fileName())).toList();
    if (named.size() == 1) {
      return named.getFirst();
    }
    throw new CsvRefused(CsvRefused.Why.AMBIGUOUS, file, 1);
  }

  /// Whether it is more than a key, which the files of all kinds have.
  private static boolean isOwn(String name) {
    return !Set.of("case_id", "case_label", "entry_id").contains(name);
  }

  private static Set<String> keys(EntryKind kind) {
    return kind == EntryKind.CASE ? Set.of("case_id", "case_label") : Set.of("case_id", "entry_id");
  }

  private static Set<String> known(EntryKind kind) {
    return new CsvTable(kind, false, true)
        .columns().stream().map(CsvColumn::name).collect(Collectors.toSet());
  }

  /// Whether it has every column of an export that was not asked for the names of files.
  boolean isWhole() {
    return new CsvTable(kind, false, false)
        .columns().stream().map(CsvColumn::name).allMatch(new HashSet<>(header)::contains);
  }

  /// Whether a cell shows that texts are not guarded: a spreadsheet would run it.
  boolean showsExact(CsvRecord row) {
    for (var cell : cells) {
      if (cell.column().type() == Column.Type.TEXT
          && cell.value() >= 0
          && cell.value() < row.getFieldCount()) {
        var text = row.getField(cell.value());
        if (!text.startsWith("'") && !SpreadsheetSafe.guard(text).equals(text)) {
          return true;
        }
      }
    }
    return false;
  }
}
