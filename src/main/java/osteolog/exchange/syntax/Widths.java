package osteolog.exchange.syntax;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Anchor;
import osteolog.exchange.csv.CsvTable;

/// How long the longest cell of each column is: SPSS must be told, and cuts what is longer.
final class Widths {

  private static final CsvTable.OfCase NO_CASE =
      new CsvTable.OfCase(new UUID(0, 0), "", "", Anchor.UNDATED);

  private final Map<EntryKind, Map<String, Integer>> bytes = new EnumMap<>(EntryKind.class);

  /// Looks at every entry and runs `step` for each.
  static Widths of(CaseSource source, List<CsvTable> tables, Runnable step) {
    var widths = new Widths();
    for (var table : tables) {
      var names = table.columns().stream().map(c -> c.name()).toList();
      var found = new HashMap<String, Integer>();
      source.each(
          table.kind(),
          entry -> {
            step.run();
            var ofCase =
                entry instanceof SurgicalCase itself
                    ? table.ofCase(itself, Anchor.UNDATED)
                    : NO_CASE;
            var cells = table.cells(ofCase, entry);
            for (int i = 0; i < cells.size(); i++) {
              found.merge(names.get(i), bytes(cells.get(i)), Math::max);
            }
          });
      widths.bytes.put(table.kind(), found);
    }
    return widths;
  }

  /// The bytes of the longest cell in the column; the label of a case is as long in every file.
  int of(EntryKind kind, String column) {
    var where = column.equals("case_label") ? EntryKind.CASE : kind;
    return bytes.getOrDefault(where, Map.of()).getOrDefault(column, 0);
  }

  /// In UTF-8, where half a character is written as U+FFFD.
  private static int bytes(String text) {
    return text.codePoints().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4).sum();
  }
}
