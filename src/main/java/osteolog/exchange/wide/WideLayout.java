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
  private final List<Block> kinds;

  /// The places of one kind.
  ///
  /// @param columns what each entry has, without what tells its case
  /// @param places how many entries there is room for
  private record Block(CsvTable table, List<CsvColumn> columns, int places) {

    static Block of(CsvTable table, int places) {
      var columns = table.columns();
      return new Block(table, columns.subList(KEYS, columns.size()), places);
    }
  }

  private WideLayout(CsvOptions options, Map<EntryKind, Integer> repeats) {
    var tables = CsvTable.all(options);
    this.cases = tables.getFirst();
    this.kinds =
        tables.stream()
            .skip(1)
            .map(table -> Block.of(table, repeats.getOrDefault(table.kind(), 0)))
            .toList();
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

  private Stream<WideColumn> columns(Block block) {
    return IntStream.rangeClosed(1, block.places())
        .boxed()
        .flatMap(
            n -> block.columns().stream().map(c -> new WideColumn(block.table().kind(), n, c)));
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
    for (var block : kinds) {
      var table = block.table();
      var entries = byKind.getOrDefault(table.kind(), List.of());
      for (int i = 0; i < Math.max(block.places(), entries.size()); i++) {
        if (i >= block.places()) {
          tally.leaveOut(table.kind(), "");
        } else if (i < entries.size()) {
          var row = table.cells(ofCase, entries.get(i));
          cells.addAll(row.subList(KEYS, row.size()));
        } else {
          cells.addAll(Collections.nCopies(block.columns().size(), ""));
        }
      }
    }
    return cells;
  }

  /// Counts what of the case stands in its cells otherwise than it was recorded.
  void countAltered(CaseFile file, LeftOutTally tally) {
    cases.count(file.surgicalCase(), tally);
    for (var block : kinds) {
      file.entries().stream()
          .filter(e -> e.kind() == block.table().kind())
          .forEach(e -> block.table().count(e, tally));
    }
  }
}
