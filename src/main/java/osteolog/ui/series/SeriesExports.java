package osteolog.ui.series;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import osteolog.exchange.csv.CsvFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.figure.Figure;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.series.report.Html;
import osteolog.series.report.Table;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.FileChoice;
import osteolog.words.Words;

/// Takes figures and tables of a series out of the program.
///
/// @param background the worker
/// @param choice asks where to
/// @param words the language
/// @param said takes a sentence about what was written
record SeriesExports(Background background, FileChoice choice, Words words, Consumer<String> said) {

  /// Writes a figure.
  void figure(Figure figure, String name, FigureFormat format) {
    choice
        .newFile(words.text("series.export"), name + "." + format.ending(), format.ending())
        .ifPresent(
            file ->
                written(
                    () -> {
                      FigureFile.write(figure, format, file, false);
                      return file;
                    }));
  }

  /// Writes a table as CSV.
  void csv(Table table, String name) {
    choice
        .newFile(words.text("series.export"), name + ".csv", "csv")
        .ifPresent(
            file ->
                written(
                    () -> {
                      CsvFile.write(
                          file, writer -> SeriesRows.write(table, writer, CsvOptions.DEFAULT));
                      return file;
                    }));
  }

  /// Writes a page.
  void html(String page, String name) {
    choice
        .newFile(words.text("series.export"), name + ".html", "html")
        .ifPresent(
            file ->
                written(
                    () -> {
                      CsvFile.write(file, writer -> writer.write(page));
                      return file;
                    }));
  }

  /// Puts a table on the clipboard, for a word processor and as plain text.
  void copy(Table table) {
    var content = new ClipboardContent();
    content.putHtml(Html.table(table));
    content.putString(
        Stream.concat(List.of(table.columns()).stream(), table.rows().stream())
            .map(row -> String.join("\t", row))
            .collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
    said.accept(words.text("series.copied", table.title()));
  }

  /// Puts sentences on the clipboard.
  void copy(List<String> sentences) {
    var content = new ClipboardContent();
    content.putString(String.join(" ", sentences));
    Clipboard.getSystemClipboard().setContent(content);
    said.accept(words.text("series.copied", words.text("series.text")));
  }

  private void written(Callable<Path> deed) {
    background.ask(deed, file -> said.accept(words.text("command.wrote", file.toString())));
  }
}
