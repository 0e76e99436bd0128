package osteolog.ui.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import osteolog.domain.AtVisit;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// One part of a visit on the screen: its heading, what was recorded last before, and a row for
/// each of its entries.
final class PartView extends HBox {

  private static final double HEADING = 128;

  private final VisitPart part;
  private final Words words;
  private final RowMaker maker;
  private final Runnable left;
  private final List<VisitRow> rows = new ArrayList<>();
  private final Label before = new Label();
  private final VBox lines = new VBox(8);

  /// A part without rows; `left` is what to do when one of its fields is left.
  PartView(VisitPart part, Words words, RowMaker maker, Runnable left) {
    this.part = part;
    this.words = words;
    this.maker = maker;
    this.left = left;
    var heading = new Label(words.name(part));
    heading.getStyleClass().add("visit-part");
    heading.setWrapText(true);
    heading.setMinWidth(HEADING);
    heading.setPrefWidth(HEADING);
    before.getStyleClass().add("quiet");
    before.setWrapText(true);
    before.setMinHeight(Label.USE_PREF_SIZE);
    var body = new VBox(4, before, lines);
    HBox.setHgrow(body, Priority.ALWAYS);
    setSpacing(10);
    getChildren().setAll(heading, body);
    tellBefore("");
  }

  VisitPart part() {
    return part;
  }

  /// Its rows as they stand now; keeping one may change them.
  List<VisitRow> rows() {
    return List.copyOf(rows);
  }

  /// Takes the case as it is kept now: rows of what is gone go, what has come gets a row; what the
  /// user has put in stays.
  void show(AtVisit at) {
    var wanted = part.entries(at);
    for (var row : List.copyOf(rows)) {
      boolean was = row.entry().stored().isPresent();
      var id = row.entry().id();
      row.entry().refresh(at.file().entry(id));
      maker.about().mark(row.entry());
      boolean stays =
          part.holdsOn()
              ? at.file().entry(id).isPresent()
              : wanted.stream().anyMatch(entry -> entry.id().equals(id));
      if (was && !stays && !row.isUnkept()) {
        drop(row);
      }
    }
    for (var entry : wanted) {
      if (rows.stream().noneMatch(row -> row.entry().id().equals(entry.id()))) {
        add(maker.kept(part, entry), (int) rows.stream().filter(r -> !r.isEmpty()).count());
      }
    }
    take(at);
  }

  /// Takes the time of the visit: a row stands ready, and what is begun but not kept is of that
  /// time.
  void take(AtVisit at) {
    var begun = part.begun(at.when());
    rows.stream()
        .filter(row -> row.entry().stored().isEmpty())
        .forEach(row -> row.form().refresh(begun));
    if (!at.isKnown() && part != VisitPart.VISIT) {
      List.copyOf(rows).stream().filter(row -> !row.isUnkept()).forEach(this::drop);
    } else if (rows.isEmpty() && part.begins()) {
      begin(at);
    }
    var say = new EntryWords(words);
    var moments = new MomentWords(words);
    tellBefore(
        part.before(at).stream()
            .map(e -> words.text("visit.before", say.say(e), moments.say(CaseFile.when(e))))
            .collect(Collectors.joining("\n")));
    setVisible(!rows.isEmpty());
    setManaged(isVisible());
  }

  private void tellBefore(String said) {
    before.setText(said);
    before.setVisible(!said.isEmpty());
    before.setManaged(!said.isEmpty());
  }

  /// A row that is ready for another entry, made where there is none.
  VisitRow begin(AtVisit at) {
    return rows.stream()
        .filter(VisitRow::isEmpty)
        .findFirst()
        .orElseGet(
            () -> {
              var caseId = at.file().surgicalCase().id();
              return add(maker.begun(part, caseId, part.begun(at.when())), rows.size());
            });
  }

  /// Puts a row in.
  VisitRow add(VisitRow row, int index) {
    row.form().onLeft(left);
    rows.add(index, row);
    lines.getChildren().add(index, named(row));
    return row;
  }

  private VBox named(VisitRow row) {
    var line = new VBox(2, row.root());
    row.entry()
        .stored()
        .filter(_ -> !part.begins())
        .map(this::name)
        .ifPresent(name -> line.getChildren().addFirst(name));
    return line;
  }

  private Label name(Entry entry) {
    var name = new Label(new EntryWords(words).say(entry));
    name.setWrapText(true);
    name.setMinHeight(Label.USE_PREF_SIZE);
    return name;
  }

  private void drop(VisitRow row) {
    int index = rows.indexOf(row);
    rows.remove(index);
    lines.getChildren().remove(index);
  }

  /// The entries that are kept, or on their way to it.
  List<Entry> stored() {
    return rows.stream().flatMap(row -> row.entry().stored().stream()).toList();
  }

  /// Takes an entry as it has become by another act of the sheet.
  void moved(Change change) {
    rows.stream()
        .filter(row -> row.entry().id().equals(change.id()))
        .forEach(row -> row.entry().refresh(Optional.ofNullable(change.after())));
  }

  /// Keeps what can be kept, holds the rest, and shows nothing.
  void leave() {
    rows.forEach(row -> row.entry().leave());
    rows.clear();
    lines.getChildren().clear();
    tellBefore("");
  }
}
