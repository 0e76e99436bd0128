package osteolog.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
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

/// The first step: which files or which folder, what they are found to be, and whether a table is
/// read as it is meant.
public final class FileStep {

  private static final int COLUMNS_SHOWN = 60;

  @FXML private Button choose;
  @FXML private Button folder;
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
  private List<Path> places = List.of();
  private Consumer<Optional<Opened>> opened = _ -> {};
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
        new Hinting(encoding, separator, sheet, headerLine, words, hints -> open(places, hints));
    read = new LongRead(reading, progressLine, progress);
    rows.setPlaceholder(new Label());
    showFound(Optional.empty());
  }

  /// Tells what was opened to `reader`, each time, and goes on by `way`.
  void lead(Consumer<Optional<Opened>> reader, Runnable way) {
    opened = reader;
    forth = way;
  }

  @FXML
  private void choose() {
    open(choice.files(words.text("import.choose.title")));
  }

  @FXML
  private void chooseFolder() {
    choice
        .folder(words.text("import.choose_folder.title"))
        .ifPresent(folder -> open(List.of(folder)));
  }

  /// Opens files, or a folder, as the program finds that they are to be read.
  void open(List<Path> chosenPlaces) {
    open(chosenPlaces, Hints.NONE);
  }

  private void open(List<Path> chosenPlaces, Hints hints) {
    if (chosenPlaces.isEmpty()) {
      return;
    }
    places = List.copyOf(chosenPlaces);
    chosen.setText(
        places.stream()
            .map(place -> String.valueOf(place.getFileName()))
            .collect(Collectors.joining(", ")));
    said.setText("");
    showFound(Optional.empty());
    opened.accept(Optional.empty());
    read.begin(job -> Opened.read(places, hints, job), this::show);
  }

  private void show(Opened came) {
    hinting.show(came.isTable() ? Optional.of(came) : Optional.empty());
    said.setText(
        switch (came) {
          case Opened.Whole _, Opened.Entries _ -> "";
          case Opened.Refused(_, _, var why, _) -> say.refused(came.name(), why);
          case Opened.NotOurs(_, var why) -> say.refused(why);
        });
    boolean isRead = said.getText().isEmpty();
    showFound(isRead ? Optional.of(came) : Optional.empty());
    if (isRead) {
      opened.accept(Optional.of(came));
      if (choose.isFocused() || folder.isFocused()) {
        next.requestFocus();
      }
    }
    shown(said, !isRead);
  }

  private void showFound(Optional<Opened> came) {
    shown(said, !said.getText().isEmpty());
    shown(found, came.isPresent());
    next.setDisable(came.isEmpty());
    rows.getColumns().clear();
    rows.getItems().clear();
    if (came.isEmpty() && places.isEmpty()) {
      hinting.show(Optional.empty());
    }
    switch (came.orElse(null)) {
      case Opened.Whole table -> fill(table);
      case Opened.Entries entries -> fill(entries);
      case Opened.Refused _, Opened.NotOurs _ -> {}
      case null -> {}
    }
  }

  /// Entries need no columns to be settled, and that is said.
  private void fill(Opened.Entries entries) {
    var about = new EntriesWords(say, entries.found());
    notes.setText(about.notes());
    count.setText(about.count());
    next.setText(words.text("import.to_preview"));
    var header = about.header();
    for (int i = 0; i < header.size(); i++) {
      rows.getColumns().add(column(header.get(i), 240, i));
    }
    rows.getItems().setAll(about.rows());
  }

  private void fill(Opened.Whole file) {
    next.setText(words.text("import.to_columns"));
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
