package osteolog.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.exchange.mapping.Outcome;
import osteolog.exchange.table.Row;

/// Makes lines of a preview.
///
/// @param say the words
/// @param label where the label of the case stands in a row; -1 where none does
record PreviewRows(ImportWords say, int label) {

  /// The lines of some outcomes.
  List<PreviewRow> of(List<? extends Outcome> outcomes) {
    var rows = new ArrayList<PreviewRow>();
    for (var outcome : outcomes) {
      switch (outcome) {
        case Outcome.Taken(var row, var changes) ->
            changes.forEach(change -> rows.add(change("", row.line(), label(row), change)));
        case Outcome.Same(var row) -> rows.add(of(row, "import.becomes.same", "", false));
        case Outcome.NotTaken(var row, var problems) ->
            problems.forEach(
                problem ->
                    rows.add(of(row, "import.becomes.not_taken", say.problem(problem), true)));
      }
    }
    return rows;
  }

  private PreviewRow of(Row row, String what, String detail, boolean isProblem) {
    return new PreviewRow("", row.line(), label(row), say.words().text(what), detail, isProblem);
  }

  private String label(Row row) {
    return label < 0 || label >= row.cells().size() ? "" : row.cells().get(label).strip();
  }

  /// The line of what is not taken.
  PreviewRow notTaken(String file, long line, String caseLabel, String reason) {
    return new PreviewRow(
        file, line, caseLabel, say.words().text("import.becomes.not_taken"), reason, true);
  }

  /// The line of one change.
  PreviewRow change(String file, long line, String caseLabel, Change change) {
    var entry = change.entry();
    var what =
        say.words()
            .text(
                change.before() == null ? "import.becomes.new" : "import.becomes.edited",
                say.words().name(entry.kind()));
    var values =
        entry.kind().shape().columns().stream()
            .filter(PreviewRows::isShown)
            .flatMap(column -> pair(column, change))
            .collect(Collectors.joining("; "));
    return new PreviewRow(file, line, caseLabel, what, values, false);
  }

  private static boolean isShown(Column column) {
    return column.type() != Column.Type.ID && column.type() != Column.Type.MISSING;
  }

  private Stream<String> pair(Column column, Change change) {
    var before = text(column, change.before());
    var after = text(column, change.after());
    var field = say.field(change.entry().kind(), column.name());
    if (before.equals(after)) {
      return Stream.empty();
    }
    return Stream.of(
        change.before() == null
            ? say.words().text("import.pair", field, after)
            : say.words().text("import.from_to", field, shown(before), shown(after)));
  }

  private String shown(String text) {
    return text.isEmpty() ? say.words().text("import.nothing_there") : text;
  }

  /// The value, or else the reason why there is none.
  private String text(Column column, @Nullable Entry entry) {
    if (entry == null) {
      return "";
    }
    var text = column.text(entry);
    if (text != null) {
      return say.value(column, text);
    }
    var reason = entry.missing().reasons().get(column.name());
    return reason == null ? "" : say.words().text("import.value.missing", say.words().name(reason));
  }
}
