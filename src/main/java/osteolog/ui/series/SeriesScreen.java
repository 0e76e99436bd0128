package osteolog.ui.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.figure.FigureFormat;
import osteolog.figure.JournalWidth;
import osteolog.figure.Palette;
import osteolog.series.plot.Style;
import osteolog.series.report.Html;
import osteolog.series.report.ResultsText;
import osteolog.series.report.Table;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Choice;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.LongRead;
import osteolog.ui.kit.Screen;
import osteolog.words.Words;

/// The series: cases picked, and what they show together.
public final class SeriesScreen implements Screen {

  private static final double TEXT = 8.5;
  private static final double PRINTED_TEXT = 8;
  private static final double NARROW = 100;
  private static final double[] WIDE = {220, 290, 90, 230};

  @FXML private VBox screen;
  @FXML private FilterBar filterController;
  @FXML private ComboBox<SeriesView> view;
  @FXML private ComboBox<JournalWidth> width;
  @FXML private MenuItem svg;
  @FXML private MenuItem pdf;
  @FXML private MenuItem png;
  @FXML private MenuItem csv;
  @FXML private MenuItem copy;
  @FXML private HBox progressLine;
  @FXML private ProgressBar progress;
  @FXML private FigureView figure;
  @FXML private TableView<ArrayList<String>> table;
  @FXML private Label nothing;
  @FXML private Label said;

  private final Logbook logbook;
  private final Background reading;
  private final Words words;
  private final Supplier<LocalDate> today;
  private final SeriesExports exports;
  private CaseDoor door = (_, _) -> {};
  private Palette palette = Palette.LIGHT;
  private LongRead read;
  private @Nullable Picked picked;
  private boolean begun;

  /// A screen over this log book, read anew after every act while it is shown; `reading` is the
  /// worker for long reads.
  @SuppressWarnings("NullAway.Init") // the reads come with the FXML
  public SeriesScreen(
      Logbook logbook,
      Background reading,
      Edits edits,
      FileChoice choice,
      Words words,
      Supplier<LocalDate> today,
      ObservableValue<ColorScheme> scheme) {
    this.logbook = logbook;
    this.reading = reading;
    this.words = words;
    this.today = today;
    this.exports = new SeriesExports(reading, choice, words, text -> said.setText(text));
    edits.onChange(
        act -> {
          if (act.isPresent() && screen.isVisible()) {
            read();
          }
        });
    scheme.subscribe(
        now -> {
          palette = now == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
          if (picked != null) {
            show();
          }
        });
  }

  @FXML
  private void initialize() {
    filterController.onChange(this::read);
    Choice.prepare(view, SeriesView.values(), words, this::show);
    view.setValue(SeriesView.SWIMMER);
    Choice.prepare(width, JournalWidth.values(), words, () -> {});
    figure.onOpen(id -> door.open(id, Optional.empty()), words.text("series.hint"));
    nothing.setManaged(false);
    read = new LongRead(reading, progressLine, progress);
  }

  private void read() {
    var filter = filterController.filter();
    read.begin(job -> new SeriesReading(logbook).read(filter, job, today.get()), this::take);
  }

  /// The first time, a log that holds published cases alone shows these, and says so.
  private void take(Picked now) {
    picked = now;
    boolean first = !begun;
    begun = true;
    if (first && now.series().n() == 0 && logbook.index().size() > 0) {
      filterController.showPublished();
    } else {
      show();
    }
  }

  private void show() {
    var now = picked;
    if (now == null) {
      return;
    }
    said.setText("");
    var shown = now.table(view.getValue(), words);
    boolean isTable = shown.isPresent();
    shown.ifPresent(this::fill);
    boolean isDrawn = now.isDrawable(view.getValue());
    figure.show(
        points ->
            isDrawn
                ? now.drawn(view.getValue(), new Style(words, palette, points, TEXT))
                : Optional.empty());
    nothing.setText(
        words.text(
            now.series().n() == 0
                ? "series.empty"
                : "series.none." + view.getValue().name().toLowerCase(Locale.ROOT)));
    shown(figure, isDrawn);
    shown(table, isTable && now.series().n() > 0);
    shown(nothing, now.series().n() == 0 || (!isTable && !isDrawn));
    svg.setDisable(!isDrawn);
    pdf.setDisable(!isDrawn);
    png.setDisable(!isDrawn);
    csv.setDisable(!isTable);
    copy.setDisable(!isTable);
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  private void fill(Table shown) {
    table.getColumns().clear();
    for (int i = 0; i < shown.columns().size(); i++) {
      int at = i;
      var column = new TableColumn<ArrayList<String>, String>(shown.columns().get(i));
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
      column.setCellFactory(_ -> new WrappedCell<>());
      column.setSortable(false);
      column.setPrefWidth(shown.columns().size() < 5 ? WIDE[i] : NARROW);
      table.getColumns().add(column);
    }
    table.getItems().setAll(shown.rows().stream().map(ArrayList::new).toList());
  }

  @FXML
  private void stop() {
    read.stop();
  }

  @FXML
  private void exportSvg() {
    export(FigureFormat.SVG);
  }

  @FXML
  private void exportPdf() {
    export(FigureFormat.PDF);
  }

  @FXML
  private void exportPng() {
    export(FigureFormat.PNG);
  }

  private void export(FigureFormat format) {
    if (picked != null) {
      picked
          .drawn(
              view.getValue(),
              new Style(words, Palette.LIGHT, width.getValue().points(), PRINTED_TEXT))
          .ifPresent(drawing -> exports.figure(drawing.figure(), name(), format));
    }
  }

  private String name() {
    return view.getValue().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @FXML
  private void exportCsv() {
    if (picked != null) {
      picked.file(view.getValue(), words).ifPresent(file -> exports.csv(file, name()));
    }
  }

  @FXML
  private void exportHtml() {
    if (picked != null) {
      exports.html(Html.page(picked.series(), picked.day(), words), "series");
    }
  }

  @FXML
  private void copyTable() {
    table().ifPresent(exports::copy);
  }

  @FXML
  private void copyText() {
    if (picked != null) {
      exports.copy(ResultsText.of(picked.series(), words));
    }
  }

  private Optional<Table> table() {
    return picked == null ? Optional.empty() : picked.table(view.getValue(), words);
  }

  @Override
  public void onOpen(CaseDoor way) {
    door = way;
  }

  @Override
  public void enter() {
    read();
    view.requestFocus();
  }

  @Override
  public void comeBack() {
    enter();
  }
}
