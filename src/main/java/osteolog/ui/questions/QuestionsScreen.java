package osteolog.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.QueryState;
import osteolog.domain.schema.Column;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.RowTable;
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
  private RowTable<QuestionRow> rows;
  private List<QuestionRow> all = List.of();
  private Optional<QueryState> wanted = Optional.of(QueryState.OPEN);
  private CaseDoor door = (_, _) -> {};

  /// A list over this log book, read anew after every act while it is shown.
  @SuppressWarnings("NullAway.Init") // the table comes with the FXML
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
    RowTable.text(caseColumn, QuestionRow::caseLabel);
    RowTable.text(aboutColumn, row -> row.place(words));
    RowTable.text(questionColumn, row -> row.query().question());
    RowTable.text(stateColumn, row -> words.name(row.query().state()));
    RowTable.text(askedColumn, this::asked);
    RowTable.text(answerColumn, row -> row.query().answer());
    rows =
        new RowTable<>(
            table,
            (one, other) -> one.query().id().equals(other.query().id()),
            row -> door.open(row.query().caseId(), Optional.of(row.query().id())));
    showStates();
  }

  private String asked(QuestionRow row) {
    var query = row.query();
    return Stream.of(query.asked() == null ? null : sayMoment.say(query.asked()), query.askedBy())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
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
        this::found,
        found -> {
          all = found;
          fill();
        });
  }

  private List<QuestionRow> found() {
    var cases = new LinkedHashSet<UUID>();
    logbook.each(EntryKind.QUERY, query -> cases.add(query.caseId()));
    var found = new ArrayList<QuestionRow>();
    cases.forEach(id -> QuestionRow.of(logbook.caseFile(id)).forEach(found::add));
    return found;
  }

  private void fill() {
    var shown =
        all.stream()
            .filter(row -> wanted.isEmpty() || wanted.get() == row.query().state())
            .toList();
    rows.fill(shown, words.text(all.isEmpty() ? "questions.none" : "questions.none_shown"));
    count.setText(
        words.text(
            "questions.count", Integer.toString(shown.size()), Integer.toString(all.size())));
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
