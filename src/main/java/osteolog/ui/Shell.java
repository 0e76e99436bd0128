package osteolog.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import osteolog.figure.FigureFormat;
import osteolog.store.Act;
import osteolog.ui.cases.CasesScreen;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Job;
import osteolog.ui.kit.Trouble;
import osteolog.ui.page.CasePage;
import osteolog.words.Words;

/// The window's frame: the screens, undo and redo, exports, and the line that says what is saved.
public final class Shell {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  @FXML private BorderPane shell;
  @FXML private Button cases;
  @FXML private Button newCase;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private HBox notice;
  @FXML private Label noticeText;
  @FXML private StatusBar status;
  @FXML private Menu exportCourse;
  @FXML private Parent casesScreen;
  @FXML private CasesScreen casesScreenController;
  @FXML private Parent casePage;
  @FXML private CasePage casePageController;

  private final Words words;
  private final Edits edits;
  private final Exports exports;
  private final Supplier<LocalTime> clock;
  private final Button stop = new Button();
  private String reversing = "shell.undone";
  private boolean warned;

  /// A shell whose edits and exports are these; the clock tells when something was saved.
  public Shell(Words words, Edits edits, Exports exports, Supplier<LocalTime> clock) {
    this.words = words;
    this.edits = edits;
    this.exports = exports;
    this.clock = clock;
  }

  @FXML
  private void initialize() {
    casesScreenController.onOpen(this::openCase);
    casePageController.onGone(this::caseGone);
    edits.steps().subscribe(this::tellSteps);
    edits.state().subscribe(this::tellState);
    edits.onChange(act -> act.ifPresent(this::tellAct));
    exports.on(this::jobStarted, this::jobDone);
    stop.setText(words.text("shell.stop"));
    stop.setId("stop-export");
    shell.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    hideNotice();
    showCases();
  }

  private void pressed(KeyEvent key) {
    if (UNDO.match(key) && !ownUndo()) {
      key.consume();
      undo();
    } else if ((REDO.match(key) || REDO_TOO.match(key)) && !ownRedo()) {
      key.consume();
      redo();
    } else if (NEW.match(key)) {
      key.consume();
      newCase();
    } else if (FIND.match(key)) {
      key.consume();
      showCases();
    } else if (SAVE.match(key)) {
      key.consume();
      // Everything is kept when a field is left; this is for hands that know no other way.
      keepingFocus(() -> {});
    } else if (BACK.match(key) && casePage.isVisible() && !isTextFocused()) {
      key.consume();
      showCases();
    }
  }

  /// Whether Ctrl+Z belongs to the field with the focus: only while it holds typing not kept yet.
  private boolean ownUndo() {
    var owner = shell.getScene().getFocusOwner();
    return owner instanceof TextInputControl input
        && (casePage.isVisible() ? casePageController.isTyping() : input.isUndoable());
  }

  /// Whether Ctrl+Shift+Z belongs to the field with the focus: while it holds typing taken back.
  private boolean ownRedo() {
    return shell.getScene().getFocusOwner() instanceof TextInputControl input && input.isRedoable();
  }

  /// On some systems Alt and an arrow move through the words of a text.
  private boolean isTextFocused() {
    return shell.getScene().getFocusOwner() instanceof TextInputControl;
  }

  private void show(Parent screen) {
    casesScreen.setVisible(screen == casesScreen);
    casePage.setVisible(screen == casePage);
    cases.setDisable(screen == casesScreen);
    exportCourse.setDisable(screen == casesScreen);
  }

  @FXML
  private void showCases() {
    shell.requestFocus();
    casePageController.close();
    show(casesScreen);
    casesScreenController.fill();
    casesScreenController.focusSearch();
    afterMnemonic(cases, casesScreenController::focusSearch);
  }

  /// A button pressed by Alt and its letter takes the focus after its deed; the deed's own place
  /// for the focus comes back.
  private static void afterMnemonic(Button pressed, Runnable focus) {
    Platform.runLater(
        () -> {
          var scene = pressed.getScene();
          if (scene != null && (pressed.isFocused() || scene.getFocusOwner() == null)) {
            focus.run();
          }
        });
  }

  private void caseGone() {
    showCases();
    // Not in the search field: the next Ctrl+Z is meant for the case.
    casesScreenController.focusTable();
  }

  private void openCase(UUID id) {
    show(casePage);
    casePageController.open(id);
    casePageController.focus();
  }

  @FXML
  private void newCase() {
    shell.requestFocus();
    show(casePage);
    casePageController.openNew();
    afterMnemonic(newCase, casePageController::focusForm);
  }

  @FXML
  private void undo() {
    reversing = "shell.undone";
    keepingFocus(edits::undo);
  }

  @FXML
  private void redo() {
    reversing = "shell.redone";
    keepingFocus(edits::redo);
  }

  /// Leaves the field with the focus, so that it is kept, does the deed, and goes back to where the
  /// caret was.
  private void keepingFocus(Runnable deed) {
    var owner = shell.getScene().getFocusOwner();
    var input = owner instanceof TextInputControl text ? text : null;
    int anchor = input == null ? 0 : input.getAnchor();
    int caret = input == null ? 0 : input.getCaretPosition();
    shell.requestFocus();
    deed.run();
    if (owner != null) {
      owner.requestFocus();
    }
    if (input != null) {
      input.selectRange(anchor, caret);
    }
  }

  private void tellSteps(Edits.Steps steps) {
    undo.setDisable(steps.undo().isEmpty());
    redo.setDisable(steps.redo().isEmpty());
    undo.setTooltip(
        new Tooltip(
            steps
                .undo()
                .map(a -> words.text("shell.undo.of", name(a)))
                .orElse(words.text("shell.undo"))));
    redo.setTooltip(
        new Tooltip(
            steps
                .redo()
                .map(a -> words.text("shell.redo.of", name(a)))
                .orElse(words.text("shell.redo"))));
  }

  private String name(Act act) {
    return words.has("act." + act.name()) ? words.text("act." + act.name()) : act.name();
  }

  private void tellState(Edits.State state) {
    status.setText(
        switch (state) {
          case UNTOUCHED -> words.text("shell.untouched");
          case SAVING -> words.text("shell.saving");
          case SAVED -> words.text("shell.saved", CLOCK.format(clock.get()));
          case FAILED -> words.text("shell.failed");
        });
  }

  private void tellAct(Act act) {
    if (act.reverses().isPresent()) {
      status.setText(words.text(reversing, name(act)));
    }
  }

  private void jobStarted(Job job) {
    status.setText(words.text("shell.exporting"));
    status.progressProperty().bind(job.progress());
    stop.setOnAction(_ -> job.stop());
    status.getRightItems().setAll(stop);
  }

  private void jobDone(String sentence) {
    status.progressProperty().unbind();
    status.setProgress(0);
    status.getRightItems().clear();
    status.setText(sentence);
  }

  /// Shows a trouble above the screens, until it is closed or another takes its place.
  public void tell(Trouble trouble) {
    noticeText.setText(
        trouble.code().isEmpty()
            ? trouble.sentence()
            : trouble.sentence() + " [" + trouble.code() + "]");
    notice.setVisible(true);
    notice.setManaged(true);
  }

  @FXML
  private void hideNotice() {
    notice.setVisible(false);
    notice.setManaged(false);
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
    casePageController.caseFile().ifPresent(file -> exports.course(file, format));
  }

  /// Puts the focus where one begins; called when the window shows the shell.
  public void ready() {
    casesScreenController.focusSearch();
  }

  /// Keeps what stands in a form and stops exports, then runs `close` once everything is on the
  /// disk. Where something could not be kept the window stays open, and says so; asked again, it
  /// closes.
  public void leave(Runnable close) {
    shell.requestFocus();
    casePageController.close();
    showCases();
    exports.stop();
    edits.whenIdle(
        arrived -> {
          var unkept = casePageController.unkept();
          if ((arrived && unkept.isEmpty()) || warned) {
            close.run();
            return;
          }
          warned = true;
          tell(
              new Trouble(
                  unkept
                      .map(kind -> words.text("shell.unkept", words.name(kind)))
                      .orElse(words.text("shell.not_saved")),
                  ""));
        });
  }

  /// The root, for the window to show.
  public Parent root() {
    return shell;
  }
}
