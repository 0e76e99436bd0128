package osteolog.ui.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import osteolog.course.Course;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.figure.Palette;
import osteolog.review.Statement;
import osteolog.review.checklist.Completeness;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Theme;
import osteolog.ui.review.CaseFindings;
import osteolog.words.Words;

/// The page of one case: who it is, its course, its entries, and the form of the entry that is
/// open.
public final class CasePage {

  private static final double FORM_FROM = 0.66;

  @FXML private BorderPane page;
  @FXML private SplitPane halves;
  @FXML private CourseView course;
  @FXML private MenuButton add;
  @FXML private Button findings;
  @FXML private CaseBanner bannerController;
  @FXML private CaseStanding standingController;
  @FXML private GapList gapsController;
  @FXML private EntryTable entryTableController;
  @FXML private Parent entryPane;
  @FXML private EntryPane entryPaneController;
  @FXML private Parent caseFindings;
  @FXML private CaseFindings caseFindingsController;

  private final Logbook logbook;
  private final Background background;
  private final Edits edits;
  private final Words words;
  private final Supplier<LocalDate> today;
  private final Supplier<UUID> ids;
  private final Theme theme;

  private @Nullable UUID caseId;
  private @Nullable CaseFile file;
  private Optional<UUID> asked = Optional.empty();
  private Runnable gone = () -> {};
  private Subscription reading = () -> {};

  /// A page over this log book.
  public CasePage(
      Logbook logbook,
      Background background,
      Edits edits,
      Words words,
      Supplier<LocalDate> today,
      Supplier<UUID> ids,
      Theme theme) {
    this.logbook = logbook;
    this.background = background;
    this.edits = edits;
    this.words = words;
    this.today = today;
    this.ids = ids;
    this.theme = theme;
  }

  @FXML
  private void initialize() {
    entryTableController.onOpen(this::openEntry);
    entryPaneController.on(this::paneClosed, this::removeCase, this::isLabelTaken);
    course.prepare(words, theme.scheme().map(CasePage::palette));
    course.onOpen(entryTableController::reveal);
    add.getItems().setAll(new Additions(words, this::addEntry).items());
    caseFindingsController.on(this::openStatement, this::paneClosed);
    standingController.on(() -> caseFile().ifPresent(gapsController::open));
    gapsController.on(this::lead, this::focus);
    hidePane();
    page.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && halves.getItems().size() > 1) {
            key.consume();
            closePane();
          } else if (key.getCode() == KeyCode.F9) {
            key.consume();
            entryPaneController.question().ifPresent(begun -> addEntry(EntryKind.QUERY, begun));
          }
        });
  }

  private void closePane() {
    if (halves.getItems().contains(entryPane)) {
      entryPaneController.close();
    } else {
      caseFindingsController.close();
    }
  }

  private static Palette palette(ColorScheme scheme) {
    return switch (scheme) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
    };
  }

  /// What to do when the case is gone.
  public void onGone(Runnable leave) {
    gone = leave;
  }

  /// Opens a case, at one of its entries where one is asked for.
  public void open(UUID id, Optional<UUID> entryId) {
    begin(id);
    asked = entryId;
    read(false);
  }

  /// Opens an empty page for a new case, or the one that was begun and not finished; it is kept as
  /// soon as it has a label.
  public void openNew() {
    close();
    var id = entryPaneController.unfinishedCase().orElseGet(ids);
    begin(id);
    bannerController.showNew();
    showPane(entryPane);
    entryPaneController.add(EntryKind.CASE, id, Map.of());
  }

  private void begin(UUID id) {
    close();
    caseId = id;
    reading = edits.onChange(act -> read(act.isEmpty()));
  }

  /// Ends the page: what stands in the form is kept first, and nothing of the case stays on screen.
  public void close() {
    entryPaneController.leaveCase();
    hidePane();
    reading.unsubscribe();
    reading = () -> {};
    caseId = null;
    file = null;
    asked = Optional.empty();
    bannerController.clear();
    standingController.clear();
    gapsController.close();
    entryTableController.clear();
    course.clear();
    caseFindingsController.clear();
    add.setDisable(true);
    tellFindings();
  }

  private void read(boolean afterFailure) {
    var id = caseId;
    if (id == null) {
      return;
    }
    background.ask(
        () ->
            logbook.index().get(id).isPresent()
                ? Optional.of(logbook.caseFile(id))
                : Optional.<CaseFile>empty(),
        found -> {
          // What was read before a later edit is older than what the user sees; that edit reads
          // anew.
          if (!id.equals(caseId) || !edits.isIdle()) {
            return;
          }
          if (found.isPresent()) {
            show(found.get());
          } else if (file != null) {
            gone.run();
          } else if (afterFailure) {
            entryPaneController.notKept();
          }
        });
  }

  private void show(CaseFile now) {
    file = now;
    bannerController.show(
        BannerWords.of(now, words, today.get()), now.surgicalCase().isPublished());
    standingController.show(now.surgicalCase());
    gapsController.show(now);
    add.setDisable(false);
    caseFindingsController.show(now);
    tellFindings();
    entryPaneController.show(now);
    markFields();
    var opened = entryPaneController.openId();
    entryTableController.show(now, opened);
    course.show(Course.of(now, words), opened);
    asked.ifPresent(entryTableController::reveal);
    asked = Optional.empty();
  }

  private void tellFindings() {
    findings.setDisable(file == null);
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
    if (file != null) {
      page.requestFocus();
      entryPaneController.leave();
      entryTableController.selectNone();
      course.select(Optional.empty());
      showPane(caseFindings);
      caseFindingsController.focus();
    }
  }

  private void openStatement(Statement statement) {
    entryTableController.reveal(statement.entryId());
    entryPaneController.focus(Optional.of(statement.column()));
  }

  private void openEntry(Entry entry, boolean focus) {
    showPane(entryPane);
    entryPaneController.open(entry);
    markFields();
    course.select(Optional.of(entry.id()));
    if (focus) {
      entryPaneController.focus(Optional.empty());
    }
  }

  /// Leads to what the record lacks: the field, or a new entry where there is none of the kind.
  private void lead(Completeness.Lack lack) {
    lack.entry()
        .ifPresentOrElse(
            entry -> {
              entryTableController.reveal(entry.id());
              openEntry(entry, false);
              entryPaneController.focus(lack.column());
            },
            () -> addEntry(lack.kind()));
  }

  private void addEntry(EntryKind kind) {
    caseFile().ifPresent(now -> addEntry(kind, now.proposed(kind)));
  }

  private void addEntry(EntryKind kind, Map<String, String> proposed) {
    var now = file;
    if (now == null || !page.isVisible()) {
      return;
    }
    entryTableController.selectNone();
    showPane(entryPane);
    entryPaneController.add(kind, now.surgicalCase().id(), proposed);
  }

  private void removeCase() {
    var id = caseId;
    if (id != null) {
      background.ask(
          () -> logbook.removal(id), changes -> edits.apply("remove.case", changes, () -> {}));
    }
  }

  private boolean isLabelTaken(SurgicalCase one) {
    boolean own = file != null && file.surgicalCase().label().equals(one.label());
    return !own && logbook.index().hasLabel(one.label());
  }

  private void paneClosed() {
    hidePane();
    entryTableController.selectNone();
    course.select(Optional.empty());
    entryTableController.focus();
  }

  private void showPane(Parent shown) {
    if (!halves.getItems().contains(shown)) {
      hidePane();
      halves.getItems().add(shown);
      halves.setDividerPositions(FORM_FROM);
      // Controls take the focus only once their skins hold them in the scene.
      page.applyCss();
      page.layout();
    }
  }

  private void hidePane() {
    halves.getItems().removeAll(entryPane, caseFindings);
  }

  /// The case that is shown, with its entries, where it has been read.
  public Optional<CaseFile> caseFile() {
    return Optional.ofNullable(file);
  }

  /// Whether the field with the focus holds typing that Ctrl+Z should take back first.
  public boolean isTyping() {
    return entryPaneController.isTyping();
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
    entryTableController.focus();
  }
}
