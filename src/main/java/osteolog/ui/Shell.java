package osteolog.ui;

import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import osteolog.ui.cases.CasesScreen;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Trouble;
import osteolog.ui.page.CasePage;
import osteolog.words.Words;

/// The window's frame: which screen is shown, and how one comes from each to the next.
public final class Shell {

  @FXML private BorderPane shell;
  @FXML private CommandBar barController;
  @FXML private Notice noticeController;
  @FXML private Parent casesScreen;
  @FXML private CasesScreen casesScreenController;
  @FXML private Parent casePage;
  @FXML private CasePage casePageController;

  private final Words words;
  private final Edits edits;
  private final Exports exports;
  private boolean warned;

  /// A shell whose edits and exports are these.
  public Shell(Words words, Edits edits, Exports exports) {
    this.words = words;
    this.edits = edits;
    this.exports = exports;
  }

  @FXML
  private void initialize() {
    casesScreenController.onOpen(this::openCase);
    casePageController.onGone(this::caseGone);
    barController.on(this::showCases, this::newCase, casePageController::caseFile);
    new Keys()
        .on("Shortcut+Z", () -> !ownUndo(), barController::undo)
        .on("Shortcut+Shift+Z", () -> !ownRedo(), barController::redo)
        .on("Shortcut+Y", () -> !ownRedo(), barController::redo)
        .on("Shortcut+N", this::newCase)
        .on("Shortcut+F", this::showCases)
        // Everything is kept when a field is left; this is for hands that know no other way.
        .on("Shortcut+S", () -> Caret.keeping(shell.getScene(), () -> {}))
        // On some systems Alt and an arrow move through the words of a text.
        .on("Alt+Left", () -> casePage.isVisible() && !isTextFocused(), this::showCases)
        .listenAt(shell);
    showCases();
  }

  /// Whether Ctrl+Z belongs to the field with the focus: only while it holds typing not kept yet.
  private boolean ownUndo() {
    return shell.getScene().getFocusOwner() instanceof TextInputControl input
        && (casePage.isVisible() ? casePageController.isTyping() : input.isUndoable());
  }

  /// Whether Ctrl+Shift+Z belongs to the field with the focus: while it holds typing taken back.
  private boolean ownRedo() {
    return shell.getScene().getFocusOwner() instanceof TextInputControl input && input.isRedoable();
  }

  private boolean isTextFocused() {
    return shell.getScene().getFocusOwner() instanceof TextInputControl;
  }

  private void show(Parent screen) {
    casesScreen.setVisible(screen == casesScreen);
    casePage.setVisible(screen == casePage);
    barController.atCases(screen == casesScreen);
  }

  private void showCases() {
    shell.requestFocus();
    casePageController.close();
    show(casesScreen);
    casesScreenController.fill();
    casesScreenController.focusSearch();
    barController.afterMnemonic(casesScreenController::focusSearch);
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

  private void newCase() {
    shell.requestFocus();
    show(casePage);
    casePageController.openNew();
    barController.afterMnemonic(casePageController::focusForm);
  }

  /// Shows a trouble above the screens, until it is closed or another takes its place.
  public void tell(Trouble trouble) {
    noticeController.tell(trouble);
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
