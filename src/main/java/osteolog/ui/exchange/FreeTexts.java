package osteolog.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.exchange.deidentify.KeyFile;
import osteolog.exchange.deidentify.ProvenExport;
import osteolog.exchange.deidentify.SafeHarbor;
import osteolog.exchange.deidentify.TextCell;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.LongWork;
import osteolog.ui.kit.RowTable;
import osteolog.words.Words;

/// The free texts of cases that go out de-identified: each stays out unless somebody says yes to
/// it, and the key from the names of the cases to their codes.
public final class FreeTexts {

  /// So many texts are shown; a person looks through no more.
  private static final int MOST = 5_000;

  /// A text, and whether it goes along.
  private record Row(TextCell cell, BooleanProperty goes) {}

  /// What was found, and the cases in which it stands under the same codes.
  private record Found(SafeHarbor view, List<TextCell> cells, long all) {}

  @FXML private VBox part;
  @FXML private Button key;
  @FXML private Label told;
  @FXML private HBox narrowing;
  @FXML private TextField sought;
  @FXML private CheckBox doubtful;
  @FXML private Label count;
  @FXML private TableView<Row> texts;
  @FXML private TableColumn<Row, Boolean> goesColumn;
  @FXML private TableColumn<Row, String> caseColumn;
  @FXML private TableColumn<Row, String> fieldColumn;
  @FXML private TableColumn<Row, String> textColumn;
  @FXML private TableColumn<Row, String> concernColumn;
  @FXML private Label whole;

  private final ObservableList<Row> rows =
      FXCollections.observableArrayList(row -> new Observable[] {row.goes()});
  private final FilteredList<Row> narrowed = new FilteredList<>(rows);
  private final LongWork work;
  private final FileChoice choice;
  private final Supplier<RandomGenerator> random;
  private final Words words;
  private @Nullable Supplier<CaseSource> source;
  private @Nullable SafeHarbor view;
  private Runnable whenShown = () -> {};

  /// Texts of cases whose codes come from `random`.
  public FreeTexts(FolderExport folders, Supplier<RandomGenerator> random) {
    this.work = folders.work();
    this.choice = folders.choice();
    this.random = random;
    this.words = folders.words();
  }

  @FXML
  private void initialize() {
    goesColumn.setCellValueFactory(row -> row.getValue().goes());
    goesColumn.setCellFactory(CheckBoxTableCell.forTableColumn(goesColumn));
    RowTable.text(caseColumn, row -> row.cell().caseCode());
    RowTable.text(fieldColumn, this::field);
    RowTable.text(textColumn, row -> row.cell().text());
    RowTable.text(
        concernColumn,
        row -> row.cell().concerns().stream().map(words::name).collect(Collectors.joining(", ")));
    texts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> whole.setText(row == null ? "" : row.cell().text()));
    texts.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    var sorted = new SortedList<>(narrowed);
    sorted.comparatorProperty().bind(texts.comparatorProperty());
    texts.setItems(sorted);
    sought.textProperty().subscribe(this::narrow);
    doubtful.selectedProperty().subscribe(this::narrow);
    rows.addListener((ListChangeListener<Row>) _ -> count());
    forget();
  }

  private String field(Row row) {
    return words.name(row.cell().kind())
        + ": "
        + words.field(row.cell().kind(), row.cell().column());
  }

  /// Shows the texts in whose code, field or words all that is sought stands.
  private void narrow() {
    var parts = sought.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
    boolean only = doubtful.isSelected();
    narrowed.setPredicate(
        row -> {
          if (only && row.cell().concerns().isEmpty()) {
            return false;
          }
          var all = row.cell().caseCode() + " " + field(row) + " " + row.cell().text();
          var lower = all.toLowerCase(Locale.ROOT);
          return Stream.of(parts).allMatch(lower::contains);
        });
    if (texts.getSelectionModel().isEmpty()) {
      texts.getSelectionModel().selectFirst();
    }
    count();
  }

  private void count() {
    long going = rows.stream().filter(row -> row.goes().get()).count();
    count.setText(
        words.text(
            "exchange.texts.count", Integer.toString(narrowed.size()), Long.toString(going)));
  }

  private void pressed(KeyEvent pressed) {
    var row = texts.getSelectionModel().getSelectedItem();
    if (pressed.getCode() == KeyCode.SPACE && row != null) {
      pressed.consume();
      row.goes().set(!row.goes().get());
    }
  }

  /// What to do when there are texts to look through.
  void onShown(Runnable run) {
    whenShown = run;
  }

  /// Takes where the cases come from, and whether they go out de-identified.
  void of(Supplier<CaseSource> cases, boolean deidentified) {
    source = cases;
    shown(part, deidentified);
    forget();
  }

  private void forget() {
    view = null;
    key.setDisable(true);
    tell(List.of(), 0);
    told.setText("");
  }

  private void tell(List<TextCell> cells, long all) {
    rows.setAll(cells.stream().map(c -> new Row(c, new SimpleBooleanProperty(false))).toList());
    sought.clear();
    doubtful.setSelected(false);
    shown(narrowing, !cells.isEmpty());
    shown(texts, !cells.isEmpty());
    shown(whole, !cells.isEmpty());
    told.setText(
        words.text("exchange.texts.found", Long.toString(all), Integer.toString(cells.size())));
    if (!cells.isEmpty()) {
      texts.getSelectionModel().select(0);
      whenShown.run();
      texts.requestFocus();
    }
  }

  @FXML
  private void look() {
    var from = source;
    if (from == null) {
      return;
    }
    var cases = from.get();
    work.begin(
        _ -> found(SafeHarbor.of(cases, random.get())),
        found -> {
          view = found.view();
          key.setDisable(false);
          tell(found.cells(), found.all());
          return told.getText();
        },
        () -> words.text("export.failed"));
  }

  private static Found found(SafeHarbor view) {
    var cells = new ArrayList<TextCell>();
    var all = new long[1];
    view.eachText(
        cell -> {
          all[0]++;
          if (cells.size() < MOST) {
            cells.add(cell);
          }
        });
    return new Found(view, cells, all[0]);
  }

  /// De-identifies with the texts that may go along now; each later export has the same codes until
  /// other cases are chosen.
  Disclosure.Way way() {
    var accepted = rows.stream().filter(r -> r.goes().get()).map(Row::cell).toList();
    var known = view;
    return (cases, format, replace, pictures) -> {
      var harbor = known == null ? SafeHarbor.of(cases, random.get()) : known.accepting(accepted);
      return new ProvenExport(harbor, format, replace, pictures);
    };
  }

  @FXML
  private void key() {
    var known = view;
    if (known != null) {
      choice
          .newFile(words.text("exchange.texts.key"), "key.csv", "csv")
          .ifPresent(
              file ->
                  work.begin(
                      _ -> {
                        KeyFile.write(file, known.key());
                        return file;
                      },
                      written -> words.text("command.wrote", written.toString()),
                      () -> words.text("export.failed")));
    }
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }
}
