package osteolog.ui.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osteolog.course.Course;
import osteolog.domain.CaseFile;
import osteolog.series.Series;
import osteolog.series.plot.Delays;
import osteolog.series.plot.PainLines;
import osteolog.series.plot.PainScores;
import osteolog.series.plot.Plot;
import osteolog.series.plot.RecurrenceFree;
import osteolog.series.plot.Style;
import osteolog.series.plot.Swimmer;
import osteolog.series.report.CaseTable;
import osteolog.series.report.SiteTable;
import osteolog.series.report.StatisticsTable;
import osteolog.series.report.Table;
import osteolog.series.report.TidyStatistics;
import osteolog.words.Words;

/// The cases picked for a series, read, and what can be drawn and told of them.
///
/// @param series what each case gives
/// @param scores the numeric pain
/// @param files the first cases whole, for the panel of courses
/// @param labels the label of each case
/// @param day the day of the data
public record Picked(
    Series series,
    PainScores scores,
    List<CaseFile> files,
    Map<UUID, String> labels,
    LocalDate day) {

  /// The most courses that are drawn side by side.
  public static final int MOST_COURSES = 12;

  /// Whether a view is a drawing and some case gives something to it.
  public boolean isDrawable(SeriesView view) {
    return switch (view) {
      case PAIN -> scores.isDrawable();
      case COURSES -> !files.isEmpty();
      case SWIMMER -> series.followed().isPresent();
      case RECURRENCE_FREE -> !series.observed().isEmpty();
      case DELAYS -> series.delays().isPresent();
      case CASES, STATISTICS, SITES -> false;
    };
  }

  /// The drawing of a view; none where it is a table, or where no case gives anything to it.
  public Optional<Shown> drawn(SeriesView view, Style style) {
    return switch (view) {
      case PAIN ->
          plot(
              PainLines.of(
                  scores,
                  series.n(),
                  series.published(),
                  id -> labels.getOrDefault(id, ""),
                  style));
      case COURSES ->
          files.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  CoursePanel.of(
                          files.stream().map(f -> Course.of(f, style.words())).toList(),
                          series,
                          style)
                      .shown());
      case SWIMMER -> plot(Swimmer.of(series, style));
      case RECURRENCE_FREE -> plot(RecurrenceFree.of(series, style));
      case DELAYS -> plot(Delays.of(series, style));
      case CASES, STATISTICS, SITES -> Optional.empty();
    };
  }

  private static Optional<Shown> plot(Optional<Plot> plot) {
    return plot.map(p -> new Shown(p, p.spots(), p));
  }

  /// The table of a view as a file for programs: statistics in codes and full numbers.
  public Optional<Table> file(SeriesView view, Words words) {
    return view == SeriesView.STATISTICS
        ? Optional.of(TidyStatistics.of(series))
        : table(view, words);
  }

  /// The table of a view; none where it is a drawing.
  public Optional<Table> table(SeriesView view, Words words) {
    return switch (view) {
      case CASES -> Optional.of(CaseTable.of(series, words));
      case STATISTICS -> Optional.of(StatisticsTable.of(series, words));
      case SITES -> Optional.of(SiteTable.of(series, words));
      case PAIN, COURSES, SWIMMER, RECURRENCE_FREE, DELAYS -> Optional.empty();
    };
  }
}
