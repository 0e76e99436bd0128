package osteolog.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Column;
import osteolog.review.Judged;
import osteolog.review.Judged.State;
import osteolog.review.Severity;
import osteolog.review.Statement;
import osteolog.review.Subject;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.CodeFilter;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Job;
import osteolog.ui.kit.RowTable;
import osteolog.ui.kit.Screen;
import osteolog.words.Words;

/// The findings of all cases: those that are open first, and each with its statements.
///
/// What was accepted here stays in the list until the list is narrowed anew or left, so that the
/// finding that one looks at does not change under the hands.
public final class ReviewScreen implements Screen {

  @FXML private VBox screen;
  @FXML private Label count;
  @FXML private CodeFilter<Severity> severities;
  @FXML private CodeFilter<Subject> subjects;
  @FXML private CodeFilter<State> states;
  @FXML private HBox progressLine;
  @FXML private ProgressBar progress;
  @FXML private Button again;
  @FXML private TableView<FindingRow> findings;
  @FXML private TableColumn<FindingRow, String> caseColumn;
  @FXML private TableColumn<FindingRow, Severity> severityColumn;
  @FXML private TableColumn<FindingRow, String> subjectColumn;
  @FXML private TableColumn<FindingRow, String> titleColumn;
  @FXML private TableColumn<FindingRow, String> stateColumn;
  @FXML private FindingPane findingController;

  private final Logbook logbook;
  private final Background background;
  private final Words words;
  private final AllFindings all;
  private final List<FindingRow> decided = new ArrayList<>();
  private CaseDoor door = (_, _) -> {};
  private boolean filling;

  /// A screen over this log book; `reading` is the worker for long reads.
  public ReviewScreen(
      Logbook logbook, Background background, Background reading, Edits edits, Words words) {
    this.logbook = logbook;
    this.background = background;
    this.words = words;
    this.all = new AllFindings(logbook, background, reading, edits);
    edits.onChange(
        act -> {
          if (act.isPresent() && screen.isVisible()) {
            all.read();
          }
        });
  }

  @FXML
  private void initialize() {
    RowTable.text(caseColumn, FindingRow::label);
    RowTable.text(subjectColumn, row -> words.name(row.rule().subject()));
    RowTable.text(titleColumn, row -> words.name(row.rule()));
    RowTable.text(stateColumn, row -> words.text("review.state." + Column.code(row.state())));
    severityColumn.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(row.getValue().severity()));
    severityColumn.setCellFactory(_ -> severityCell());
    severityColumn.setSortable(false);
    findings.setRowFactory(_ -> row());
    findings.setFixedCellSize(30);
    findings.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    findings.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
    severities.prepare(Severity.values(), "review.filter.severity", words, this::narrowed);
    subjects.prepare(Subject.values(), "review.filter.subject", words, this::narrowed);
    states.prepare(State.values(), "review.filter.state", words, this::narrowed);
    states.tick(State.OPEN);
    states.tick(State.REOPENED);
    findingController.on(this::openEntry, this::accepted);
    all.on(this::started, this::ended);
    tellProgress(false);
  }

  @Override
  public void onOpen(CaseDoor opened) {
    door = opened;
  }

  @Override
  public void enter() {
    decided.clear();
    comeBack();
  }

  @Override
  public void comeBack() {
    fill();
    all.read();
    findings.requestFocus();
  }

  private TableCell<FindingRow, Severity> severityCell() {
    return new TableCell<>() {
      @Override
      protected void updateItem(@Nullable Severity severity, boolean empty) {
        super.updateItem(severity, empty);
        if (empty || severity == null) {
          setText("");
          setGraphic(null);
        } else {
          setText(words.name(severity));
          setGraphic(SeveritySign.of(severity));
        }
      }
    };
  }

  private TableRow<FindingRow> row() {
    var row = new TableRow<FindingRow>();
    row.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !row.isEmpty()) {
            findingController.openFirst();
          }
        });
    return row;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      findingController.openFirst();
    }
  }

  private void openEntry(Statement statement) {
    door.open(statement.entry().caseId(), Optional.of(statement.entryId()));
  }

  private void narrowed() {
    decided.clear();
    fill();
  }

  @FXML
  private void showEverything() {
    severities.clear();
    subjects.clear();
    states.clear();
    findings.requestFocus();
  }

  private Optional<FindingRow> chosen() {
    return Optional.ofNullable(findings.getSelectionModel().getSelectedItem());
  }

  /// Fills the list with what is asked for; the chosen finding stays chosen, or the one that takes
  /// its place.
  private void fill() {
    var chosen = chosen();
    int at = Math.max(0, findings.getSelectionModel().getSelectedIndex());
    var rows = all.rows().toList();
    filling = true;
    findings.getItems().setAll(rows.stream().filter(this::isWanted).toList());
    int shown = findings.getItems().size();
    if (shown > 0) {
      int standing =
          chosen.map(row -> place(row, Math.min(at, shown - 1))).orElse(Math.min(at, shown - 1));
      findings.getSelectionModel().select(standing);
    }
    filling = false;
    tellCount(rows);
    showChosen();
  }

  private int place(FindingRow sought, int otherwise) {
    for (int i = 0; i < findings.getItems().size(); i++) {
      if (findings.getItems().get(i).isSame(sought)) {
        return i;
      }
    }
    return otherwise;
  }

  private boolean isWanted(FindingRow row) {
    return decided.stream().anyMatch(row::isSame)
        || (severities.takes(row.severity())
            && subjects.takes(row.rule().subject())
            && states.takes(row.state()));
  }

  private void tellCount(List<FindingRow> rows) {
    var open = rows.stream().filter(FindingRow::isOpen).toList();
    var counts = FindingRow.count(open);
    count.setText(
        all.isRead()
            ? words.text(
                "review.count",
                Integer.toString(findings.getItems().size()),
                Integer.toString(counts.getOrDefault(Severity.CONTRADICTION, 0)),
                Integer.toString(counts.getOrDefault(Severity.QUESTION, 0)),
                Integer.toString(counts.getOrDefault(Severity.GAP, 0)),
                Integer.toString(rows.size() - open.size()))
            : words.text("review.not_read"));
    findings.setPlaceholder(
        new Label(
            words.text(
                !all.isRead()
                    ? "review.not_read"
                    : rows.isEmpty() ? "review.none" : "review.none_found")));
  }

  private void showChosen() {
    if (filling) {
      return;
    }
    var row = chosen();
    if (row.isEmpty()) {
      findingController.clear();
      return;
    }
    var id = row.get().caseId();
    background.ask(
        () ->
            logbook.index().get(id).isPresent()
                ? row.get().in(logbook.caseFile(id))
                : Optional.<Judged>empty(),
        found -> {
          if (chosen().equals(row)) {
            found.ifPresentOrElse(
                judged -> findingController.show(judged, row.get().label()),
                findingController::clear);
          }
        });
  }

  private void accepted() {
    chosen().ifPresent(decided::add);
    findings.requestFocus();
  }

  private void started(Job job) {
    progress.progressProperty().bind(job.progress());
    tellProgress(true);
  }

  private void ended() {
    progress.progressProperty().unbind();
    tellProgress(false);
    fill();
  }

  private void tellProgress(boolean reading) {
    progressLine.setVisible(reading);
    progressLine.setManaged(reading);
    again.setDisable(reading || all.isRead());
  }

  @FXML
  private void stop() {
    all.stop();
  }

  @FXML
  private void readAgain() {
    all.read();
  }
}
