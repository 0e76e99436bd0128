package osteolog.ui.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import osteolog.domain.followup.DueLine;
import osteolog.exchange.calendar.CalendarFile;
import osteolog.exchange.csv.CsvFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.NewFile;
import osteolog.ui.kit.Printing;
import osteolog.words.Words;

/// Takes the follow-up list out of the log: as a table, as a calendar.
///
/// @param background the worker
/// @param choice asks where to
/// @param words the language
/// @param today today
/// @param said takes a sentence about what was written
record DueExports(
    Background background,
    FileChoice choice,
    Words words,
    Supplier<LocalDate> today,
    Consumer<String> said) {

  private interface Content {
    void to(Writer writer) throws IOException;
  }

  /// The lines as CSV.
  void csv(List<DueLine> lines) {
    var say = new DueWords(words);
    export("csv", writer -> DueRows.write(lines, say, writer, CsvOptions.DEFAULT));
  }

  /// The lines as a calendar, with the labels of the cases where they are asked for.
  void calendar(List<DueLine> lines, boolean labels) {
    var events = new DueWords(words).events(lines, labels);
    var day = today.get();
    export("ics", writer -> CalendarFile.write(events, day, writer));
  }

  /// The lines as pages.
  void pdf(List<DueLine> lines) {
    var day = today.get();
    choice
        .newFile(words.text("followup.export"), "follow-up.pdf", "pdf")
        .ifPresent(
            file ->
                background.ask(
                    () -> {
                      NewFile.write(file, out -> DueReport.write(lines, day, words, out));
                      return file;
                    },
                    written -> said.accept(words.text("command.wrote", written.toString()))));
  }

  /// The lines on a printer.
  void print(List<DueLine> lines, Window owner) {
    var day = today.get();
    background.ask(
        () -> {
          var out = new ByteArrayOutputStream();
          DueReport.write(lines, day, words, out);
          return Printing.pages(out.toByteArray());
        },
        pages ->
            said.accept(
                words.text(Printing.print(pages, owner) ? "print.sent" : "print.no_printer")));
  }

  private void export(String ending, Content content) {
    choice
        .newFile(words.text("followup.export"), "follow-up." + ending, ending)
        .ifPresent(file -> write(file, content));
  }

  private void write(Path file, Content content) {
    background.ask(
        () -> {
          CsvFile.write(file, content::to);
          return file;
        },
        written -> said.accept(words.text("command.wrote", written.toString())));
  }
}
