package osteolog.ui.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.AtVisit;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.followup.FollowUp;
import osteolog.ui.entry.CaseOfForm;
import osteolog.ui.entry.Drafts;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Views;
import osteolog.ui.sheet.CaseSheet;
import osteolog.ui.sheet.PageDoor;
import osteolog.words.Words;

/// What a follow-up needs on one page: when it was, pain, drugs, films, symptoms, outcome, and the
/// next visit. Every field is kept when it is left, as everywhere.
public final class VisitSheet implements CaseSheet {

  @FXML private VBox sheet;
  @FXML private Label hint;
  @FXML private ScrollPane scroll;
  @FXML private VBox parts;

  private final Words words;
  private final Supplier<LocalDate> today;
  private final CaseOfForm about;
  private final RowMaker maker;
  private final PartView head;
  private final OpenVisit visit;
  private final List<PartView> body;
  private @Nullable PageDoor door;
  private @Nullable CaseFile file;
  private boolean isAsked;

  /// A sheet with rows from `rows`, that edits through `edits` and holds in `drafts` what cannot be
  /// kept.
  public VisitSheet(
      Views rows, Edits edits, Drafts drafts, Supplier<LocalDate> today, Supplier<UUID> ids) {
    words = rows.words();
    this.today = today;
    about = new CaseOfForm(words);
    maker = new RowMaker(rows, edits, drafts, about, ids);
    head = new PartView(VisitPart.VISIT, words, maker, this::keepVisit);
    visit = new OpenVisit(head, maker);
    body =
        Arrays.stream(VisitPart.values())
            .filter(part -> part != VisitPart.VISIT)
            .map(part -> new PartView(part, words, maker, this::keep))
            .toList();
  }

  @FXML
  private void initialize() {
    parts.getChildren().setAll(head);
    parts.getChildren().addAll(body);
  }

  @Override
  public void on(PageDoor way) {
    door = way;
  }

  @Override
  public void show(CaseFile now) {
    about.take(now);
    file = now;
    if (visit.isGone(now)) {
      leave();
    }
    if (head.rows().isEmpty()) {
      var chosen = Optional.ofNullable(door).flatMap(way -> way.chosen().get());
      visit.begin(now, chosen, today.get()).entry().takingAlong(this::along);
    } else {
      visit.refresh(now, about);
    }
    body.forEach(part -> part.show(visit.at(now)));
    head.take(visit.at(now));
    tell();
  }

  /// What changes with the visit: where its time is another one, all that was found at it.
  private List<Change> along(Change change) {
    if (file == null
        || !(change.before() instanceof Visit before)
        || !(change.after() instanceof Visit after)
        || before.state() != VisitState.DONE
        || before.when().equals(after.when())) {
      return List.of();
    }
    var entries = body.stream().flatMap(part -> part.stored().stream()).toList();
    var moved = new AtVisit(file, before.when()).moved(before.id(), entries, after.when());
    moved.forEach(each -> body.forEach(part -> part.moved(each)));
    return moved;
  }

  private void keepVisit() {
    head.rows().forEach(row -> row.entry().keep());
    if (file != null) {
      var at = visit.at(file);
      body.forEach(part -> part.take(at));
      head.take(at);
    }
    tell();
  }

  private void keep() {
    body.forEach(part -> part.rows().forEach(row -> row.entry().keep()));
    tell();
  }

  private Stream<PartView> all() {
    return Stream.concat(Stream.of(head), body.stream().filter(Node::isVisible));
  }

  private List<VisitRow> rows() {
    return all().flatMap(part -> part.rows().stream()).toList();
  }

  /// Says what is not kept and why, and what the sheet waits for.
  private void tell() {
    var unkept = rows().stream().filter(VisitRow::isUnkept).findFirst();
    hint.setText(
        unkept
            .map(row -> row.entry().state(words))
            .orElse(
                file == null || visit.at(file).isKnown() ? "" : words.text("visit.when_first")));
  }

  @FXML
  private void pressed(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    boolean line =
        key.getTarget() instanceof TextField
            || (key.getTarget() instanceof ComboBox<?> box && !box.isShowing());
    if (key.isShortcutDown()) {
      key.consume();
      done();
    } else if (line && key.getTarget() instanceof Node field) {
      key.consume();
      go(field);
    }
  }

  /// Enter goes on: from what is kept to another of its kind, from what is empty to the next part.
  private void go(Node field) {
    var here = all().filter(part -> part.rows().stream().anyMatch(r -> r.holds(field))).findFirst();
    sheet.requestFocus();
    here.ifPresent(part -> go(part, field));
  }

  private void go(PartView part, Node field) {
    var row = part.rows().stream().filter(r -> r.holds(field)).findFirst().orElseThrow();
    if (row.isUnkept()) {
      focus(row);
    } else if (file != null && part != head && part.part().begins() && !row.isEmpty()) {
      focus(part.begin(visit.at(file)));
    } else {
      var rows = rows();
      focus(rows.get(Math.min(rows.indexOf(row) + 1, rows.size() - 1)));
    }
  }

  private void focus(VisitRow row) {
    // Controls take the focus only once their skins hold them in the scene.
    sheet.applyCss();
    sheet.layout();
    row.form().focus();
    reveal(row.root());
  }

  private void reveal(Node row) {
    var content = parts.getBoundsInLocal();
    var seen = scroll.getViewportBounds();
    var bounds = parts.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    double over = content.getHeight() - seen.getHeight();
    double top = scroll.getVvalue() * over;
    if (over > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + seen.getHeight())) {
      double wanted = bounds.getMaxY() - seen.getHeight() / 2;
      scroll.setVvalue(Math.clamp(wanted / over, 0, 1));
    }
  }

  /// Keeps everything and closes; where something cannot be kept, goes there instead.
  @FXML
  private void done() {
    sheet.requestFocus();
    keepVisit();
    keep();
    rows().stream()
        .filter(VisitRow::isUnkept)
        .findFirst()
        .ifPresentOrElse(this::focus, this::planOrLeave);
  }

  /// Leaves, where a visit is planned after this one or the user has been asked; else asks for the
  /// next one first.
  private void planOrLeave() {
    var now = file;
    if (now == null || isAsked || hasNext(now)) {
      if (door != null) {
        door.leave().run();
      }
      return;
    }
    isAsked = true;
    hint.setText(words.text("visit.plan_next"));
    body.stream()
        .filter(part -> part.part() == VisitPart.NEXT)
        .forEach(part -> focus(part.begin(visit.at(now))));
  }

  /// Whether there is nothing to ask about the next visit: it is planned, or there will be none.
  private boolean hasNext(CaseFile now) {
    var at = visit.at(now);
    return !at.isKnown() || !at.planned().isEmpty() || hasEnded(now);
  }

  private static boolean hasEnded(CaseFile now) {
    return now.surgicalCase().isPublished() || FollowUp.of(now).ending().isPresent();
  }

  @Override
  public boolean isTyping() {
    return rows().stream().anyMatch(row -> row.form().isTyping());
  }

  @Override
  public void focus() {
    head.rows().forEach(row -> row.form().focus());
  }

  private void leave() {
    head.leave();
    body.forEach(PartView::leave);
  }

  @Override
  public void clear() {
    leave();
    about.clear();
    file = null;
    isAsked = false;
    hint.setText("");
    scroll.setVvalue(0);
  }
}
