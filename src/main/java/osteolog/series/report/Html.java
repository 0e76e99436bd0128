package osteolog.series.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import osteolog.series.Series;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// A series as one HTML page that a word processor opens: Table 1, the statistics, the definitions.
public final class Html {

  private static final String STYLE =
      "body{font-family:sans-serif;font-size:10pt}table{border-collapse:collapse;margin:1em 0}"
          + "td,th{border:1px solid #999;padding:3px 6px;text-align:left;vertical-align:top}";

  private Html() {}

  /// The page of a series, with the day of its data.
  public static String page(Series series, LocalDate day, Words words) {
    var notes =
        List.of(
            words.text("plot.free.definition"),
            words.text("plot.anchor"),
            words.text("plot.dated", new MomentWords(words).day(day)));
    return "<!DOCTYPE html>\n<html lang=\""
        + words.getLocale().getLanguage()
        + "\"><head><meta charset=\"utf-8\"><title>"
        + escaped(words.text("series.title"))
        + "</title><style>"
        + STYLE
        + "</style></head><body>\n"
        + "<p>"
        + escaped(String.join(" ", ResultsText.of(series, words)))
        + "</p>\n"
        + table(CaseTable.of(series, words))
        + table(StatisticsTable.of(series, words))
        + table(SiteTable.of(series, words))
        + notes.stream().map(n -> "<p>" + escaped(n) + "</p>\n").collect(Collectors.joining())
        + (series.published() == 0
            ? ""
            : "<p>"
                + escaped(words.text("plot.published", Integer.toString(series.published())))
                + "</p>\n")
        + "</body></html>\n";
  }

  /// One table.
  public static String table(Table table) {
    return "<table><caption>"
        + escaped(table.title())
        + "</caption>\n"
        + row(table.columns(), "th")
        + table.rows().stream().map(row -> row(row, "td")).collect(Collectors.joining())
        + "</table>\n";
  }

  private static String row(List<String> cells, String tag) {
    return "<tr>"
        + cells.stream()
            .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
            .collect(Collectors.joining())
        + "</tr>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
