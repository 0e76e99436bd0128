package osteolog.ui.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.review.Judged;
import osteolog.review.Review;
import osteolog.review.Severity;
import osteolog.review.Statement;
import osteolog.words.Words;

/// What one case says against itself or leaves open, beside its page; the accepted ones too.
public final class CaseFindings {

  @FXML private VBox pane;
  @FXML private Label sum;
  @FXML private ListView<Judged> list;
  @FXML private FindingPane findingController;

  private final Words words;
  private Runnable closed = () -> {};
  private String label = "";

  /// A pane in these words.
  public CaseFindings(Words words) {
    this.words = words;
  }

  @FXML
  private void initialize() {
    list.setCellFactory(_ -> cell());
    list.setPlaceholder(new Label(words.text("review.none_of_case")));
    list.getSelectionModel().selectedItemProperty().subscribe(this::showChosen);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// How to open the entry of a statement, and what to do when the pane is closed.
  public void on(Consumer<Statement> open, Runnable close) {
    findingController.on(open, list::requestFocus);
    closed = close;
  }

  private ListCell<Judged> cell() {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable Judged judged, boolean empty) {
        super.updateItem(judged, empty);
        if (empty || judged == null) {
          setText("");
          setGraphic(null);
        } else {
          setText(line(judged));
          setGraphic(SeveritySign.of(judged.finding().severity()));
        }
        setWrapText(true);
        // So that a long line is broken at the width of the list.
        setPrefWidth(0);
      }
    };
  }

  private String line(Judged judged) {
    var title = words.name(judged.finding().rule());
    return switch (judged.state()) {
      case OPEN -> title;
      case ACCEPTED -> words.text("review.marked", title, words.text("review.state.accepted"));
      case REOPENED -> words.text("review.marked", title, words.text("review.state.reopened"));
    };
  }

  /// Shows the findings of a case, the hardest first; the one that is chosen stays chosen.
  public void show(CaseFile file) {
    label = file.surgicalCase().label();
    var chosen = list.getSelectionModel().getSelectedItem();
    var all =
        Review.judged(file).stream()
            .sorted(Comparator.comparing((Judged judged) -> judged.finding().severity()))
            .toList();
    list.getItems().setAll(all);
    sum.setText(sum(all));
    for (int i = 0; i < all.size(); i++) {
      if (chosen != null && all.get(i).finding().id().equals(chosen.finding().id())) {
        list.getSelectionModel().select(i);
        return;
      }
    }
    if (!all.isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private String sum(List<Judged> all) {
    return words.text(
        "review.sum",
        open(all, Severity.CONTRADICTION),
        open(all, Severity.QUESTION),
        open(all, Severity.GAP),
        Long.toString(all.stream().filter(judged -> !judged.isOpen()).count()));
  }

  private static String open(List<Judged> all, Severity severity) {
    return Long.toString(
        all.stream()
            .filter(judged -> judged.isOpen() && judged.finding().severity() == severity)
            .count());
  }

  /// How many findings are open.
  public long open() {
    return list.getItems().stream().filter(Judged::isOpen).count();
  }

  /// What the open findings say of an entry, by its columns.
  public Map<String, String> marks(UUID entryId) {
    var marks = new HashMap<String, String>();
    for (var judged : list.getItems()) {
      for (var statement : judged.finding().statements()) {
        if (judged.isOpen() && statement.entryId().equals(entryId)) {
          marks.merge(
              statement.column(),
              words.text("review.mark", words.name(judged.finding().rule())),
              (one, other) -> one.equals(other) ? one : one + "\n" + other);
        }
      }
    }
    return marks;
  }

  private void showChosen(@Nullable Judged judged) {
    if (judged == null) {
      findingController.clear();
    } else {
      findingController.show(judged, label);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      findingController.openFirst();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      // The list would take it for itself.
      key.consume();
      close();
    }
  }

  /// Shows nothing.
  public void clear() {
    list.getItems().clear();
    sum.setText("");
    label = "";
  }

  /// Puts the focus into the list.
  public void focus() {
    list.requestFocus();
  }

  /// Closes the pane.
  @FXML
  public void close() {
    pane.requestFocus();
    closed.run();
  }
}
