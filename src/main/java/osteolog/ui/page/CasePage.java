package osteolog.ui.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import osteolog.course.Course;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.review.Statement;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Theme;
import osteolog.ui.kit.View;
import osteolog.ui.review.CaseFindings;
import osteolog.ui.sheet.CaseSheet;
import osteolog.ui.sheet.PageDoor;
import osteolog.ui.sheet.SheetKind;
import osteolog.words.Words;

/// The page of one case: who it is, its course, its entries, and the form of the entry that is
/// open.
public final class CasePage {

  @FXML private BorderPane page;
  @FXML private Halves halves;
  @FXML private CourseView course;
  @FXML private MenuButton add;
  @FXML private MenuButton sheets;
  @FXML private SheetPlace place;
  @FXML private Button findings;
  @FXML private CaseBanner bannerController;
  @FXML private CaseStanding standingController;
  @FXML private GapList gapsController;
  @FXML private EntryTable entryTableController;
  @FXML private Parent entryPane;
  @FXML private EntryPane entryPaneController;
  @FXML private Parent caseFindings;
  @FXML private CaseFindings caseFindingsController;

  private final OpenCase open;
  private final Words words;
  private final Supplier<LocalDate> today;
  private final Supplier<UUID> ids;
  private final Theme theme;
  private final Function<SheetKind, View<CaseSheet>> sheetMaker;
  private CaseDoor.At asked = new CaseDoor.At.Page();
  private Runnable gone = () -> {};

  /// A page of the case that `open` reads.
  public CasePage(
      OpenCase open,
      Words words,
      Supplier<LocalDate> today,
      Supplier<UUID> ids,
      Theme theme,
      Function<SheetKind, View<CaseSheet>> sheetMaker) {
    this.open = open;
    this.words = words;
    this.today = today;
    this.ids = ids;
    this.theme = theme;
    this.sheetMaker = sheetMaker;
  }

  @FXML
  private void initialize() {
    entryTableController.onOpen(this::openEntry);
    open.on(this::show, () -> gone.run(), entryPaneController::notKept);
    entryPaneController.on(this::paneClosed, open::remove, open::isLabelTaken);
    course.prepare(words, theme.scheme());
    course.onOpen(entryTableController::reveal);
    add.getItems().setAll(new Additions(words, kind -> addEntry(kind, Map.of())).items());
    sheets.getItems().setAll(SheetPlace.items(words, this::openSheet));
    place.prepare(
        sheetMaker,
        new PageDoor(this::goTo, this::addEntry, entryTableController::chosen, this::closeSheet));
    caseFindingsController.on(this::openStatement, this::paneClosed);
    standingController.on(() -> open.file().ifPresent(gapsController::open));
    gapsController.on(this::goTo, this::addEntry, this::focus);
    halves.hide();
  }

  @FXML
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && (halves.isSplit() || place.isOpen())) {
      key.consume();
      closePane();
    } else if (key.getCode() == KeyCode.F9) {
      key.consume();
      entryPaneController.question().ifPresent(begun -> addEntry(EntryKind.QUERY, begun));
    }
    SheetPlace.asked(key).ifPresent(this::openSheet);
  }

  private void openSheet(SheetKind kind) {
    open.file()
        .ifPresent(
            now -> {
              page.requestFocus();
              entryPaneController.leave();
              halves.hide();
              place.open(kind, now);
              entryTableController.selectNone();
            });
  }

  private void closeSheet() {
    place.close();
    focus();
  }

  private void closePane() {
    if (halves.holds(entryPane)) {
      entryPaneController.close();
    } else if (halves.isSplit()) {
      caseFindingsController.close();
    } else {
      closeSheet();
    }
  }

  /// What to do when the case is gone.
  public void onGone(Runnable leave) {
    gone = leave;
  }

  /// Opens a case where one is asked to arrive.
  public void open(UUID id, CaseDoor.At at) {
    close();
    open.begin(id);
    asked = at;
    focus();
    open.read();
  }

  private void arrive() {
    var at = asked;
    asked = new CaseDoor.At.Page();
    switch (at) {
      case CaseDoor.At.Page() -> {}
      case CaseDoor.At.Entry(var id) -> entryTableController.reveal(id);
      case CaseDoor.At.New(var kind, var texts) -> addEntry(kind, texts);
      case CaseDoor.At.Visit(var id) -> {
        entryTableController.reveal(id);
        openSheet(SheetKind.VISIT);
      }
    }
  }

  /// Opens an empty page for a new case, or the one that was begun and not finished; it is kept as
  /// soon as it has a label.
  public void openNew() {
    close();
    var id = entryPaneController.unfinishedCase().orElseGet(ids);
    open.begin(id);
    bannerController.showNew();
    halves.show(entryPane);
    entryPaneController.add(EntryKind.CASE, id, Map.of());
  }

  /// Ends the page: what stands in the form is kept first, and nothing of the case stays on screen.
  public void close() {
    entryPaneController.leaveCase();
    halves.hide();
    place.close();
    open.end();
    asked = new CaseDoor.At.Page();
    bannerController.clear();
    standingController.clear();
    gapsController.close();
    entryTableController.clear();
    course.clear();
    caseFindingsController.clear();
    tellFindings(true);
  }

  private void show(CaseFile now) {
    bannerController.show(
        BannerWords.of(now, words, today.get()), now.surgicalCase().isPublished());
    standingController.show(now.surgicalCase());
    gapsController.show(now);
    caseFindingsController.show(now);
    tellFindings(false);
    entryPaneController.show(now);
    markFields();
    var opened = entryPaneController.openId();
    entryTableController.show(now, opened);
    course.show(Course.of(now, words), opened);
    place.show(now);
    arrive();
  }

  private void tellFindings(boolean none) {
    List.of(add, sheets, findings).forEach(button -> button.setDisable(none));
    findings.setText(words.text("page.findings", Long.toString(caseFindingsController.open())));
  }

  private void markFields() {
    entryPaneController
        .openId()
        .ifPresent(id -> entryPaneController.mark(caseFindingsController.marks(id)));
  }

  /// Shows what the case says against itself, in the place of the form; what stands in the form is
  /// kept.
  @FXML
  public void showFindings() {
    if (open.file().isPresent()) {
      page.requestFocus();
      entryPaneController.leave();
      entryTableController.selectNone();
      course.select(Optional.empty());
      halves.show(caseFindings);
      caseFindingsController.focus();
    }
  }

  private void openStatement(Statement statement) {
    entryTableController.reveal(statement.entryId());
    entryPaneController.focus(Optional.of(statement.column()));
  }

  private void openEntry(Entry entry, boolean focus) {
    halves.show(entryPane);
    entryPaneController.open(entry);
    markFields();
    course.select(Optional.of(entry.id()));
    if (focus) {
      entryPaneController.focus(Optional.empty());
    }
  }

  private void goTo(Entry entry, Optional<String> column) {
    entryTableController.reveal(entry.id());
    openEntry(entry, false);
    entryPaneController.focus(column);
  }

  /// Begins an entry with what the case proposes and these texts.
  private void addEntry(EntryKind kind, Map<String, String> about) {
    var now = open.file();
    if (now.isPresent() && page.isVisible()) {
      entryTableController.selectNone();
      halves.show(entryPane);
      entryPaneController.add(kind, now.get().surgicalCase().id(), now.get().proposed(kind, about));
    }
  }

  private void paneClosed() {
    halves.hide();
    entryTableController.selectNone();
    course.select(Optional.empty());
    focus();
  }

  /// The case that is shown, with its entries, where it has been read.
  public Optional<CaseFile> caseFile() {
    return open.file();
  }

  /// Whether the field with the focus holds typing that Ctrl+Z should take back first.
  public boolean isTyping() {
    return entryPaneController.isTyping() || place.isTyping();
  }

  /// What was typed and cannot be kept, by its kind; none where everything is kept.
  public Optional<EntryKind> unkept() {
    return entryPaneController.unkept();
  }

  /// Puts the focus into the form that is open.
  public void focusForm() {
    entryPaneController.focus(Optional.empty());
  }

  /// Puts the focus where a reader begins.
  public void focus() {
    if (place.isOpen()) {
      place.focus();
    } else {
      entryTableController.focus();
    }
  }
}
