package osteolog.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import osteolog.domain.CaseFile;
import osteolog.figure.FigureFormat;
import osteolog.store.Act;
import osteolog.ui.kit.Edits;
import osteolog.words.Words;

/// What can be done on every screen: begin a case, undo, redo, export, ask what this program is.
public final class CommandBar {

  @FXML private ToolBar bar;
  @FXML private Button newCase;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Menu exportCourse;
  @FXML private MenuItem exportReport;
  @FXML private MenuItem printReport;

  private final Words words;
  private final Edits edits;
  private final Exports exports;
  private Runnable toNewCase = () -> {};
  private Runnable toAbout = () -> {};
  private Supplier<Optional<CaseFile>> shown = Optional::empty;

  /// A bar over these edits and exports.
  public CommandBar(Words words, Edits edits, Exports exports) {
    this.words = words;
    this.edits = edits;
    this.exports = exports;
  }

  @FXML
  private void initialize() {
    edits.steps().subscribe(this::tellSteps);
  }

  /// How to begin a case, and which case is shown.
  void on(Runnable toNewCase, Supplier<Optional<CaseFile>> shown) {
    this.toNewCase = toNewCase;
    this.shown = shown;
  }

  /// What shows the page about the program.
  void onAbout(Runnable show) {
    toAbout = show;
  }

  /// Takes it whether the page of a case is shown.
  void atCase(boolean page) {
    exportCourse.setDisable(!page);
    exportReport.setDisable(!page);
    printReport.setDisable(!page);
  }

  /// Whether the button for a new case has the focus.
  boolean isFocused() {
    return newCase.isFocused();
  }

  private void tellSteps(Edits.Steps steps) {
    tell(undo, "shell.undo", steps.undo());
    tell(redo, "shell.redo", steps.redo());
  }

  private void tell(Button button, String key, Optional<Act> next) {
    button.setDisable(next.isEmpty());
    button.setTooltip(
        new Tooltip(
            next.map(act -> words.text(key + ".of", words.act(act.name())))
                .orElse(words.text(key))));
  }

  @FXML
  private void newCase() {
    toNewCase.run();
  }

  @FXML
  void undo() {
    Caret.keeping(bar.getScene(), edits::undo);
  }

  @FXML
  void redo() {
    Caret.keeping(bar.getScene(), edits::redo);
  }

  @FXML
  private void about() {
    toAbout.run();
  }

  @FXML
  private void exportCsv() {
    exports.csv();
  }

  @FXML
  private void exportCourseSvg() {
    exportCourse(FigureFormat.SVG);
  }

  @FXML
  private void exportCoursePdf() {
    exportCourse(FigureFormat.PDF);
  }

  @FXML
  private void exportCoursePng() {
    exportCourse(FigureFormat.PNG);
  }

  @FXML
  private void exportReport() {
    shown.get().ifPresent(exports::report);
  }

  @FXML
  private void printReport() {
    shown.get().ifPresent(file -> exports.printReport(file, bar.getScene().getWindow()));
  }

  private void exportCourse(FigureFormat format) {
    shown.get().ifPresent(file -> exports.course(file, format));
  }
}
