package osteolog.exchange.wide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.LeftOutTally;
import osteolog.exchange.csv.CsvColumn;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvTable;

/// Which columns the wide table of some cases has, and the cells of a case in them.
public final class WideLayout {

  /// Identity and label of the case, which begin every tidy row and need no repetition.
  private static final int KEYS = 2;

  private final CsvTable cases;
  private final List<CsvTable> kinds;
  private final Map<EntryKind, Integer> repeats;

  private WideLayout(CsvOptions options, Map<EntryKind, Integer> repeats) {
    var tables = CsvTable.all(options);
    this.cases = tables.getFirst();
    this.kinds = tables.subList(1, tables.size());
    this.repeats = repeats;
  }

  /// The layout with as many places for each kind as one case needs at most, but no more than
  /// `limit`; `step` is run for every entry that is looked at.
  public static WideLayout of(CaseSource source, CsvOptions options, int limit, Runnable step) {
    var repeats = new EnumMap<EntryKind, Integer>(EntryKind.class);
    for (var kind : EntryKind.values()) {
      if (kind != EntryKind.CASE) {
        var most = new Most();
        source.each(
            kind,
            entry -> {
              step.run();
              most.add(entry.caseId());
            });
        repeats.put(kind, Math.min(most.found, limit));
      }
    }
    return new WideLayout(options, repeats);
  }

  /// The most entries of one case; entries come case by case.
  private static final class Most {
    private @Nullable UUID current;
    private int count;
    private int found;

    void add(UUID caseId) {
      count = caseId.equals(current) ? count + 1 : 1;
      current = caseId;
      found = Math.max(found, count);
    }
  }

  /// The columns, in order.
  public List<WideColumn> columns() {
    var own = cases.columns().stream().map(c -> new WideColumn(EntryKind.CASE, 0, c));
    return Stream.concat(own, kinds.stream().flatMap(this::columns)).toList();
  }

  private Stream<WideColumn> columns(CsvTable table) {
    var columns = repeated(table);
    return IntStream.rangeClosed(1, places(table))
        .boxed()
        .flatMap(n -> columns.stream().map(c -> new WideColumn(table.kind(), n, c)));
  }

  private static List<CsvColumn> repeated(CsvTable table) {
    var columns = table.columns();
    return columns.subList(KEYS, columns.size());
  }

  private int places(CsvTable table) {
    return repeats.getOrDefault(table.kind(), 0);
  }

  /// The cells of a case, in the order of the columns; what finds no place is counted.
  List<String> cells(CaseFile file, LeftOutTally tally) {
    var anchor = file.anchor();
    var ofCase = cases.ofCase(file.surgicalCase(), anchor);
    var cells = new ArrayList<>(cases.cells(ofCase, file.surgicalCase()));
    var byKind = new EnumMap<EntryKind, List<Entry>>(EntryKind.class);
    file.entries().stream()
        .sorted(CaseFile.byTime(anchor))
        .forEach(e -> byKind.computeIfAbsent(e.kind(), _ -> new ArrayList<>()).add(e));
    for (var table : kinds) {
      var entries = byKind.getOrDefault(table.kind(), List.of());
      int places = places(table);
      int width = repeated(table).size();
      for (int i = 0; i < Math.max(places, entries.size()); i++) {
        if (i >= places) {
          tally.add(table.kind(), "");
        } else if (i < entries.size()) {
          var row = table.cells(ofCase, entries.get(i));
          cells.addAll(row.subList(KEYS, row.size()));
        } else {
          cells.addAll(Collections.nCopies(width, ""));
        }
      }
    }
    return cells;
  }

  /// Counts what of the case stands in its cells otherwise than it was recorded.
  void countAltered(CaseFile file, LeftOutTally tally) {
    cases.count(file.surgicalCase(), tally);
    for (var table : kinds) {
      file.entries().stream()
          .filter(e -> e.kind() == table.kind())
          .forEach(e -> table.count(e, tally));
    }
  }
}
