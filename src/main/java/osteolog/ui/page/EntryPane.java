package osteolog.ui.page;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.ui.entry.CaseOfForm;
import osteolog.ui.entry.Drafts;
import osteolog.ui.entry.OpenEntry;
import osteolog.ui.form.EntryForm;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Views;
import osteolog.words.Words;

/// The pane beside the entries: the form of one entry, which keeps what it can whenever a field is
/// left, or the plain values of an entry that has no form.
public final class EntryPane {

  @FXML private VBox pane;
  @FXML private Label heading;
  @FXML private Label hint;
  @FXML private ScrollPane content;
  @FXML private Button remove;
  @FXML private Button copy;

  private final FormShelf shelf;
  private final Words words;
  private final Edits edits;
  private final Supplier<UUID> ids;
  private final Drafts drafts;
  private final CaseOfForm about;

  private @Nullable OpenEntry open;
  private @Nullable Entry plain;
  private Runnable closed = () -> {};
  private Runnable removesCase = () -> {};

  /// A pane that edits through `edits` and holds in `drafts` what cannot be kept; `ids` makes
  /// identities for new entries.
  public EntryPane(Views views, Edits edits, Drafts drafts, Supplier<UUID> ids) {
    this.shelf = new FormShelf(views);
    this.words = views.words();
    this.about = new CaseOfForm(words);
    this.edits = edits;
    this.drafts = drafts;
    this.ids = ids;
  }

  /// What to do when the pane is closed, how to remove the whole case, and whether another case has
  /// the label of this one.
  void on(Runnable closed, Runnable removesCase, Predicate<SurgicalCase> labelTaken) {
    this.closed = closed;
    this.removesCase = removesCase;
    about.onLabel(labelTaken);
  }

  /// Takes the case as it is kept now. An entry that is no longer kept and holds no typing is
  /// closed.
  void show(CaseFile now) {
    about.take(now);
    var entry = open;
    if (entry != null && entry.caseId().equals(now.surgicalCase().id())) {
      var standing = now.entry(entry.id());
      about.mark(entry);
      boolean gone = standing.isEmpty() && entry.stored().isPresent();
      about.offer(entry.form(), entry.form().texts());
      entry.refresh(standing);
      if (gone && !entry.form().isTouched()) {
        open = null;
        closed.run();
      }
    } else if (plain != null) {
      now.entry(plain.id()).ifPresentOrElse(this::showPlain, closed);
    }
    tellState();
  }

  /// Takes it that the case of a new entry is not kept.
  void notKept() {
    if (open != null) {
      open.refresh(Optional.empty());
    }
    tellState();
  }

  /// Opens an entry that is kept, with what was typed into it and could not be kept.
  void open(Entry entry) {
    if (openId().equals(Optional.of(entry.id()))) {
      return;
    }
    leave();
    if (FormShelf.holds(entry.kind())) {
      var form = openForm(entry.kind(), entry.texts());
      open = opened(entry.id(), entry.caseId(), form, entry);
      drafts.take(entry.id()).ifPresent(draft -> form.type(draft.typed()));
    } else {
      showPlain(entry);
    }
    tellState();
  }

  private void showPlain(Entry entry) {
    plain = entry;
    heading.setText(words.name(entry.kind()));
    content.setContent(new PlainValues(words).of(entry));
  }

  /// Opens an empty form for a new entry, or the one that was begun and not finished.
  void add(EntryKind kind, UUID caseId, Map<String, String> proposed) {
    leave();
    var form = openForm(kind, proposed);
    var draft = drafts.takeNew(caseId, kind, _ -> true);
    draft.ifPresent(d -> form.type(d.typed()));
    var id = kind == EntryKind.CASE ? caseId : draft.map(Drafts.Draft::id).orElseGet(ids);
    open = opened(id, caseId, form, null);
    form.focus();
    tellState();
  }

  private OpenEntry opened(UUID id, UUID caseId, EntryForm form, @Nullable Entry stored) {
    var entry = new OpenEntry(id, caseId, form, stored, edits, about::faults, drafts);
    about.mark(entry);
    return entry;
  }

  private EntryForm openForm(EntryKind kind, Map<String, String> texts) {
    heading.setText(words.name(kind));
    var view = shelf.view(kind);
    view.controller().onLeft(this::keep);
    about.offer(view.controller(), texts);
    view.controller().show(texts);
    content.setContent(view.root());
    content.setVvalue(0);
    // Controls take the focus only once their skins hold them in the scene.
    pane.applyCss();
    pane.layout();
    return view.controller();
  }

  /// The case that was begun and not finished, if there is one.
  Optional<UUID> unfinishedCase() {
    return drafts.newCase();
  }

  /// Puts the focus into the form, at the field of a column where one is meant.
  void focus(Optional<String> column) {
    var entry = open;
    if (entry != null) {
      column.ifPresentOrElse(entry.form()::focusAt, entry.form()::focus);
    }
  }

  /// Says at the fields of the entry that is open what the review found there.
  void mark(Map<String, String> sentences) {
    if (open != null) {
      open.form().mark(sentences);
    }
  }

  /// What a question on the field with the focus begins with.
  Optional<Map<String, String>> question() {
    return Optional.ofNullable(open).flatMap(OpenEntry::question);
  }

  /// Whether the field with the focus holds typing that Ctrl+Z should take back first.
  boolean isTyping() {
    return open != null && open.form().isTyping();
  }

  /// The entry that is open.
  Optional<UUID> openId() {
    return open != null ? Optional.of(open.id()) : Optional.ofNullable(plain).map(Entry::id);
  }

  /// What was typed and cannot be kept, by its kind; none where everything is kept.
  Optional<EntryKind> unkept() {
    return drafts.any().map(Drafts.Draft::kind);
  }

  private void keep() {
    if (open != null) {
      open.keep();
      tellState();
    }
  }

  private void tellState() {
    remove.setDisable(open == null || open.stored().isEmpty());
    copy.setDisable(about.fromLast(open).isEmpty());
    hint.setText(open == null ? words.text("entry.read_only") : open.state(words));
    hint.setVisible(!hint.getText().isEmpty());
    hint.setManaged(hint.isVisible());
  }

  /// Keeps what can be kept of the entry that is open, holds the rest, and shows nothing.
  void leave() {
    if (open != null) {
      open.leave();
    }
    open = null;
    plain = null;
    content.setContent(null);
  }

  /// Leaves the case: nothing of it may stand here any more.
  void leaveCase() {
    leave();
    about.clear();
  }

  /// Closes the pane; what was typed is kept, not thrown away.
  @FXML
  void close() {
    pane.requestFocus();
    leave();
    closed.run();
  }

  @FXML
  private void copyLast() {
    var entry = open;
    if (entry != null) {
      entry.form().copy(about.fromLast(entry));
      tellState();
      // A button pressed by its letter takes the focus after its deed.
      Platform.runLater(entry.form()::focus);
    }
  }

  /// Enter in a field of one line keeps the entry and begins another of its kind.
  @FXML
  private void pressed(KeyEvent key) {
    var entry = open;
    boolean line =
        key.getTarget() instanceof TextField
            || (key.getTarget() instanceof ComboBox<?> box && !box.isShowing());
    if (entry == null
        || key.getCode() != KeyCode.ENTER
        || !line
        || !isBegunHere(entry.form().kind())) {
      return;
    }
    key.consume();
    pane.requestFocus();
    if (about.isRead() && entry.stored().isPresent() && entry.form().atFault().isEmpty()) {
      add(entry.form().kind(), entry.caseId(), about.proposed(entry.form().kind()));
    } else {
      entry.form().focus();
    }
  }

  /// Whether entries of the kind are begun in the pane: a file is attached, a case has its own key.
  private static boolean isBegunHere(EntryKind kind) {
    return kind != EntryKind.CASE && kind != EntryKind.ATTACHMENT;
  }

  @FXML
  private void removeEntry() {
    var entry = open;
    if (entry == null || entry.stored().isEmpty()) {
      return;
    }
    if (entry.form().kind() == EntryKind.CASE) {
      removesCase.run();
      return;
    }
    open = null;
    entry.remove();
    closed.run();
  }
}
