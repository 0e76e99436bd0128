package osteolog.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import osteolog.ui.about.AboutPage;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.LongWork;
import osteolog.ui.kit.Screen;
import osteolog.ui.kit.Trouble;
import osteolog.ui.kit.View;
import osteolog.ui.kit.Views;
import osteolog.ui.page.CasePage;
import osteolog.words.Words;

/// The window's frame: which screen is shown, and how one comes from each to the next.
///
/// A screen of the rail is loaded when it is first gone to. The page of a case lies over the screen
/// that it was opened from, and one comes back to that screen.
public final class Shell {

  @FXML private BorderPane shell;
  @FXML private StackPane screens;
  @FXML private CommandBar barController;
  @FXML private Notice noticeController;
  @FXML private Rail railController;
  @FXML private Parent casePage;
  @FXML private CasePage casePageController;

  private final Views views;
  private final Words words;
  private final Edits edits;
  private final LongWork work;
  private final Map<Place, View<Screen>> loaded = new HashMap<>();
  private @Nullable Place at;
  private @Nullable AboutPage about;
  private String log = "";
  private boolean warned;

  /// A shell that loads its screens from `views`.
  public Shell(Views views, Edits edits, LongWork work) {
    this.views = views;
    this.words = views.words();
    this.edits = edits;
    this.work = work;
  }

  @FXML
  private void initialize() {
    railController.onGo(this::go);
    casePageController.onGone(this::caseGone);
    barController.on(this::newCase, casePageController::caseFile);
    barController.onAbout(this::showAbout);
    var keys =
        new Keys()
            .on("Shortcut+Z", () -> !ownUndo(), barController::undo)
            .on("Shortcut+Shift+Z", () -> !ownRedo(), barController::redo)
            .on("Shortcut+Y", () -> !ownRedo(), barController::redo)
            .on("Shortcut+N", this::newCase)
            .on("Shortcut+R", casePage::isVisible, casePageController::showFindings)
            .on("Shortcut+F", () -> go(railController.first()))
            // Everything is kept when a field is left; this is for hands that know no other way.
            .on("Shortcut+S", () -> Caret.keeping(shell.getScene(), () -> {}))
            // On some systems Alt and an arrow move through the words of a text.
            .on("Alt+Left", () -> casePage.isVisible() && !isTextFocused(), this::goBack);
    railController.giveKeys(keys);
    keys.listenAt(shell);
    go(railController.first());
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

  private Screen show(Place place) {
    shell.requestFocus();
    casePageController.close();
    at = place;
    var view = loaded.computeIfAbsent(place, this::load);
    only(view.root());
    railController.mark(place);
    return view.controller();
  }

  private View<Screen> load(Place place) {
    var view = views.<Screen>load(place.name());
    view.controller().onOpen(this::openCase);
    screens.getChildren().addFirst(view.root());
    return view;
  }

  private void only(Node shown) {
    screens.getChildren().forEach(screen -> screen.setVisible(screen == shown));
    barController.atCase(shown == casePage);
    // Controls take the focus only once their skins hold them in the scene.
    screens.applyCss();
    screens.layout();
  }

  private void go(Place place) {
    var screen = show(place);
    focusing(screen::enter);
  }

  private void goBack() {
    go(at == null ? railController.first() : at);
  }

  private void caseGone() {
    show(at == null ? railController.first() : at).comeBack();
  }

  /// Puts the focus somewhere. A button pressed by Alt and its letter takes the focus after its
  /// deed; the deed's own place for it comes back.
  private void focusing(Runnable focus) {
    focus.run();
    Platform.runLater(
        () -> {
          var scene = shell.getScene();
          if (scene != null
              && (railController.isFocused()
                  || barController.isFocused()
                  || scene.getFocusOwner() == null)) {
            focus.run();
          }
        });
  }

  private void openCase(UUID id, CaseDoor.At at) {
    only(casePage);
    casePageController.open(id, at);
  }

  private void newCase() {
    shell.requestFocus();
    at = railController.first();
    railController.mark(at);
    only(casePage);
    casePageController.openNew();
    focusing(casePageController::focusForm);
  }

  /// Shows what the program is, over what is shown now; closed, it gives back screen and focus.
  private void showAbout() {
    var over = screens.getChildren().stream().filter(Node::isVisible).findFirst();
    var focus = Optional.ofNullable(shell.getScene().getFocusOwner());
    var page = aboutPage();
    if (over.filter(screen -> screen == page.root()).isPresent()) {
      return;
    }
    only(page.root());
    page.enter(
        log,
        () -> {
          over.ifPresent(this::only);
          focus.ifPresent(Node::requestFocus);
        });
  }

  private AboutPage aboutPage() {
    var page = about;
    if (page == null) {
      page = views.<AboutPage>load("about").controller();
      screens.getChildren().addFirst(page.root());
      about = page;
    }
    return page;
  }

  /// Takes where the open log is, for the page about the program.
  public void logIsAt(String place) {
    log = place;
  }

  /// Shows a trouble above the screens, until it is closed or another takes its place.
  public void tell(Trouble trouble) {
    noticeController.tell(trouble);
  }

  /// Puts the focus where one begins; called when the window shows the shell.
  public void ready() {
    goBack();
  }

  /// Keeps what stands in a form and stops long work, then runs `close` once everything is on the
  /// disk. Where something could not be kept the window stays open, and says so; asked again, it
  /// closes.
  public void leave(Runnable close) {
    goBack();
    work.stop();
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
