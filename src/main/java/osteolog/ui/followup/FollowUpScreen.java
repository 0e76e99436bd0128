package osteolog.ui.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import osteolog.domain.entry.EndStatus;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.VisitMode;
import osteolog.domain.entry.VisitState;
import osteolog.domain.followup.DueLine;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Choice;
import osteolog.ui.kit.CodeFilter;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.RowTable;
import osteolog.ui.kit.Screen;
import osteolog.words.Words;

/// Who is due, overdue, missed or lost, and whose results are awaited.
public final class FollowUpScreen implements Screen {

  /// The order of the rows.
  enum Order {
    URGENCY,
    LABEL,
    DAY
  }

  /// How far ahead the list looks.
  enum Ahead {
    WEEK(7),
    MONTH(31),
    QUARTER(92),
    EVERYTHING(DueLine.EVERYTHING);

    private final int days;

    Ahead(int days) {
      this.days = days;
    }
  }

  @FXML private VBox screen;
  @FXML private CodeFilter<ListedAs> as;
  @FXML private ComboBox<Ahead> ahead;
  @FXML private ComboBox<Order> order;
  @FXML private Label count;
  @FXML private TableView<FollowUpRow> table;
  @FXML private TableColumn<FollowUpRow, String> caseColumn;
  @FXML private TableColumn<FollowUpRow, String> standingColumn;
  @FXML private TableColumn<FollowUpRow, String> whenColumn;
  @FXML private TableColumn<FollowUpRow, String> untilColumn;
  @FXML private TableColumn<FollowUpRow, String> whatColumn;
  @FXML private TableColumn<FollowUpRow, String> contactColumn;
  @FXML private Label note;
  @FXML private Button visit;
  @FXML private Button phone;
  @FXML private Button missed;
  @FXML private Button lost;
  @FXML private Label said;

  private final Logbook logbook;
  private final Background background;
  private final DueExports exports;
  private final Words words;
  private final Supplier<LocalDate> today;
  private List<FollowUpRow> all = List.of();
  private RowTable<FollowUpRow> rows;
  private CaseDoor door = (_, _) -> {};

  /// A list over this log book, read anew after every act while it is shown.
  @SuppressWarnings("NullAway.Init") // the table comes with the FXML
  public FollowUpScreen(
      Logbook logbook,
      Background background,
      Edits edits,
      FileChoice choice,
      Words words,
      Supplier<LocalDate> today) {
    this.logbook = logbook;
    this.background = background;
    this.exports = new DueExports(background, choice, words, today, this::tellWritten);
    this.words = words;
    this.today = today;
    edits.onChange(
        _ -> {
          if (screen.isVisible()) {
            read();
          }
        });
  }

  @FXML
  private void initialize() {
    RowTable.text(caseColumn, FollowUpRow::label);
    RowTable.text(standingColumn, FollowUpRow::standing);
    RowTable.text(whenColumn, FollowUpRow::when);
    RowTable.text(untilColumn, FollowUpRow::until);
    RowTable.text(whatColumn, FollowUpRow::what);
    RowTable.text(contactColumn, FollowUpRow::lastContact);
    rows = new RowTable<>(table, FollowUpRow::isAsBefore, this::see);
    as.prepare(ListedAs.values(), "followup.filter", words, this::fill);
    Choice.prepare(ahead, Ahead.values(), words, this::read);
    Choice.prepare(order, Order.values(), words, this::fill);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> tell(Optional.ofNullable(row)));
  }

  private void read() {
    int days = ahead.getValue().days;
    background.ask(
        () -> new FollowUpReading(logbook, words).rows(today.get(), days),
        found -> {
          all = found;
          fill();
        });
  }

  private void fill() {
    var shown = all.stream().filter(row -> as.takes(row.as())).sorted(byOrder()).toList();
    rows.fill(shown, words.text(all.isEmpty() ? "followup.none" : "followup.none_of_these"));
    count.setText(
        words.text(
            "followup.count",
            Integer.toString(shown.size()),
            count(ListedAs.OVERDUE),
            count(ListedAs.MAY_BE_LATE),
            count(ListedAs.DUE),
            count(ListedAs.AHEAD)));
    tell(rows.chosen());
  }

  private String count(ListedAs sort) {
    return Long.toString(all.stream().filter(row -> row.as() == sort).count());
  }

  /// Sorting keeps what is equal in the order of urgency.
  private Comparator<FollowUpRow> byOrder() {
    return switch (order.getValue()) {
      case URGENCY -> Comparator.comparing(FollowUpRow::as);
      case LABEL -> Comparator.comparing(FollowUpRow::label);
      case DAY -> Comparator.comparing(FollowUpRow::day);
    };
  }

  private void tell(Optional<FollowUpRow> row) {
    visit.setDisable(row.isEmpty());
    phone.setDisable(row.isEmpty());
    lost.setDisable(row.isEmpty());
    missed.setDisable(row.filter(FollowUpRow::isVisit).isEmpty());
    if (row.isEmpty()) {
      note.setText("");
      return;
    }
    var caseId = row.get().caseId();
    background.ask(
        () -> new CaseNote(words).of(logbook.caseFile(caseId), row.get().line()),
        text -> {
          if (rows.chosen().filter(now -> now.caseId().equals(caseId)).isPresent()) {
            note.setText(text);
          }
        });
  }

  /// Opens the visit sheet on the planned visit, or the case at the result that is awaited.
  private void see(FollowUpRow row) {
    door.open(
        row.caseId(),
        row.entryId()
            .<CaseDoor.At>map(
                id -> row.isVisit() ? new CaseDoor.At.Visit(id) : new CaseDoor.At.Entry(id))
            .orElseGet(CaseDoor.At.Page::new));
  }

  @FXML
  private void seeChosen() {
    rows.chosen().ifPresent(this::see);
  }

  @FXML
  private void notePhone() {
    open(
        row ->
            door.open(
                row.caseId(),
                new CaseDoor.At.New(
                    EntryKind.VISIT,
                    Map.of(
                        "when", Moment.on(today.get()).toString(),
                        "state", Column.code(VisitState.DONE),
                        "mode", Column.code(VisitMode.PHONE)))));
  }

  @FXML
  private void tellMissed() {
    open(row -> door.open(row.caseId(), row.entryId()));
  }

  @FXML
  private void tellLost() {
    open(
        row ->
            door.open(
                row.caseId(),
                new CaseDoor.At.New(
                    EntryKind.OUTCOME,
                    Map.of(
                        "outcome", Column.code(OutcomeKind.STATUS_AT_END),
                        "end_status", Column.code(EndStatus.LOST)))));
  }

  private void open(Consumer<FollowUpRow> way) {
    rows.chosen().ifPresent(way);
  }

  @FXML
  private void exportCsv() {
    exports.csv(shownLines());
  }

  @FXML
  private void exportCalendar() {
    exports.calendar(shownLines(), false);
  }

  @FXML
  private void exportCalendarWithLabels() {
    exports.calendar(shownLines(), true);
  }

  @FXML
  private void exportPdf() {
    exports.pdf(shownLines());
  }

  @FXML
  private void print() {
    exports.print(shownLines(), screen.getScene().getWindow());
  }

  private List<DueLine> shownLines() {
    return table.getItems().stream().flatMap(row -> row.line().stream()).toList();
  }

  private void tellWritten(String sentence) {
    said.setText(sentence);
  }

  @Override
  public void onOpen(CaseDoor way) {
    door = way;
  }

  @Override
  public void enter() {
    said.setText("");
    read();
    table.requestFocus();
  }

  @Override
  public void comeBack() {
    enter();
  }
}
