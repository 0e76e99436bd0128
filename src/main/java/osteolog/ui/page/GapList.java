package osteolog.ui.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.review.checklist.ChecklistWords;
import osteolog.review.checklist.Completeness;
import osteolog.review.checklist.Completeness.Lack;
import osteolog.words.Words;

/// What a record lacks, field by field, above its page: Enter or a click leads to the field. It
/// follows the record while fields are filled, and stays until it is closed.
public final class GapList {

  private static final double ROW = 28;
  private static final int ROWS = 5;

  @FXML private VBox pane;
  @FXML private Label heading;
  @FXML private ListView<Lack> gaps;

  private final Words words;
  private final ChecklistWords say;
  private Consumer<Lack> lead = _ -> {};
  private Runnable closed = () -> {};

  /// A list in these words.
  public GapList(Words words) {
    this.words = words;
    this.say = new ChecklistWords(words);
  }

  @FXML
  private void initialize() {
    gaps.setFixedCellSize(ROW);
    gaps.setCellFactory(_ -> cell());
    gaps.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    close();
  }

  /// How to go to the field of an entry, how to begin an entry where there is none of the kind, and
  /// where the focus goes when the list is closed.
  void on(
      BiConsumer<Entry, Optional<String>> open,
      BiConsumer<EntryKind, Map<String, String>> begin,
      Runnable closed) {
    this.lead =
        lack ->
            lack.entry()
                .ifPresentOrElse(
                    entry -> open.accept(entry, lack.column()),
                    () -> begin.accept(lack.kind(), Map.of()));
    this.closed = closed;
  }

  private ListCell<Lack> cell() {
    var cell =
        new ListCell<Lack>() {
          @Override
          protected void updateItem(@Nullable Lack gap, boolean empty) {
            super.updateItem(gap, empty);
            setText(empty || gap == null ? null : say(gap));
          }
        };
    // A long row ends in an ellipsis, so that no bar across hides the last one.
    cell.setPrefWidth(0);
    cell.setOnMouseClicked(
        _ -> {
          if (!cell.isEmpty()) {
            lead.accept(cell.getItem());
          }
        });
    return cell;
  }

  /// What is missing, and of which row: a case has many a visit.
  private String say(Lack gap) {
    return Stream.of(say.lack(gap), say.row(gap))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      var gap = gaps.getSelectionModel().getSelectedItem();
      if (gap != null) {
        lead.accept(gap);
      }
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      leave();
    }
  }

  @FXML
  private void leave() {
    close();
    closed.run();
  }

  /// Opens the list over a case and takes the focus into it.
  void open(CaseFile now) {
    pane.setVisible(true);
    pane.setManaged(true);
    show(now);
    gaps.getSelectionModel().select(0);
    gaps.requestFocus();
  }

  /// Takes the case as it is kept now, where the list is open.
  void show(CaseFile now) {
    if (!pane.isVisible()) {
      return;
    }
    int chosen = Math.max(0, gaps.getSelectionModel().getSelectedIndex());
    var missing = Completeness.of(now).open();
    if (!missing.equals(gaps.getItems())) {
      gaps.getItems().setAll(missing);
      gaps.getSelectionModel().select(Math.min(chosen, missing.size() - 1));
    }
    fit(missing);
  }

  private void fit(List<Lack> missing) {
    gaps.setVisible(!missing.isEmpty());
    gaps.setManaged(!missing.isEmpty());
    gaps.setPrefHeight(ROW * Math.min(ROWS, missing.size()) + 2);
    heading.setText(
        missing.isEmpty()
            ? words.text("gaps.nothing")
            : words.text("gaps.count", Integer.toString(missing.size())));
  }

  /// Closes the list; nothing of the case stays in it.
  void close() {
    pane.setVisible(false);
    pane.setManaged(false);
    gaps.getItems().clear();
  }
}
