package osteolog.ui.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.Side;
import osteolog.domain.followup.DueLine;
import osteolog.domain.target.Standing;
import osteolog.store.CaseQuery;
import osteolog.store.Logbook;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.CodeFilter;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Screen;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Every case of the log, found as one types.
public final class CasesScreen implements Screen {

  @FXML private VBox screen;
  @FXML private TextField search;
  @FXML private CodeFilter<Condition> diagnoses;
  @FXML private CodeFilter<Bone> bones;
  @FXML private CodeFilter<Side> sides;
  @FXML private CodeFilter<Standing> followUp;
  @FXML private Button everything;
  @FXML private Label count;
  @FXML private TableView<CaseSummary> table;
  @FXML private TableColumn<CaseSummary, String> labelColumn;
  @FXML private TableColumn<CaseSummary, String> patientColumn;
  @FXML private TableColumn<CaseSummary, String> lesionColumn;
  @FXML private TableColumn<CaseSummary, String> diagnosisColumn;
  @FXML private TableColumn<CaseSummary, String> painColumn;
  @FXML private TableColumn<CaseSummary, String> followedColumn;
  @FXML private TableColumn<CaseSummary, String> sourceColumn;

  private final Logbook logbook;
  private final Words words;
  private final EntryWords say;
  private final Supplier<LocalDate> today;
  private CaseDoor door = (_, _) -> {};

  /// A list over this log book, filled anew after every act.
  public CasesScreen(Logbook logbook, Edits edits, Words words, Supplier<LocalDate> today) {
    this.logbook = logbook;
    this.today = today;
    this.words = words;
    this.say = new EntryWords(words);
    edits.onChange(
        _ -> {
          if (screen.isVisible()) {
            fill();
          }
        });
  }

  @FXML
  private void initialize() {
    column(labelColumn, c -> c.surgicalCase().label());
    column(patientColumn, this::patient);
    column(lesionColumn, this::lesions);
    column(diagnosisColumn, c -> name(c.surgicalCase().diagnosis()));
    column(painColumn, c -> Integer.toString(c.painCount()));
    column(followedColumn, this::followUp);
    column(
        sourceColumn,
        c ->
            c.surgicalCase().isPublished()
                ? words.text("cases.published")
                : c.surgicalCase().centre());
    table.setFixedCellSize(34);
    table.setRowFactory(_ -> row());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
    diagnoses.prepare(Condition.values(), "cases.filter.diagnosis", words, this::fill);
    bones.prepare(Bone.values(), "cases.filter.bone", words, this::fill);
    sides.prepare(new Side[] {Side.RIGHT, Side.LEFT}, "cases.filter.side", words, this::fill);
    followUp.prepare(
        new Standing[] {Standing.OVERDUE, Standing.MAY_BE_LATE, Standing.DUE},
        "cases.filter.follow_up",
        words,
        this::fill);
    search.textProperty().subscribe(_ -> fill());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
  }

  private void column(
      TableColumn<CaseSummary, String> column, Function<CaseSummary, @Nullable String> text) {
    column.setCellValueFactory(
        row ->
            new ReadOnlyStringWrapper(Objects.requireNonNullElse(text.apply(row.getValue()), "")));
    column.setSortable(false);
  }

  private TableRow<CaseSummary> row() {
    var row = new TableRow<CaseSummary>();
    row.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !row.isEmpty()) {
            open(row.getItem());
          }
        });
    return row;
  }

  private String patient(CaseSummary c) {
    var age = c.surgicalCase().age();
    var sex = c.surgicalCase().sex();
    return (age == null ? "" : age.toString()) + (sex == null ? "" : "  " + words.name(sex));
  }

  /// How follow-up stands, and the month of the last contact.
  private String followUp(CaseSummary c) {
    var parts = new ArrayList<String>();
    DueLine.badge(c, today.get()).map(words::name).ifPresent(parts::add);
    c.lastContact().ifPresent(m -> parts.add(words.text("cases.months", MomentWords.month(m))));
    return String.join(" · ", parts);
  }

  private String lesions(CaseSummary c) {
    return c.lesions().stream()
        .map(l -> say.place(l.bone(), l.side()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  private @Nullable String name(@Nullable Enum<?> code) {
    return code == null ? null : words.name(code);
  }

  @Override
  public void onOpen(CaseDoor opened) {
    door = opened;
  }

  private void open(CaseSummary one) {
    door.open(one.id(), Optional.empty());
  }

  @Override
  public void enter() {
    fill();
    search.requestFocus();
    search.selectAll();
  }

  @Override
  public void comeBack() {
    fill();
    table.requestFocus();
  }

  /// Fills the list with what is asked for; the chosen case stays chosen.
  private void fill() {
    var chosen =
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(CaseSummary::id);
    var query = new CaseQuery(search.getText(), diagnoses.ticked(), bones.ticked(), sides.ticked());
    var wanted = followUp.ticked();
    var found =
        logbook.index().find(query).stream()
            .filter(
                c ->
                    wanted.isEmpty()
                        || DueLine.badge(c, today.get()).filter(wanted::contains).isPresent())
            .toList();
    table.getItems().setAll(found);
    int all = logbook.index().size();
    count.setText(words.text("cases.count", Integer.toString(found.size()), Integer.toString(all)));
    everything.setDisable(query.equals(CaseQuery.ALL) && wanted.isEmpty());
    table.setPlaceholder(new Label(words.text(all == 0 ? "cases.none" : "cases.none_found")));
    named(query.text()).or(() -> chosen).ifPresent(this::select);
    if (table.getSelectionModel().isEmpty() && !found.isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }

  /// The case whose label begins with what was typed: "2" occurs in many a case, "Case 2" names
  /// one.
  private Optional<UUID> named(String typed) {
    var sought = CaseSummary.folded(typed.strip());
    return sought.isEmpty()
        ? Optional.empty()
        : table.getItems().stream()
            .filter(c -> CaseSummary.folded(c.surgicalCase().label()).startsWith(sought))
            .findFirst()
            .map(CaseSummary::id);
  }

  private void select(UUID id) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).id().equals(id)) {
        table.getSelectionModel().select(i);
        return;
      }
    }
  }

  @FXML
  private void showEverything() {
    diagnoses.clear();
    bones.clear();
    sides.clear();
    followUp.clear();
    search.clear();
    search.requestFocus();
  }

  private void pressedInSearch(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      key.consume();
      table.requestFocus();
    } else if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      openChosen();
    }
  }

  private void pressedInTable(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      openChosen();
    }
  }

  private void openChosen() {
    var chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      open(chosen);
    }
  }
}
