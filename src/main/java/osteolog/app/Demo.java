package osteolog.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import osteolog.course.Course;
import osteolog.course.CourseFigure;
import osteolog.course.Look;
import osteolog.exchange.Export;
import osteolog.exchange.Written;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.deidentify.Pictures;
import osteolog.exchange.published.PublishedPaper;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.figure.Palette;
import osteolog.review.Review;
import osteolog.review.manuscript.Manuscript;
import osteolog.review.manuscript.ManuscriptCheck;
import osteolog.store.Logbook;
import osteolog.store.Progress;
import osteolog.store.StoreTrouble;
import osteolog.ui.kit.NewFile;
import osteolog.ui.manuscript.ManuscriptRows;
import osteolog.ui.report.CaseReports;
import osteolog.ui.series.SeriesFilter.Source;
import picocli.CommandLine;

/// All that Osteolog makes of the three published cases: a log, its tables, its figures.
final class Demo {

  private final Outside outside;
  private final PrintWriter out;

  Demo(Outside outside, PrintWriter out) {
    this.outside = outside;
    this.out = out;
  }

  /// Writes everything into `folder`, which must be new or empty, and lists it.
  int write(Path folder) throws IOException, StoreTrouble {
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      out.println(outside.words().text("command.folder_not_empty", folder.toString()));
      return CommandLine.ExitCode.USAGE;
    }
    Files.createDirectories(folder);
    var store = folder.resolve("store");
    try (var logbook = NewLog.at(store, outside.opening(Progress.NONE), true)) {
      wrote(store);
      var files =
          new CsvExport(logbook, CsvOptions.DEFAULT.withoutByteOrderMark())
              .write(folder, (_, _) -> {}, () -> false);
      for (var file : files.map(Written::files).orElse(List.of())) {
        wrote(folder.resolve(file.getFileName()));
      }
      exports(logbook, folder.resolve("exports"));
      review(logbook, folder.resolve("review.csv"));
      figures(logbook, folder);
      manuscript(logbook, folder.resolve("manuscript.csv"));
      new SeriesFiles(outside, this::wrote).write(logbook, Source.PUBLISHED, folder);
      reports(logbook, Files.createDirectories(folder.resolve("reports")));
    }
    out.println(outside.words().text("command.demo.done", folder.toString()));
    return CommandLine.ExitCode.OK;
  }

  /// Every format of the exchange beside CSV, each in a folder of its name, and CSV de-identified.
  private void exports(Logbook logbook, Path folder) throws IOException {
    for (var format : ExportFormats.all(outside)) {
      if (!format.name().equals("csv")) {
        wrote(format.maker().export(logbook, CsvOptions.DEFAULT), folder.resolve(format.name()));
      }
    }
    var safe = ExportFormats.SAFE_HARBOR;
    var cases =
        safe.way()
            .export(
                logbook, source -> new CsvExport(source, CsvOptions.DEFAULT), false, Pictures.NONE);
    wrote(cases, folder.resolve(safe.name()));
  }

  private void wrote(Export export, Path folder) throws IOException {
    export
        .write(folder, osteolog.exchange.Progress.NONE, () -> false)
        .map(Written::files)
        .orElse(List.of())
        .forEach(this::wrote);
  }

  private void review(Logbook logbook, Path file) throws IOException {
    try (var writer = Files.newBufferedWriter(file)) {
      var table =
          new ReviewTable(writer, CsvOptions.DEFAULT.withoutByteOrderMark(), outside.words());
      logbook.eachCase(each -> Review.judged(each).forEach(table::add));
      table.flush();
    }
    wrote(file);
  }

  /// The text of the paper, compared with the cases that were taken from it.
  private void manuscript(Logbook logbook, Path file) throws IOException {
    var cases = logbook.summaries().stream().map(c -> logbook.caseFile(c.id())).toList();
    var comparisons = ManuscriptCheck.of(Manuscript.read(PublishedPaper.abe2020()), cases);
    try (var writer = Files.newBufferedWriter(file)) {
      ManuscriptRows.write(comparisons, writer, CsvOptions.DEFAULT.withoutByteOrderMark());
    }
    wrote(file);
  }

  private void figures(Logbook logbook, Path folder) throws IOException {
    var figures = Files.createDirectories(folder.resolve("figures"));
    int number = 0;
    for (var summary : logbook.summaries()) {
      number++;
      var course = Course.of(logbook.caseFile(summary.id()), outside.words());
      var figure =
          CourseFigure.of(
              course, CourseFigure.TWO_COLUMNS, Look.of(Palette.LIGHT, CourseFigure.TWO_COLUMNS));
      for (var format : FigureFormat.values()) {
        var file =
            figures.resolve("course-case-" + number + "." + format.name().toLowerCase(Locale.ROOT));
        FigureFile.write(figure, format, file, false);
        wrote(file);
      }
    }
  }

  private void reports(Logbook logbook, Path folder) throws IOException, StoreTrouble {
    var reports = new CaseReports(logbook.files(), outside.words(), outside::today);
    int number = 0;
    for (var summary : logbook.summaries()) {
      number++;
      var file = folder.resolve("case-" + number + ".pdf");
      NewFile.write(file, out -> reports.write(logbook.caseFile(summary.id()), out));
      wrote(file);
    }
  }

  private void wrote(Path file) {
    out.println(outside.words().text("command.wrote", file.toString()));
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
