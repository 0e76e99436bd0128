package osteolog.ui.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;

/// A sheet that reads a case line by line: Enter leads to the entry of a line, or begins the one
/// that is missing.
public final class ReadingSheet implements CaseSheet {

  @FXML private VBox sheet;
  @FXML private Label heading;
  @FXML private Label note;
  @FXML private SplitPane halves;
  @FXML private TreeTableView<Line> lines;
  @FXML private TreeTableColumn<Line, Line> askedColumn;
  @FXML private TreeTableColumn<Line, Line> saidColumn;
  @FXML private Label detail;
  @FXML private ScrollPane foot;

  private final Reading reading;
  private @Nullable PageDoor door;
  private @Nullable CaseFile file;

  /// A sheet of this reading.
  public ReadingSheet(Reading reading) {
    this.reading = reading;
  }

  @FXML
  private void initialize() {
    heading.setText(reading.title());
    note.setText(reading.note());
    askedColumn.setCellFactory(_ -> new SignCell<>(Line::asked, line -> Optional.of(line.sign())));
    saidColumn.setCellFactory(_ -> new SignCell<>(Line::said, _ -> Optional.empty()));
    for (var column : List.of(askedColumn, saidColumn)) {
      column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
      column.setSortable(false);
    }
    lines.setRowFactory(_ -> row());
    lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    lines.getSelectionModel().selectedItemProperty().subscribe(_ -> tell());
    lines.setRoot(new TreeItem<>());
  }

  private TreeTableRow<Line> row() {
    var row = new TreeTableRow<Line>();
    row.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !row.isEmpty()) {
            lead(row.getTreeItem());
          }
        });
    return row;
  }

  @Override
  public void on(PageDoor way) {
    door = way;
  }

  @Override
  public void show(CaseFile now) {
    file = now;
    var open = new HashSet<String>();
    var root = lines.getRoot();
    root.getChildren().stream()
        .filter(TreeItem::isExpanded)
        .forEach(item -> open.add(item.getValue().asked()));
    int chosen = Math.max(0, lines.getSelectionModel().getSelectedIndex());
    root.getChildren().setAll(reading.lines(now).stream().map(line -> item(line, open)).toList());
    lines.getSelectionModel().select(Math.min(chosen, lines.getExpandedItemCount() - 1));
    tell();
    showFoot(reading.foot(now).orElse(null));
  }

  private void showFoot(@Nullable Node shown) {
    foot.setContent(shown);
    if (shown == null) {
      halves.getItems().remove(foot);
    } else if (!halves.getItems().contains(foot)) {
      halves.getItems().add(foot);
    }
  }

  private static TreeItem<Line> item(Line line, Set<String> open) {
    var item = new TreeItem<>(line);
    line.parts().forEach(part -> item.getChildren().add(new TreeItem<>(part)));
    item.setExpanded(open.contains(line.asked()));
    return item;
  }

  private Optional<TreeItem<Line>> chosen() {
    return Optional.ofNullable(lines.getSelectionModel().getSelectedItem());
  }

  /// Says the chosen line in full, which may be longer than its row.
  private void tell() {
    detail.setText(chosen().map(TreeItem::getValue).map(Line::said).orElse(""));
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      chosen().ifPresent(this::lead);
    } else if (key.getCode() == KeyCode.ESCAPE) {
      // The table would take it for itself.
      key.consume();
      leave();
    }
  }

  /// Goes where a line leads: to its entry, to one that lacks it, to a new one, or to its parts.
  private void lead(TreeItem<Line> item) {
    var line = item.getValue();
    if (door == null || file == null) {
      return;
    }
    if (line.place().isEmpty()) {
      item.setExpanded(!item.isExpanded());
      return;
    }
    var place = line.place().get();
    var entry = line.entry().isPresent() ? line.entry() : place.unsaid(file);
    if (entry.isPresent()) {
      door.open().accept(entry.get(), Optional.of(place.column()));
    } else {
      door.begin().accept(place.kind(), place.row());
    }
  }

  @FXML
  private void leave() {
    sheet.requestFocus();
    if (door != null) {
      door.leave().run();
    }
  }

  @Override
  public void focus() {
    lines.requestFocus();
  }

  @Override
  public void clear() {
    file = null;
    lines.getRoot().getChildren().clear();
    foot.setContent(null);
    detail.setText("");
  }
}
