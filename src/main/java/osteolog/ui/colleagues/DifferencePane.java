package osteolog.ui.colleagues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import osteolog.domain.CaseSummary;
import osteolog.domain.pool.Proposal;
import osteolog.domain.pool.Side;
import osteolog.domain.pool.Trait;
import osteolog.store.CaseIndex;
import osteolog.ui.kit.RowTable;
import osteolog.words.EntryWords;
import osteolog.words.Words;

/// One case of a packet: what it is to the log, and where the two differ, difference by difference.
public final class DifferencePane {

  @FXML private Label about;
  @FXML private HBox asking;
  @FXML private Button same;
  @FXML private Button another;
  @FXML private Button unsay;
  @FXML private Button leave;
  @FXML private Button ours;
  @FXML private Button theirs;
  @FXML private TableView<DifferenceRow> differences;
  @FXML private TableColumn<DifferenceRow, String> entryColumn;
  @FXML private TableColumn<DifferenceRow, String> fieldColumn;
  @FXML private TableColumn<DifferenceRow, String> oursColumn;
  @FXML private TableColumn<DifferenceRow, String> theirsColumn;
  @FXML private TableColumn<DifferenceRow, String> takenColumn;

  private final SaidWords saying;
  private final CaseIndex index;
  private final Words words;
  private RowTable<DifferenceRow> rows;
  private DifferenceWords says;
  private Deciding deciding = (_, _) -> {};
  private Optional<CaseRow> shown = Optional.empty();

  /// A pane over the cases of `index`.
  @SuppressWarnings("NullAway.Init") // the rows come with the FXML
  public DifferencePane(SaidWords saying, CaseIndex index) {
    this.saying = saying;
    this.index = index;
    this.words = saying.words();
    this.says = new DifferenceWords(saying, _ -> Optional.empty());
  }

  @FXML
  private void initialize() {
    rows = new RowTable<>(differences, DifferenceRow::isSame, this::turn);
    differences.setFixedCellSize(Region.USE_COMPUTED_SIZE);
    RowTable.text(entryColumn, row -> says.entry(row));
    RowTable.text(fieldColumn, row -> says.field(row));
    RowTable.text(oursColumn, row -> says.side(row, Side.OURS));
    RowTable.text(theirsColumn, row -> says.side(row, Side.THEIRS));
    RowTable.text(takenColumn, row -> words.text(taken(row)));
    entryColumn.setCellFactory(_ -> new SideCell(null));
    takenColumn.setCellFactory(_ -> new SideCell(null));
    fieldColumn.setCellFactory(_ -> new SideCell(null));
    oursColumn.setCellFactory(_ -> new SideCell(Side.OURS));
    theirsColumn.setCellFactory(_ -> new SideCell(Side.THEIRS));
    differences.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    differences.getSelectionModel().selectedItemProperty().subscribe(_ -> tellChoice());
    show(Optional.empty());
  }

  private static String taken(DifferenceRow row) {
    return row.taken() == Side.OURS ? "colleagues.side.ours" : "colleagues.side.theirs";
  }

  /// What is decided here goes there.
  void on(Deciding to) {
    deciding = to;
  }

  /// Shows the differences of a packet from now on.
  void of(Looked looked) {
    says = new DifferenceWords(saying, looked::entry);
  }

  /// Shows one case, or none.
  void show(Optional<CaseRow> row) {
    shown = row;
    Shown.say(about, row.map(this::about).orElse(""));
    Shown.shown(same, row.filter(CaseRow::isAsked).isPresent());
    Shown.shown(another, same.isVisible());
    Shown.shown(unsay, row.filter(CaseRow::confirmed).isPresent());
    Shown.shown(asking, row.isPresent());
    leave.setText(
        words.text(
            row.filter(one -> one.standing() == CaseRow.Standing.PACKET_LEFT_OUT).isPresent()
                ? "colleagues.receive.take"
                : "colleagues.receive.leave"));
    rows.fill(
        row.map(CaseRow::rows).orElseGet(List::of),
        row.isPresent() ? words.text("colleagues.receive.no_difference") : "");
    differences.refresh();
    tellChoice();
  }

  private void tellChoice() {
    var row = rows == null ? Optional.<DifferenceRow>empty() : rows.chosen();
    boolean open = row.filter(DifferenceRow::isOpen).isPresent();
    ours.setDisable(!open);
    theirs.setDisable(!open);
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT -> choose(key, Side.OURS);
      case RIGHT -> choose(key, Side.THEIRS);
      case SPACE -> {
        key.consume();
        rows.chosen().ifPresent(this::turn);
      }
      default -> {
        // Every other key is the table's own.
      }
    }
  }

  private void choose(KeyEvent key, Side side) {
    key.consume();
    choose(side);
  }

  private void choose(Side side) {
    rows.chosen().ifPresent(row -> choose(row, side));
  }

  private void choose(DifferenceRow row, Side side) {
    if (row.isOpen() && row.taken() != side) {
      deciding.decide(decided -> decided.chosen(row, side), false);
    }
  }

  private void turn(DifferenceRow row) {
    choose(row, row.taken() == Side.OURS ? Side.THEIRS : Side.OURS);
  }

  @FXML
  private void takeOurs() {
    choose(Side.OURS);
  }

  @FXML
  private void takeTheirs() {
    choose(Side.THEIRS);
  }

  @FXML
  private void same() {
    proposal().ifPresent(one -> deciding.decide(decided -> decided.same(one), true));
  }

  @FXML
  private void another() {
    proposal().ifPresent(one -> deciding.decide(decided -> decided.apart(one), false));
  }

  @FXML
  private void unsay() {
    shown.ifPresent(row -> deciding.decide(decided -> decided.unsaid(row.id()), true));
  }

  @FXML
  private void leave() {
    shown.ifPresent(row -> deciding.decide(decided -> decided.turned(row.id()), false));
  }

  private Optional<Proposal> proposal() {
    return shown.flatMap(CaseRow::proposal);
  }

  /// The first difference gets the focus.
  void focus() {
    differences.requestFocus();
  }

  private String about(CaseRow row) {
    var sentences = new ArrayList<String>();
    if (row.isAsked()) {
      row.proposal().ifPresent(one -> sentences.add(like(row, one)));
    }
    if (row.confirmed()) {
      sentences.add(words.text("colleagues.receive.confirmed", row.plan().label()));
    }
    if (!row.plan().joined().isEmpty()) {
      sentences.add(
          words.text(
              "colleagues.receive.joined",
              row.plan().label(),
              row.plan().joined().stream().map(this::label).collect(Collectors.joining(", "))));
    }
    if (!row.plan().sameLesionNumbers().isEmpty()) {
      sentences.add(words.text("colleagues.receive.lesions"));
    }
    return String.join(" ", sentences);
  }

  private String like(CaseRow row, Proposal one) {
    var said =
        words.text(
            "colleagues.receive.like", row.plan().label(), ours(one.ours()), traits(one.agrees()));
    return one.differs().isEmpty()
        ? said
        : said + " " + words.text("colleagues.receive.unlike", traits(one.differs()));
  }

  private String traits(Set<Trait> traits) {
    return traits.stream().map(words::name).collect(Collectors.joining(", "));
  }

  private String label(UUID id) {
    return index.get(id).map(one -> one.surgicalCase().label()).orElse("");
  }

  private String ours(UUID id) {
    return index.get(id).map(CaseSummary::surgicalCase).map(new EntryWords(words)::say).orElse("");
  }
}
