package osteolog.ui;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import osteolog.course.Course;
import osteolog.course.CourseFigure;
import osteolog.course.Look;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.figure.Palette;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.Job;
import osteolog.ui.kit.NewFile;
import osteolog.ui.kit.Printing;
import osteolog.ui.report.CaseReports;
import osteolog.words.Words;

/// What the user takes out of the log: tables as CSV, the course as a figure. One at a time, and on
/// a worker of its own, so that no save waits for it.
public final class Exports {

  private final CaseSource source;
  private final CaseReports reports;
  private final Background background;
  private final FileChoice choice;
  private final Words words;
  private Consumer<Job> started = _ -> {};
  private Consumer<String> done = _ -> {};
  private @Nullable Job job;

  /// Exports of what `source` holds, to where `choice` says.
  public Exports(
      CaseSource source,
      CaseReports reports,
      Background background,
      FileChoice choice,
      Words words) {
    this.source = source;
    this.reports = reports;
    this.background = background;
    this.choice = choice;
    this.words = words;
  }

  /// What to do when a job begins, and when it has ended with a sentence to show.
  void on(Consumer<Job> jobStarted, Consumer<String> jobDone) {
    started = jobStarted;
    done = jobDone;
  }

  /// Asks for a folder and writes every case as CSV into it.
  public void csv() {
    if (job == null) {
      choice.folder(words.text("export.csv.title")).ifPresent(this::csv);
    }
  }

  private void csv(Path folder) {
    var begun = begin();
    background.ask(
        () ->
            new CsvExport(source, CsvOptions.DEFAULT)
                .write(folder, begun::reached, begun::isStopped),
        files ->
            end(
                files.isPresent()
                    ? words.text(
                        "export.csv.done",
                        Integer.toString(files.get().files().size()),
                        folder.toString())
                    : words.text("export.stopped")),
        this::failed);
  }

  /// Asks for a file and writes the course of a case to it.
  public void course(CaseFile file, FigureFormat format) {
    if (job != null) {
      return;
    }
    var ending = format.name().toLowerCase(Locale.ROOT);
    choice
        .newFile(words.text("export.course.title"), "course." + ending, ending)
        .ifPresent(target -> course(file, format, target));
  }

  private void course(CaseFile file, FigureFormat format, Path target) {
    begin();
    background.ask(
        () -> {
          var figure =
              CourseFigure.of(
                  Course.of(file, words),
                  CourseFigure.TWO_COLUMNS,
                  Look.of(Palette.LIGHT, CourseFigure.TWO_COLUMNS));
          FigureFile.write(figure, format, target, false);
          return target;
        },
        written -> end(words.text("export.course.done", written.toString())),
        this::failed);
  }

  /// Asks for a file and writes the report of a case to it.
  public void report(CaseFile file) {
    if (job != null) {
      return;
    }
    choice
        .newFile(words.text("print.case"), "case-report.pdf", "pdf")
        .ifPresent(
            target -> {
              begin();
              background.ask(
                  () -> {
                    NewFile.write(target, out -> reports.write(file, out));
                    return target;
                  },
                  written -> end(words.text("command.wrote", written.toString())),
                  this::failed);
            });
  }

  /// Prints the report of a case.
  public void printReport(CaseFile file, Window owner) {
    if (job != null) {
      return;
    }
    begin();
    background.ask(
        () -> {
          var out = new ByteArrayOutputStream();
          reports.write(file, out);
          return Printing.pages(out.toByteArray());
        },
        pages -> end(words.text(Printing.print(pages, owner) ? "print.sent" : "print.no_printer")),
        this::failed);
  }

  private Job begin() {
    var begun = new Job(background);
    job = begun;
    started.accept(begun);
    return begun;
  }

  private void failed(Throwable wrong) {
    background.tell(wrong);
    end(words.text("export.failed"));
  }

  private void end(String sentence) {
    job = null;
    done.accept(sentence);
  }

  /// Asks what is under way to stop; no half file is left.
  public void stop() {
    if (job != null) {
      job.stop();
    }
  }
}
