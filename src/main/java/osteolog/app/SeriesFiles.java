package osteolog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import osteolog.exchange.csv.CsvFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.figure.JournalWidth;
import osteolog.figure.Palette;
import osteolog.series.plot.Style;
import osteolog.series.report.Html;
import osteolog.series.report.Table;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Job;
import osteolog.ui.series.Picked;
import osteolog.ui.series.SeriesFilter;
import osteolog.ui.series.SeriesReading;
import osteolog.ui.series.SeriesRows;
import osteolog.ui.series.SeriesView;
import osteolog.words.MomentWords;

/// All tables and figures of a series, as files.
///
/// @param outside language and day
/// @param wrote takes each file that was written
record SeriesFiles(Outside outside, Consumer<Path> wrote) {

  /// The size of the text of a printed figure, in points.
  static final double TEXT = 8;

  /// A job that nobody watches, on this thread.
  static Job job() {
    return new Job(new Background(Runnable::run, Runnable::run, _ -> {}));
  }

  /// Writes the series of these cases: tables into `series`, figures with their captions into
  /// `figures`.
  void write(Logbook logbook, SeriesFilter.Source source, Path folder) throws IOException {
    var filter = new SeriesFilter("", source, Set.of(), Set.of(), Set.of());
    var picked = new SeriesReading(logbook).read(filter, job(), outside.today()).orElseThrow();
    var tables = Files.createDirectories(folder.resolve("series"));
    table(picked, SeriesView.CASES, tables.resolve("table1.csv"));
    table(picked, SeriesView.STATISTICS, tables.resolve("statistics.csv"));
    table(picked, SeriesView.SITES, tables.resolve("sites.csv"));
    text(tables.resolve("series.html"), Html.page(picked.series(), picked.day(), outside.words()));
    var figures = Files.createDirectories(folder.resolve("figures"));
    figure(picked, SeriesView.PAIN, figures, "pain-lines");
    figure(picked, SeriesView.COURSES, figures, "series-courses");
    figure(picked, SeriesView.SWIMMER, figures, "swimmer");
    figure(picked, SeriesView.RECURRENCE_FREE, figures, "recurrence-free");
    figure(picked, SeriesView.DELAYS, figures, "delays");
  }

  private void table(Picked picked, SeriesView view, Path file) throws IOException {
    Table table = picked.file(view, outside.words()).orElseThrow();
    CsvFile.write(
        file, writer -> SeriesRows.write(table, writer, CsvOptions.DEFAULT.withoutByteOrderMark()));
    wrote.accept(file);
  }

  private void figure(Picked picked, SeriesView view, Path folder, String name) throws IOException {
    var words = outside.words();
    for (var width : JournalWidth.values()) {
      var drawn = picked.drawn(view, new Style(words, Palette.LIGHT, width.points(), TEXT));
      if (drawn.isEmpty()) {
        return;
      }
      var suffix = width == JournalWidth.ONE_COLUMN ? "-85mm" : "";
      for (var format : FigureFormat.values()) {
        var file = folder.resolve(name + suffix + "." + format.name().toLowerCase(Locale.ROOT));
        FigureFile.write(drawn.get().figure(), format, file, false);
        wrote.accept(file);
      }
      if (suffix.isEmpty()) {
        text(
            folder.resolve(name + ".txt"),
            String.join(
                    "\n",
                    List.of(
                        drawn.get().figure().title() + ". " + drawn.get().figure().description(),
                        words.text(
                            "plot.n",
                            Integer.toString(picked.series().n()),
                            Integer.toString(picked.series().n())),
                        words.text("plot.anchor"),
                        words.text("plot.free.definition"),
                        words.text("plot.dated", new MomentWords(words).day(picked.day()))))
                + "\n");
      }
    }
  }

  private void text(Path file, String text) throws IOException {
    CsvFile.write(file, writer -> writer.write(text));
    wrote.accept(file);
  }
}
