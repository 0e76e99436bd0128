package osteolog.ui;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Window;
import osteolog.course.Course;
import osteolog.course.CourseFigure;
import osteolog.course.Look;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.files.FilesLeftOut;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.figure.Palette;
import osteolog.ui.exchange.FolderExport;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.LongWork;
import osteolog.ui.kit.NewFile;
import osteolog.ui.kit.Printing;
import osteolog.ui.report.CaseReports;
import osteolog.words.Words;

/// What the user takes out of the log from any screen: tables as CSV, the course as a figure, the
/// report of a case.
public final class Exports {

  private final CaseSource source;
  private final CaseReports reports;
  private final LongWork work;
  private final FolderExport folders;
  private final FileChoice choice;
  private final Words words;

  /// Exports of what `source` holds, to where is chosen.
  public Exports(CaseSource source, CaseReports reports, FolderExport folders) {
    this.source = source;
    this.reports = reports;
    this.work = folders.work();
    this.folders = folders;
    this.choice = folders.choice();
    this.words = folders.words();
  }

  /// Asks for a folder and writes every case as CSV into it.
  public void csv() {
    folders.begin(
        () -> new FilesLeftOut(new CsvExport(source, CsvOptions.DEFAULT), source),
        () -> {},
        _ -> {});
  }

  /// Asks for a file and writes the course of a case to it.
  public void course(CaseFile file, FigureFormat format) {
    var ending = format.name().toLowerCase(Locale.ROOT);
    begin(
        words.text("export.course.title"),
        "course." + ending,
        ending,
        target -> {
          var figure =
              CourseFigure.of(
                  Course.of(file, words),
                  CourseFigure.TWO_COLUMNS,
                  Look.of(Palette.LIGHT, CourseFigure.TWO_COLUMNS));
          FigureFile.write(figure, format, target, false);
        });
  }

  /// Asks for a file and writes the report of a case to it.
  public void report(CaseFile file) {
    begin(
        words.text("print.case"),
        "case-report.pdf",
        "pdf",
        target -> NewFile.write(target, out -> reports.write(file, out)));
  }

  /// Writes one file.
  private interface Writing {
    void to(Path target) throws Exception;
  }

  private void begin(String title, String proposed, String ending, Writing writing) {
    if (work.underWay().get().isPresent()) {
      return;
    }
    choice
        .newFile(title, proposed, ending)
        .ifPresent(
            target ->
                work.begin(
                    _ -> {
                      writing.to(target);
                      return target;
                    },
                    written -> words.text("command.wrote", written.toString()),
                    this::failed));
  }

  /// Prints the report of a case.
  public void printReport(CaseFile file, Window owner) {
    work.begin(
        _ -> {
          var out = new ByteArrayOutputStream();
          reports.write(file, out);
          return Printing.pages(out.toByteArray());
        },
        pages -> words.text(Printing.print(pages, owner) ? "print.sent" : "print.no_printer"),
        this::failed);
  }

  private String failed() {
    return words.text("export.failed");
  }
}
