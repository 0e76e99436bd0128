package osteolog.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.exchange.ChosenCases;
import osteolog.exchange.LeftOut;
import osteolog.exchange.csv.CsvOptions;
import osteolog.store.Logbook;
import osteolog.ui.exchange.ExportFormat.Heeded;
import osteolog.ui.kit.Choice;
import osteolog.ui.kit.Job;
import osteolog.ui.kit.LongWork;
import osteolog.ui.kit.RowTable;
import osteolog.ui.series.FilterWords;
import osteolog.ui.series.SavedSeries;
import osteolog.ui.series.SeriesFilter;
import osteolog.words.Words;

/// Takes cases out: which, in which format, with how much of the patients, into which folder.
public final class TakeOutPart implements PartPage {

  @FXML private ScrollPane page;
  @FXML private ComboBox<SeriesFilter> cases;
  @FXML private Label count;
  @FXML private Label formatHeading;
  @FXML private VBox formatList;
  @FXML private VBox disclosurePart;
  @FXML private VBox disclosureList;
  @FXML private Label separatorLabel;
  @FXML private ComboBox<CsvOptions.Separator> separator;
  @FXML private CheckBox mark;
  @FXML private CheckBox guard;
  @FXML private CheckBox fileNames;
  @FXML private CheckBox files;
  @FXML private CheckBox replace;
  @FXML private Button write;
  @FXML private HBox progressLine;
  @FXML private ProgressBar progress;
  @FXML private Button stop;
  @FXML private Label said;
  @FXML private FreeTexts textsController;
  @FXML private PictureChoice picturesController;
  @FXML private VBox leftOutPart;
  @FXML private TableView<LeftOut> leftOut;
  @FXML private TableColumn<LeftOut, String> kindColumn;
  @FXML private TableColumn<LeftOut, String> fieldColumn;
  @FXML private TableColumn<LeftOut, String> countColumn;

  private final Logbook logbook;
  private final LongWork work;
  private final FolderExport folders;
  private final SavedSeries kept;
  private final List<ExportFormat> formats;
  private final List<Disclosure> disclosures;
  private final Words words;
  private Offers<ExportFormat> format;
  private Offers<Disclosure> disclosure;

  /// A page over this log book; the lists of formats and disclosures are not empty.
  @SuppressWarnings("NullAway.Init") // the offers come with the FXML
  public TakeOutPart(
      Logbook logbook,
      FolderExport folders,
      SavedSeries kept,
      List<ExportFormat> formats,
      List<Disclosure> disclosures) {
    this.logbook = logbook;
    this.work = folders.work();
    this.folders = folders;
    this.kept = kept;
    this.formats = List.copyOf(formats);
    this.disclosures = List.copyOf(disclosures);
    this.words = folders.words();
  }

  @FXML
  private void initialize() {
    format = new Offers<>(formatList, formats, f -> "format." + f.name(), words, this::tellHeeded);
    format.headedBy(formatHeading);
    disclosure =
        new Offers<>(
            disclosureList, disclosures, d -> "disclosure." + d.name(), words, this::tellPatients);
    shown(disclosurePart, disclosures.size() > 1);
    textsController.onShown(this::toEnd);
    picturesController.onShown(this::toEnd);
    files.selectedProperty().subscribe(this::tellHeeded);
    Choice.prepare(separator, CsvOptions.Separator.values(), words, () -> {});
    cases.setConverter(new FilterWords(words));
    fillCases();
    cases
        .valueProperty()
        .subscribe(
            (_, now) -> {
              // Nothing is chosen for a moment while the list is filled.
              if (now != null) {
                tellCount();
                tellPatients();
              }
            });
    RowTable.text(kindColumn, row -> words.name(row.kind()));
    RowTable.text(fieldColumn, row -> new LeftOutWords(words).column(row));
    RowTable.text(countColumn, row -> Long.toString(row.count()));
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    work.underWay().subscribe(this::tellJob);
    tellPatients();
    tell(new FolderExport.Result("", List.of()));
  }

  /// The three sources, then what is kept under a name; the choice stays where it still can.
  private void fillCases() {
    var before = cases.getValue();
    cases
        .getItems()
        .setAll(
            SeriesFilter.all(SeriesFilter.Source.BOTH),
            SeriesFilter.all(SeriesFilter.Source.OWN),
            SeriesFilter.all(SeriesFilter.Source.PUBLISHED));
    cases.getItems().addAll(kept.all());
    cases.setValue(cases.getItems().contains(before) ? before : cases.getItems().getFirst());
    tellCount();
  }

  private void tellCount() {
    int found = found(cases.getValue()).size();
    count.setText(
        words.text(
            "cases.count", Integer.toString(found), Integer.toString(logbook.index().size())));
    tellWritable(work.underWay().get(), found);
  }

  private List<CaseSummary> found(SeriesFilter filter) {
    return filter.find(logbook.index());
  }

  private void tellWritable(Optional<Job> job, int found) {
    write.setDisable(job.isPresent() || found == 0);
  }

  private boolean hasTexts() {
    return disclosure.chosen().name().equals(Disclosure.SAFE_HARBOR);
  }

  private boolean isAsRecorded() {
    return disclosure.chosen().name().equals(Disclosure.AS_RECORDED.name());
  }

  /// Texts and pictures are those of the chosen cases, so another choice begins anew.
  private void tellPatients() {
    var filter = cases.getValue();
    textsController.of(() -> source(filter), hasTexts());
    picturesController.of(() -> source(filter), !isAsRecorded());
    files.setDisable(!isAsRecorded());
    tellHeeded();
  }

  private boolean takesFiles() {
    return files.isSelected() && isAsRecorded();
  }

  private void tellHeeded() {
    var heeds = format.chosen().heeds();
    separator.setDisable(!heeds.contains(Heeded.SEPARATOR));
    separatorLabel.setDisable(separator.isDisable());
    mark.setDisable(!heeds.contains(Heeded.BYTE_ORDER_MARK));
    guard.setDisable(!heeds.contains(Heeded.FORMULA_GUARD));
    // An attachment comes back only with the name that it had.
    fileNames.setSelected(fileNames.isSelected() || takesFiles());
    fileNames.setDisable(!heeds.contains(Heeded.FILE_NAMES) || takesFiles());
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      write.fire();
    }
  }

  @FXML
  private void write() {
    var filter = cases.getValue();
    var maker = format.chosen().maker();
    var way = way();
    var pictures = picturesController.chosen();
    var options =
        new CsvOptions(
            separator.getValue(),
            mark.isSelected(),
            guard.isSelected(),
            replace.isSelected(),
            fileNames.isSelected() || takesFiles());
    folders.begin(
        () ->
            way.export(
                source(filter), cases -> maker.export(cases, options), options.replace(), pictures),
        () -> tell(new FolderExport.Result("", List.of())),
        this::tell);
  }

  private Disclosure.Way way() {
    if (hasTexts()) {
      return textsController.way();
    }
    return takesFiles() ? Disclosure.withFiles(logbook.files()::find) : disclosure.chosen().way();
  }

  /// The log itself where all its cases are wanted.
  private CaseSource source(SeriesFilter filter) {
    Set<UUID> chosen = found(filter).stream().map(CaseSummary::id).collect(Collectors.toSet());
    return chosen.size() == logbook.index().size() ? logbook : new ChosenCases(logbook, chosen);
  }

  @FXML
  private void stop() {
    work.stop();
  }

  /// The focus goes to what can be pressed, and comes back.
  private void tellJob(Optional<Job> job) {
    boolean focused = write.isFocused() || stop.isFocused();
    shown(progressLine, job.isPresent());
    progress.progressProperty().unbind();
    job.ifPresent(now -> progress.progressProperty().bind(now.progress()));
    tellWritable(job, found(cases.getValue()).size());
    if (focused) {
      (job.isPresent() ? stop : write).requestFocus();
    }
  }

  private void tell(FolderExport.Result result) {
    said.setText(result.sentence());
    shown(said, !result.sentence().isEmpty());
    leftOut.getItems().setAll(result.leftOut());
    shown(leftOutPart, !result.leftOut().isEmpty());
    if (leftOutPart.isVisible()) {
      toEnd();
    }
  }

  private void toEnd() {
    page.layout();
    page.setVvalue(page.getVmax());
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  @Override
  public void enter() {
    fillCases();
    cases.requestFocus();
  }

  @Override
  public void refresh() {
    tellCount();
    // The texts, codes and pictures were those of the cases before the act.
    tellPatients();
  }
}
