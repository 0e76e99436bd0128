package osteolog.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.schema.Column;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The entries of a case in the order of time, section by section.
public final class EntryTable {

  @FXML private VBox sectionBar;
  @FXML private TableView<Entry> entries;
  @FXML private TableColumn<Entry, String> whenColumn;
  @FXML private TableColumn<Entry, String> kindColumn;
  @FXML private TableColumn<Entry, String> whatColumn;
  @FXML private TableColumn<Entry, String> wordsColumn;

  private final Words words;
  private final EntryWords say;
  private final MomentWords sayMoment;
  private Section section = Section.ALL;
  private @Nullable CaseFile file;
  private BiConsumer<Entry, Boolean> opener = (_, _) -> {};

  /// A table in these words.
  public EntryTable(Words words) {
    this.words = words;
    this.say = new EntryWords(words);
    this.sayMoment = new MomentWords(words);
  }

  @FXML
  private void initialize() {
    whenColumn.setCellValueFactory(r -> text(months(r.getValue())));
    kindColumn.setCellValueFactory(r -> text(words.name(r.getValue().kind())));
    whatColumn.setCellValueFactory(r -> text(say.say(r.getValue())));
    wordsColumn.setCellValueFactory(r -> text(r.getValue().origin().verbatim()));
    entries.getColumns().forEach(c -> c.setSortable(false));
    entries.setFixedCellSize(28);
    entries.setPlaceholder(new Label(words.text("page.no_entries")));
    entries
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            entry -> {
              if (entry != null) {
                opener.accept(entry, false);
              }
            });
    entries.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    showSections();
  }

  /// What to do with an entry that is chosen, and whether the focus should follow into it.
  void onOpen(BiConsumer<Entry, Boolean> open) {
    opener = open;
  }

  private static ReadOnlyStringWrapper text(@Nullable String text) {
    return new ReadOnlyStringWrapper(text == null ? "" : text);
  }

  private String months(Entry entry) {
    return file == null ? "" : sayMoment.months(file.anchor(), CaseFile.when(entry));
  }

  private void showSections() {
    var bar = new SegmentedButton();
    bar.setToggleGroup(new ToggleGroup());
    for (var each : Section.values()) {
      var button = new ToggleButton(words.name(each));
      button.setId("section-" + Column.code(each));
      button.setSelected(each == section);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            section = each;
            fill();
          });
      bar.getButtons().add(button);
    }
    sectionBar.getChildren().setAll(bar);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.F2) {
      return;
    }
    key.consume();
    var model = entries.getSelectionModel();
    if (model.isEmpty() && !entries.getItems().isEmpty()) {
      model.select(Math.max(0, entries.getFocusModel().getFocusedIndex()));
    }
    var entry = model.getSelectedItem();
    if (entry != null) {
      opener.accept(entry, true);
    }
  }

  /// Shows the entries of a case; the row of the entry that is open stays chosen.
  void show(CaseFile now, Optional<UUID> open) {
    file = now;
    fill();
    open.ifPresent(this::select);
  }

  /// Shows nothing.
  void clear() {
    file = null;
    entries.getItems().clear();
  }

  private void fill() {
    var now = file;
    if (now == null) {
      return;
    }
    var order =
        Comparator.<Entry>comparingInt(e -> e instanceof Lesion ? 0 : 1)
            .thenComparing(CaseFile.byTime(now.anchor()));
    var rows = new ArrayList<Entry>();
    if (section.holds(EntryKind.CASE)) {
      rows.add(now.surgicalCase());
    }
    now.entries().stream().filter(e -> section.holds(e.kind())).sorted(order).forEach(rows::add);
    if (rows.equals(entries.getItems())) {
      // The rows are the same, but their months change with the date of the biopsy.
      entries.refresh();
    } else {
      entries.getItems().setAll(rows);
    }
  }

  /// The entry whose row is chosen.
  Optional<Entry> chosen() {
    return Optional.ofNullable(entries.getSelectionModel().getSelectedItem());
  }

  /// Chooses the row of an entry, where the section shows it.
  void select(UUID id) {
    for (int i = 0; i < entries.getItems().size(); i++) {
      if (entries.getItems().get(i).id().equals(id)) {
        entries.getSelectionModel().select(i);
        return;
      }
    }
  }

  /// Chooses the row of an entry, in whatever section it is.
  void reveal(UUID id) {
    if (entries.getItems().stream().noneMatch(e -> e.id().equals(id))) {
      section = Section.ALL;
      showSections();
      fill();
    }
    select(id);
    entries.scrollTo(entries.getSelectionModel().getSelectedIndex());
  }

  /// Chooses no row.
  void selectNone() {
    entries.getSelectionModel().clearSelection();
  }

  /// Puts the focus into the list.
  void focus() {
    entries.requestFocus();
    if (entries.getSelectionModel().isEmpty() && !entries.getItems().isEmpty()) {
      entries.getFocusModel().focus(0);
    }
  }
}
