package osteolog.ui.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.review.checklist.CareSeries;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.EveryCase;
import osteolog.ui.kit.Job;
import osteolog.ui.kit.LongRead;
import osteolog.ui.kit.Screen;
import osteolog.ui.sheet.SignCell;
import osteolog.words.Words;

/// The CARE checklist over all cases, own and published ones apart.
public final class ReportingScreen implements Screen {

  /// The checklist of each series of cases.
  private record Read(CareSeries own, CareSeries published) {
    CareSeries of(boolean isPublished) {
      return isPublished ? published : own;
    }
  }

  @FXML private VBox screen;
  @FXML private ToggleButton own;
  @FXML private ToggleButton published;
  @FXML private HBox progressLine;
  @FXML private ProgressBar progress;
  @FXML private TreeTableView<ReportingLine> lines;
  @FXML private TreeTableColumn<ReportingLine, ReportingLine> askedColumn;
  @FXML private TreeTableColumn<ReportingLine, ReportingLine> recordedColumn;
  @FXML private Label note;

  private final Logbook logbook;
  private final Background reading;
  private final Words words;
  private CaseDoor door = (_, _) -> {};
  private LongRead reads;
  private @Nullable Read read;
  private boolean chosen;

  /// A screen over this log book, read anew after every act while it is shown; `reading` is the
  /// worker for long reads.
  @SuppressWarnings("NullAway.Init") // the reads come with the FXML
  public ReportingScreen(Logbook logbook, Background reading, Edits edits, Words words) {
    this.logbook = logbook;
    this.reading = reading;
    this.words = words;
    edits.onChange(
        act -> {
          if (act.isPresent() && screen.isVisible()) {
            readAll();
          }
        });
  }

  @FXML
  private void initialize() {
    askedColumn.setCellFactory(_ -> new SignCell<>(ReportingLine::asked, ReportingLine::sign));
    recordedColumn.setCellFactory(
        _ -> new SignCell<>(ReportingLine::recorded, _ -> Optional.empty()));
    for (var column : List.of(askedColumn, recordedColumn)) {
      column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
      column.setSortable(false);
    }
    lines.setRoot(new TreeItem<>());
    lines.setRowFactory(_ -> row());
    lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    lines.setPlaceholder(new Label(""));
    note.setText(words.text("care.note"));
    own.setOnAction(_ -> choose(false));
    published.setOnAction(_ -> choose(true));
    reads = new LongRead(reading, progressLine, progress);
  }

  private TreeTableRow<ReportingLine> row() {
    var row = new TreeTableRow<ReportingLine>();
    row.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !row.isEmpty()) {
            lead(row.getTreeItem());
          }
        });
    return row;
  }

  private void pressed(KeyEvent key) {
    var item = lines.getSelectionModel().getSelectedItem();
    if (key.getCode() == KeyCode.ENTER && item != null) {
      key.consume();
      lead(item);
    }
  }

  private void lead(TreeItem<ReportingLine> item) {
    item.getValue()
        .place()
        .ifPresentOrElse(
            lacking -> door.open(lacking.caseId(), lacking.place()),
            () -> item.setExpanded(!item.isExpanded()));
  }

  private void readAll() {
    reads.begin(this::all, this::show);
  }

  private Optional<Read> all(Job begun) {
    var all = new Read(new CareSeries(), new CareSeries());
    boolean whole =
        EveryCase.read(logbook, begun, file -> all.of(file.surgicalCase().isPublished()).add(file));
    return whole ? Optional.of(all) : Optional.empty();
  }

  private void show(Read now) {
    read = now;
    own.setText(words.text("reporting.own", Integer.toString(now.own().cases())));
    published.setText(words.text("reporting.published", Integer.toString(now.published().cases())));
    if (!chosen) {
      published.setSelected(now.own().cases() == 0);
    }
    own.setSelected(!published.isSelected());
    fill();
  }

  /// The user's choice stays; until then own cases are shown where there are any.
  private void choose(boolean ofPublished) {
    chosen = true;
    published.setSelected(ofPublished);
    own.setSelected(!ofPublished);
    fill();
    lines.requestFocus();
  }

  private void fill() {
    var now = read;
    if (now == null) {
      return;
    }
    var series = now.of(published.isSelected());
    var root = lines.getRoot();
    var open = new HashSet<String>();
    root.getChildren().forEach(item -> expanded(item, "", open));
    int at = Math.max(0, lines.getSelectionModel().getSelectedIndex());
    root.getChildren()
        .setAll(
            series.cases() == 0
                ? List.of()
                : ReportingLine.of(series, words).stream()
                    .map(line -> item(line, "", open))
                    .toList());
    lines.setPlaceholder(new Label(words.text("reporting.none")));
    lines.getSelectionModel().select(Math.min(at, lines.getExpandedItemCount() - 1));
  }

  private static void expanded(TreeItem<ReportingLine> item, String over, Set<String> open) {
    var name = over + "/" + item.getValue().asked();
    if (item.isExpanded()) {
      open.add(name);
    }
    item.getChildren().forEach(part -> expanded(part, name, open));
  }

  private static TreeItem<ReportingLine> item(ReportingLine line, String over, Set<String> open) {
    var name = over + "/" + line.asked();
    var item = new TreeItem<>(line);
    line.parts().forEach(part -> item.getChildren().add(item(part, name, open)));
    item.setExpanded(open.contains(name));
    return item;
  }

  @FXML
  private void stop() {
    reads.stop();
  }

  @Override
  public void onOpen(CaseDoor way) {
    door = way;
  }

  @Override
  public void enter() {
    readAll();
    lines.requestFocus();
  }

  @Override
  public void comeBack() {
    enter();
  }
}
