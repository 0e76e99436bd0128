package osteolog.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.QueryState;
import osteolog.domain.schema.Column;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Screen;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Every question on the record over all cases: what is open, what is answered, what is closed.
public final class QuestionsScreen implements Screen {

  @FXML private VBox screen;
  @FXML private HBox states;
  @FXML private TableView<QuestionRow> table;
  @FXML private TableColumn<QuestionRow, String> caseColumn;
  @FXML private TableColumn<QuestionRow, String> aboutColumn;
  @FXML private TableColumn<QuestionRow, String> questionColumn;
  @FXML private TableColumn<QuestionRow, String> stateColumn;
  @FXML private TableColumn<QuestionRow, String> askedColumn;
  @FXML private TableColumn<QuestionRow, String> answerColumn;
  @FXML private Label count;

  private final Logbook logbook;
  private final Background background;
  private final Words words;
  private final MomentWords sayMoment;
  private List<QuestionRow> all = List.of();
  private Optional<QueryState> wanted = Optional.of(QueryState.OPEN);
  private CaseDoor door = (_, _) -> {};

  /// A list over this log book, read anew after every act while it is shown.
  public QuestionsScreen(Logbook logbook, Background background, Edits edits, Words words) {
    this.logbook = logbook;
    this.background = background;
    this.words = words;
    this.sayMoment = new MomentWords(words);
    edits.onChange(
        _ -> {
          if (screen.isVisible()) {
            read();
          }
        });
  }

  @FXML
  private void initialize() {
    column(caseColumn, QuestionRow::caseLabel);
    column(aboutColumn, row -> row.place(words));
    column(questionColumn, row -> row.query().question());
    column(stateColumn, row -> words.name(row.query().state()));
    column(askedColumn, this::asked);
    column(answerColumn, row -> row.query().answer());
    table.setFixedCellSize(34);
    table.setRowFactory(_ -> row());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.setPlaceholder(new Label());
    showStates();
  }

  private static void column(
      TableColumn<QuestionRow, String> column, Function<QuestionRow, @Nullable String> text) {
    column.setCellValueFactory(
        row ->
            new ReadOnlyStringWrapper(Objects.requireNonNullElse(text.apply(row.getValue()), "")));
    column.setSortable(false);
  }

  private String asked(QuestionRow row) {
    var query = row.query();
    return Stream.of(query.asked() == null ? null : sayMoment.say(query.asked()), query.askedBy())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private TableRow<QuestionRow> row() {
    var row = new TableRow<QuestionRow>();
    row.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !row.isEmpty()) {
            open(row.getItem());
          }
        });
    return row;
  }

  private void pressed(KeyEvent key) {
    var chosen = table.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && chosen != null) {
      key.consume();
      open(chosen);
    }
  }

  private void open(QuestionRow row) {
    door.open(row.query().caseId(), Optional.of(row.query().id()));
  }

  private void showStates() {
    var bar = new SegmentedButton();
    bar.setToggleGroup(new ToggleGroup());
    for (var state : QueryState.values()) {
      bar.getButtons().add(button(words.name(state), Column.code(state), Optional.of(state)));
    }
    bar.getButtons().add(button(words.text("questions.all"), "all", Optional.empty()));
    states.getChildren().setAll(bar);
  }

  private ToggleButton button(String text, String id, Optional<QueryState> state) {
    var button = new ToggleButton(text);
    button.setId("questions-" + id);
    button.setSelected(wanted.equals(state));
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          wanted = state;
          fill();
        });
    return button;
  }

  private void read() {
    background.ask(
        this::rows,
        rows -> {
          all = rows;
          fill();
        });
  }

  private List<QuestionRow> rows() {
    var cases = new LinkedHashSet<UUID>();
    logbook.each(EntryKind.QUERY, query -> cases.add(query.caseId()));
    var rows = new ArrayList<QuestionRow>();
    cases.forEach(id -> QuestionRow.of(logbook.caseFile(id)).forEach(rows::add));
    return rows;
  }

  private void fill() {
    var chosen =
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(r -> r.query().id());
    var shown =
        all.stream()
            .filter(row -> wanted.isEmpty() || wanted.get() == row.query().state())
            .toList();
    table.getItems().setAll(shown);
    count.setText(
        words.text(
            "questions.count", Integer.toString(shown.size()), Integer.toString(all.size())));
    table.setPlaceholder(
        new Label(words.text(all.isEmpty() ? "questions.none" : "questions.none_shown")));
    for (int i = 0; i < shown.size(); i++) {
      if (chosen.filter(shown.get(i).query().id()::equals).isPresent()) {
        table.getSelectionModel().select(i);
      }
    }
    if (table.getSelectionModel().isEmpty() && !shown.isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }

  @Override
  public void onOpen(CaseDoor way) {
    door = way;
  }

  @Override
  public void enter() {
    read();
    table.requestFocus();
  }

  @Override
  public void comeBack() {
    enter();
  }
}
