package osteolog.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.csv.CsvImport;
import osteolog.exchange.incoming.Recognised;
import osteolog.exchange.incoming.Recognised.OwnTables;
import osteolog.exchange.incoming.Recognised.RedcapRecords;
import osteolog.exchange.table.Row;

/// Says what files of our own kind were found to be, and what stands in them.
///
/// @param say the words
/// @param found the files
record EntriesWords(ImportWords say, Recognised found) {

  /// An export has a table for every kind, and most logs have nothing of some kinds.
  private static List<CsvImport.Table> filled(List<CsvImport.Table> tables) {
    return tables.stream().filter(table -> table.rows() > 0).toList();
  }

  /// What they are, and why nothing is to be settled.
  String notes() {
    return switch (found) {
      case OwnTables(_, var tables) ->
          say.words().text("import.found.own") + notWhole(tables) + ifNoCases(tables);
      case RedcapRecords(_, var records) ->
          say.words().text("import.found.redcap")
              + (records.others().isEmpty()
                  ? ""
                  : " "
                      + say.words()
                          .text("import.found.others", Integer.toString(records.others().size())));
      case Recognised.Other _ -> "";
    };
  }

  private String notWhole(List<CsvImport.Table> tables) {
    var files =
        tables.stream()
            .filter(table -> !table.isWhole())
            .map(CsvImport.Table::file)
            .collect(Collectors.joining(", "));
    return files.isEmpty() ? "" : " " + say.words().text("import.found.not_whole", files);
  }

  private String ifNoCases(List<CsvImport.Table> tables) {
    return tables.stream().anyMatch(table -> table.kind() == EntryKind.CASE)
        ? ""
        : " " + say.words().text("import.found.no_cases");
  }

  /// How much of it there is.
  String count() {
    return switch (found) {
      case OwnTables(_, var tables) ->
          say.words()
              .text(
                  "import.found.tables",
                  Integer.toString(filled(tables).size()),
                  Long.toString(tables.stream().mapToLong(CsvImport.Table::rows).sum()));
      case RedcapRecords(_, var records) ->
          say.words().text("import.found.forms", Integer.toString(records.kinds().size()));
      case Recognised.Other _ -> "";
    };
  }

  /// The headers of the list.
  List<String> header() {
    var kind = say.words().text("import.found.kind");
    return switch (found) {
      case OwnTables _ ->
          List.of(say.words().text("import.file"), kind, say.words().text("import.found.rows"));
      case RedcapRecords _ -> List.of(kind);
      case Recognised.Other _ -> List.of();
    };
  }

  /// The list of tables or forms.
  List<Row> rows() {
    return switch (found) {
      case OwnTables(_, var tables) ->
          numbered(
              filled(tables).stream()
                  .map(
                      table ->
                          List.of(
                              table.file(),
                              say.words().name(table.kind()),
                              Long.toString(table.rows())))
                  .toList());
      case RedcapRecords(_, var records) ->
          numbered(records.kinds().stream().map(kind -> List.of(say.words().name(kind))).toList());
      case Recognised.Other _ -> List.of();
    };
  }

  private static List<Row> numbered(List<List<String>> cells) {
    var rows = new ArrayList<Row>();
    cells.forEach(row -> rows.add(new Row(rows.size() + 1L, row, Set.of())));
    return rows;
  }
}
