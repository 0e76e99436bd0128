package osteolog.ui.manuscript;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import osteolog.domain.schema.Column;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;
import osteolog.review.manuscript.Against;
import osteolog.review.manuscript.Comparison;
import osteolog.review.manuscript.Fact;

/// The check of a manuscript as a table of codes, for `manuscript.csv`.
public final class ManuscriptRows {

  private static final List<String> HEADER =
      List.of("id", "kind", "verdict", "case_id", "line", "sentence", "record", "source");

  private ManuscriptRows() {}

  /// Writes one row for each comparison.
  public static void write(List<Comparison> comparisons, Writer writer, CsvOptions options)
      throws IOException {
    var rows = new CsvRows(writer, options, HEADER);
    int number = 0;
    for (var comparison : comparisons) {
      number++;
      rows.add(row("M-" + number, comparison));
    }
    rows.flush();
  }

  private static List<String> row(String id, Comparison comparison) {
    return List.of(
        id,
        Column.code(comparison.topic()),
        Column.code(comparison.verdict()),
        comparison.label().orElse(""),
        Integer.toString(comparison.line()),
        comparison.sentence().words(),
        record(comparison.against()),
        source(comparison.against()));
  }

  private static String record(Against against) {
    return switch (against) {
      case Against.Recorded(var entry, var says) -> Column.code(entry.kind()) + ": " + code(says);
      case Against.Counted(int number) -> "cases=" + number;
      case Against.Told(_, _, var says) -> "manuscript: " + code(says);
      case Against.Nothing _ -> "";
    };
  }

  private static String source(Against against) {
    return switch (against) {
      case Against.Recorded(var entry, _) ->
          Optional.ofNullable(entry.origin().locator())
              .or(() -> Optional.ofNullable(entry.origin().source()).map(Column::code))
              .orElse("");
      case Against.Told(_, int line, _) -> "line " + line;
      case Against.Counted _, Against.Nothing _ -> "";
    };
  }

  private static String code(Fact fact) {
    return switch (fact) {
      case Fact.Age(int years) -> "age=" + years;
      case Fact.Sexed(var sex, _) -> "sex=" + Column.code(sex);
      case Fact.Site(var side, var bone) ->
          "bone=" + Column.code(bone) + side.map(s -> "; side=" + Column.code(s)).orElse("");
      case Fact.Felt(var side, var region, _, _) ->
          "region="
              + region.map(Column::code).orElse("")
              + side.map(s -> "; side=" + Column.code(s)).orElse("");
      case Fact.Time time ->
          Column.code(time.topic()) + "=" + time.amount() + " " + Column.code(time.unit());
      case Fact.Dated(var moment) -> "when=" + moment;
      case Fact.Count(int number, _) -> "cases=" + number;
      case Fact.Cited(int figure, var panel) -> "figure=" + figure + panel.orElse("");
      case Fact.Course(var turn) -> "course=" + Column.code(turn);
      case Fact.Unread _ -> "";
    };
  }
}
