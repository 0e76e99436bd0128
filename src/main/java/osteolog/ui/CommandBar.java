package osteolog.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import osteolog.domain.CaseFile;
import osteolog.figure.FigureFormat;
import osteolog.store.Act;
import osteolog.ui.kit.Edits;
import osteolog.words.Words;

/// What can be done on every screen: go to the cases, begin one, undo, redo, export.
public final class CommandBar {

  @FXML private ToolBar bar;
  @FXML private Button cases;
  @FXML private Button newCase;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Menu exportCourse;

  private final Words words;
  private final Edits edits;
  private final Exports exports;
  private Runnable toCases = () -> {};
  private Runnable toNewCase = () -> {};
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

  /// How to go to the cases and to a new one, and which case is shown.
  void on(Runnable toCases, Runnable toNewCase, Supplier<Optional<CaseFile>> shown) {
    this.toCases = toCases;
    this.toNewCase = toNewCase;
    this.shown = shown;
  }

  /// Takes it that the list of cases is shown, or the page of one.
  void atCases(boolean list) {
    cases.setDisable(list);
    exportCourse.setDisable(list);
  }

  /// A button pressed by Alt and its letter takes the focus after its deed; the deed's own place
  /// for the focus comes back.
  void afterMnemonic(Runnable focus) {
    Platform.runLater(
        () -> {
          var scene = bar.getScene();
          if (scene != null
              && (cases.isFocused() || newCase.isFocused() || scene.getFocusOwner() == null)) {
            focus.run();
          }
        });
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
  private void showCases() {
    toCases.run();
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

  private void exportCourse(FigureFormat format) {
    shown.get().ifPresent(file -> exports.course(file, format));
  }
}
