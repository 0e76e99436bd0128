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

/// One line of the preview: one entry that a row of the file adds or edits, or why the row is not
/// taken.
///
/// @param line where the row stands in the file
/// @param what what becomes of it
/// @param detail the values, old and new, or the reason
/// @param isProblem whether the row is not taken
record PreviewRow(long line, String what, String detail, boolean isProblem) {

  /// The lines of some outcomes.
  static List<PreviewRow> of(List<? extends Outcome> outcomes, ImportWords say) {
    var rows = new ArrayList<PreviewRow>();
    for (var outcome : outcomes) {
      long line = outcome.row().line();
      switch (outcome) {
        case Outcome.Taken(_, var changes) ->
            changes.forEach(change -> rows.add(of(line, change, say)));
        case Outcome.Same _ ->
            rows.add(new PreviewRow(line, say.words().text("import.becomes.same"), "", false));
        case Outcome.NotTaken(_, var problems) ->
            problems.forEach(
                problem ->
                    rows.add(
                        new PreviewRow(
                            line,
                            say.words().text("import.becomes.not_taken"),
                            say.problem(problem),
                            true)));
      }
    }
    return rows;
  }

  private static PreviewRow of(long line, Change change, ImportWords say) {
    var entry = change.entry();
    var what =
        say.words()
            .text(
                change.before() == null ? "import.becomes.new" : "import.becomes.edited",
                say.words().name(entry.kind()));
    var values =
        entry.kind().shape().columns().stream()
            .filter(PreviewRow::isShown)
            .flatMap(column -> pair(column, change, say))
            .collect(Collectors.joining("; "));
    return new PreviewRow(line, what, values, false);
  }

  private static boolean isShown(Column column) {
    return column.type() != Column.Type.ID && column.type() != Column.Type.MISSING;
  }

  private static Stream<String> pair(Column column, Change change, ImportWords say) {
    var before = text(column, change.before(), say);
    var after = text(column, change.after(), say);
    var field = say.field(change.entry().kind(), column.name());
    if (before.equals(after)) {
      return Stream.empty();
    }
    return Stream.of(
        change.before() == null
            ? say.words().text("import.pair", field, after)
            : say.words().text("import.from_to", field, shown(before, say), shown(after, say)));
  }

  private static String shown(String text, ImportWords say) {
    return text.isEmpty() ? say.words().text("import.nothing_there") : text;
  }

  /// The value, or else the reason why there is none.
  private static String text(Column column, @Nullable Entry entry, ImportWords say) {
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
