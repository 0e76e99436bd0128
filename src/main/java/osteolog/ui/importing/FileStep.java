package osteolog.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import osteolog.exchange.table.Hints;
import osteolog.exchange.table.Row;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.LongRead;
import osteolog.ui.kit.RowTable;
import osteolog.words.Words;

/// The first step: which file, and whether it is read as it is meant.
public final class FileStep {

  private static final int COLUMNS_SHOWN = 60;

  @FXML private Button choose;
  @FXML private Label chosen;
  @FXML private ComboBox<Optional<Charset>> encoding;
  @FXML private ComboBox<Optional<Character>> separator;
  @FXML private ComboBox<Optional<String>> sheet;
  @FXML private TextField headerLine;
  @FXML private HBox progressLine;
  @FXML private ProgressBar progress;
  @FXML private Label said;
  @FXML private VBox found;
  @FXML private Label notes;
  @FXML private Label count;
  @FXML private TableView<Row> rows;
  @FXML private Button next;

  private final FileChoice choice;
  private final Background reading;
  private final Words words;
  private final ImportWords say;
  private Hinting hinting;
  private LongRead read;
  private Optional<Path> path = Optional.empty();
  private Consumer<Optional<Opened.Whole>> opened = _ -> {};
  private Runnable forth = () -> {};

  /// A step that reads on this worker.
  @SuppressWarnings("NullAway.Init") // the controls come with the FXML
  public FileStep(FileChoice choice, Background reading, Words words) {
    this.choice = choice;
    this.reading = reading;
    this.words = words;
    this.say = new ImportWords(words);
  }

  @FXML
  private void initialize() {
    hinting =
        new Hinting(
            encoding,
            separator,
            sheet,
            headerLine,
            words,
            hints -> path.ifPresent(p -> open(p, hints)));
    read = new LongRead(reading, progressLine, progress);
    rows.setPlaceholder(new Label());
    showFound(Optional.empty());
  }

  /// Tells what was opened to `reader`, each time, and goes on by `way`.
  void lead(Consumer<Optional<Opened.Whole>> reader, Runnable way) {
    opened = reader;
    forth = way;
  }

  @FXML
  private void choose() {
    choice.file(words.text("import.choose.title")).ifPresent(this::open);
  }

  /// Opens a file as the program finds that it is to be read.
  void open(Path file) {
    open(file, Hints.NONE);
  }

  private void open(Path file, Hints hints) {
    path = Optional.of(file);
    chosen.setText(String.valueOf(file.getFileName()));
    said.setText("");
    showFound(Optional.empty());
    opened.accept(Optional.empty());
    read.begin(job -> Opened.read(file, hints, job), this::show);
  }

  private void show(Opened file) {
    hinting.show(Optional.of(file));
    switch (file) {
      case Opened.Whole whole -> {
        said.setText("");
        showFound(Optional.of(whole));
        opened.accept(Optional.of(whole));
        if (choose.isFocused()) {
          next.requestFocus();
        }
      }
      case Opened.Refused(_, _, var why, _) -> {
        said.setText(say.refused(file.name(), why));
        showFound(Optional.empty());
      }
    }
    shown(said, !said.getText().isEmpty());
  }

  private void showFound(Optional<Opened.Whole> file) {
    shown(said, !said.getText().isEmpty());
    shown(found, file.isPresent());
    next.setDisable(file.isEmpty());
    rows.getColumns().clear();
    rows.getItems().clear();
    if (file.isEmpty() && path.isEmpty()) {
      hinting.show(Optional.empty());
    }
    file.ifPresent(this::fill);
  }

  private void fill(Opened.Whole file) {
    notes.setText(file.table().notes().stream().map(say::note).collect(Collectors.joining(" ")));
    var header = file.samples().header();
    var first = file.samples().first();
    count.setText(
        words.text(
            "import.rows",
            Long.toString(file.samples().rows()),
            Integer.toString(header.size()),
            Integer.toString(first.size())));
    if (header.size() > COLUMNS_SHOWN) {
      count.setText(
          count.getText() + " " + words.text("import.wide", Integer.toString(COLUMNS_SHOWN)));
    }
    rows.getColumns().add(column(words.text("import.line"), 60, -1));
    for (int i = 0; i < Math.min(header.size(), COLUMNS_SHOWN); i++) {
      rows.getColumns().add(column(header.get(i), 120, i));
    }
    rows.getItems().setAll(first);
  }

  private static TableColumn<Row, String> column(String name, double width, int index) {
    var column = new TableColumn<Row, String>(name);
    column.setPrefWidth(width);
    RowTable.text(
        column, row -> index < 0 ? Long.toString(row.line()) : row.cells().get(index).strip());
    return column;
  }

  @FXML
  private void stop() {
    read.stop();
    said.setText(words.text("import.stopped"));
    shown(said, true);
  }

  @FXML
  void next() {
    // A text field that has the focus gives up its text, by which the file may be read anew.
    next.requestFocus();
    if (!next.isDisabled()) {
      forth.run();
    }
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  /// Puts the focus where one begins.
  void enter() {
    choose.requestFocus();
  }
}
